import { startWorker } from '../engine/start-worker';
import type { Problem, Progress } from './progress';
import type { Requests } from './service';
import type { Call, Reply } from './worker';
import workerUrl from './worker?worker&url';

interface Waiting {
	kind: keyof Requests;
	resolve(result: never): void;
	reject(problem: Problem): void;
	onProgress?: (progress: Progress) => void;
}

/** The page's line to the desk in its worker. What is asked is answered in order; everything can be stopped at once. */
export class DeskClient {
	private worker: Worker | null = null;
	private readonly waiting = new Map<number, Waiting>();
	private nextId = 1;
	/** Whether the worker remembers a reading; after a stop everything has to be read again. */
	holds = false;

	/** Starts the worker, so that the database is compiled by the time it is needed. */
	start(): Worker {
		if (this.worker) return this.worker;
		const worker = startWorker(workerUrl);
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			const one = this.waiting.get(data.id);
			if ('progress' in data) return one?.onProgress?.(data.progress);
			this.waiting.delete(data.id);
			if ('problem' in data) one?.reject(data.problem);
			else {
				this.holds ||= one?.kind === 'read';
				one?.resolve(data.result as never);
			}
		};
		worker.onerror = (event) =>
			this.worker === worker && this.stop({ code: 'engine', params: { message: event.message } });
		return (this.worker = worker);
	}

	/** @throws Problem where it cannot be answered, or `cancelled` */
	ask<K extends keyof Requests>(
		kind: K,
		given: Requests[K]['given'],
		onProgress?: (progress: Progress) => void
	): Promise<Requests[K]['result']> {
		const worker = this.start();
		const id = this.nextId++;
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { kind, resolve, reject, onProgress });
			worker.postMessage({ id, request: { kind, ...given } } as Call);
		});
	}

	/** Ends the work at once. Everything that waits is refused. */
	stop(problem: Problem = { code: 'cancelled' }): void {
		this.worker?.terminate();
		this.worker = null;
		this.holds = false;
		for (const one of this.waiting.values()) one.reject(problem);
		this.waiting.clear();
	}
}
