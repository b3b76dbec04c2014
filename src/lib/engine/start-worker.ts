/** Nothing but addresses made here becomes a worker, where the browser knows trusted types. */
const policy = globalThis.trustedTypes?.createPolicy('groundswell-worker', {
	createScriptURL: (address: string) => address
});

/** A promise that nobody hears fail is told to whoever started the worker, as an error. */
const ALOUD = 'onunhandledrejection = ({ reason }) => setTimeout(() => { throw reason; });';

/** The message of the error that a worker has when it was ended from outside, as when memory ran short. */
export const ENDED = 'worker ended';

/** As long as a worker lives it holds a lock of its own name, and says when it has it. */
const LIVING = `navigator.locks?.request(name, () => {
	new BroadcastChannel(name).postMessage('');
	return new Promise(() => {});
});`;

/** Address of a script → the blob that imports it. A cancelled worker is started anew by the same. */
const blobs = new Map<string, string>();

/** No browser tells a page that its worker was ended from outside; but then its lock can be had. */
function mourn(worker: Worker, name: string): void {
	if (!navigator.locks) return;
	const channel = new BroadcastChannel(name);
	channel.onmessage = () => {
		channel.close();
		void navigator.locks.request(name, () => worker.dispatchEvent(new ErrorEvent('error', { message: ENDED })));
	};
}

/**
 * Starts a worker, in a page or in another worker, under the content security policy of whoever starts it. One started
 * from its own address would obey the headers of that address alone, and a plain static host sends none. A worker that
 * ends, by whoever's hand, has an `error` event; one whose script cannot be loaded has one without a message.
 * @param address of a script of this site, read as a module
 * @param aloud for a script of others that would else wait for ever for what has failed
 */
export function startWorker(address: string, aloud = false): Worker {
	let blob = blobs.get(address);
	if (!blob) {
		const { href } = new URL(address, self.location.origin);
		blob = URL.createObjectURL(
			new Blob([`import ${JSON.stringify(href)};`, LIVING, aloud ? ALOUD : ''], { type: 'text/javascript' })
		);
		blobs.set(address, blob);
	}
	// A number of its own, also beside another tab; a page over plain http has no randomUUID, and no locks either.
	const name = `groundswell-worker-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
	const worker = new Worker((policy?.createScriptURL(blob) ?? blob) as string, { type: 'module', name });
	mourn(worker, name);
	return worker;
}
