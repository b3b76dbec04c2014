/** Nothing but addresses made here becomes a worker, where the browser knows trusted types. */
const policy = globalThis.trustedTypes?.createPolicy('groundswell-worker', {
	createScriptURL: (address: string) => address
});

/** A promise that nobody hears fail is told to whoever started the worker, as an error. */
const ALOUD = 'onunhandledrejection = ({ reason }) => setTimeout(() => { throw reason; });';

/** Address of a script → the blob that imports it. A cancelled worker is started anew by the same. */
const blobs = new Map<string, string>();

/**
 * Starts a worker, in a page or in another worker, under the content security policy of whoever starts it. One started
 * from its own address would obey the headers of that address alone, and a plain static host sends none.
 * @param address of a script of this site, read as a module
 * @param aloud for a script of others that would else wait for ever for what has failed
 */
export function startWorker(address: string, aloud = false): Worker {
	let blob = blobs.get(address);
	if (!blob) {
		const { href } = new URL(address, self.location.origin);
		blob = URL.createObjectURL(
			new Blob([`import ${JSON.stringify(href)};`, aloud ? ALOUD : ''], { type: 'text/javascript' })
		);
		blobs.set(address, blob);
	}
	return new Worker((policy?.createScriptURL(blob) ?? blob) as string, { type: 'module' });
}
