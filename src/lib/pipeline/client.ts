import type { Settings } from '../edition/make';
import type { Problem, Progress, Result } from './progress';
import type { Reply, Request } from './worker';

/**
 * Makes an edition from dropped files in a worker.
 * @returns the result, which rejects with a `Problem`, and a way to stop at once
 */
export function makeEditionInWorker(
	files: { path: string; file: File }[],
	settings: Settings,
	onProgress: (progress: Progress) => void
): { result: Promise<Result>; cancel(): void } {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	let refuse: (problem: Problem) => void = () => {};
	const result = new Promise<Result>((resolve, reject) => {
		refuse = (problem) => {
			worker.terminate();
			reject(problem);
		};
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			if ('progress' in data) return onProgress(data.progress);
			if ('problem' in data) return refuse(data.problem);
			worker.terminate();
			resolve(data.result);
		};
		worker.onerror = (event) => refuse({ code: 'engine', params: { message: event.message } });
		// Plain copies: reactive proxies cannot cross to a worker.
		worker.postMessage({ files: [...files], settings: { ...settings } } satisfies Request);
	});
	return { result, cancel: () => refuse({ code: 'cancelled' }) };
}
