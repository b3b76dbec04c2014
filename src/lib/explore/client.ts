import { startWorker } from '../engine/start-worker';
import type { Problem } from './problem';
import type { Call, Reply, Requests } from './worker';
import workerUrl from './worker?worker&url';

interface Waiting {
	resolve(result: never): void;
	reject(problem: Problem): void;
}

/** The page's line to the database. Ending it ends whatever runs there, at once; another is started in its place. */
export class ExploreClient {
	private readonly worker: Worker;
	private readonly waiting = new Map<number, Waiting>();
	private nextId = 1;

	/** @param onLoaded is told how many bytes of the database are there */
	constructor(onLoaded: (bytes: number) => void) {
		this.worker = startWorker(workerUrl);
		this.worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			if ('loaded' in data) return onLoaded(data.loaded);
			const one = this.waiting.get(data.id);
			this.waiting.delete(data.id);
			if ('problem' in data) one?.reject(data.problem);
			else one?.resolve(data.result as never);
		};
		this.worker.onerror = ({ message }) => this.end({ code: 'not-started', message, hints: [] });
	}

	/** @throws Problem where there is no answer */
	ask<K extends keyof Requests>(kind: K, given: Requests[K]['given']): Promise<Requests[K]['result']> {
		const id = this.nextId++;
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { resolve, reject });
			this.worker.postMessage({ id, request: { kind, ...given } } as Call);
		});
	}

	/** Ends it. Everything that waits is refused. */
	end(problem: Problem = { code: 'cancelled', hints: [] }): void {
		this.worker.terminate();
		for (const one of this.waiting.values()) one.reject(problem);
		this.waiting.clear();
	}
}
