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

/**
 * A database that cannot write to its file tries for ever; whoever started it is told, and can end it. Where there is no
 * room some browsers throw, and some write less than they were given.
 */
const FULL = `if (self.FileSystemSyncAccessHandle) for (const name of ['write', 'truncate', 'flush']) {
	const { prototype } = FileSystemSyncAccessHandle;
	const own = prototype[name];
	const told = new BroadcastChannel(self.name);
	prototype[name] = function (...given) {
		try {
			const done = own.apply(this, given);
			if (done < given[0]?.byteLength) told.postMessage('QuotaExceededError');
			return done;
		} catch (error) {
			told.postMessage(String(error));
			throw error;
		}
	};
}`;

/** Address of a script → the blob that imports it. A cancelled worker is started anew by the same. */
const blobs = new Map<string, string>();

/**
 * No browser tells a page that its worker was ended from outside; but then its lock can be had. One that was ended by whoever
 * started it is not missed.
 */
function mourn(worker: Worker, name: string): void {
	if (!navigator.locks) return;
	const fail = (message: string) => worker.dispatchEvent(new ErrorEvent('error', { message }));
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }) => {
		if (data) return fail(data);
		void navigator.locks.request(name, () => {
			channel.close();
			if (!ended) fail(ENDED);
		});
	};
	let ended = false;
	worker.terminate = () => {
		ended = true;
		channel.close();
		Worker.prototype.terminate.call(worker);
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
			new Blob([`import ${JSON.stringify(href)};`, LIVING, aloud ? ALOUD + FULL : ''], { type: 'text/javascript' })
		);
		blobs.set(address, blob);
	}
	// A number of its own, also beside another tab; a page over plain http has no randomUUID, and no locks either.
	const name = `groundswell-worker-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
	const worker = new Worker((policy?.createScriptURL(blob) ?? blob) as string, { type: 'module', name });
	mourn(worker, name);
	return worker;
}
