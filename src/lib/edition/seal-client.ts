import { startWorker } from '../engine/start-worker';
import { EditionError } from './edition-error';
import type { SealJob, SealReply } from './seal-worker';
import workerUrl from './seal-worker?worker&url';

/** One worker a job: ending it frees scrypt's 256 MiB at once and leaves no passphrase behind. */
function work<T>(job: SealJob, signal: AbortSignal): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		const worker = startWorker(workerUrl);
		const end = () => {
			worker.terminate();
			signal.removeEventListener('abort', stop);
		};
		const stop = () => {
			end();
			reject(signal.reason);
		};
		signal.addEventListener('abort', stop);
		worker.onmessage = ({ data }: MessageEvent<SealReply>) => {
			end();
			if ('code' in data) reject(new EditionError(data.code));
			else resolve(data.result as T);
		};
		worker.onerror = () => {
			end();
			reject(new EditionError('seal-failed'));
		};
		worker.postMessage(job);
	});
}

/** As `seal`, beside the page. @throws EditionError, or the signal's reason once it is stopped */
export const sealBeside = (text: string, passphrase: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
	work({ kind: 'seal', text, passphrase }, signal);

/** As `unseal`, beside the page. @throws EditionError, or the signal's reason once it is stopped */
export const unsealBeside = (bytes: Uint8Array, passphrase: string, signal: AbortSignal): Promise<string> =>
	work({ kind: 'unseal', bytes, passphrase }, signal);
