import { ENDED, startWorker } from '../engine/start-worker';
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

function problemOf(message: string): Problem {
	if (message === ENDED) return { code: 'engine-ended' };
	// A script that cannot be loaded is the only error without a message.
	return message ? { code: 'engine', params: { message } } : { code: 'engine-not-loaded' };
}

/** The page's line to the desk in its worker. What is asked is answered in order; everything can be stopped at once. */
export class DeskClient {
	private worker: Worker | null = null;
	private readonly waiting = new Map<number, Waiting>();
	private nextId = 1;
	/** Whether the worker remembers a reading; after a stop everything has to be read again. */
	holds = false;

	/** @param onlost is told why, when the worker had to be given up and forgot what it had read */
	constructor(private readonly onlost: (problem: Problem) => void) {}

	/** Starts the worker, so that the database is compiled by the time it is needed. */
	start(): Worker {
		if (this.worker) return this.worker;
		const worker = startWorker(workerUrl);
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			const one = this.waiting.get(data.id);
			if ('progress' in data) return one?.onProgress?.(data.progress);
			// What broke off may have left half of its rows in the tables: nothing more is asked of them.
			if ('problem' in data && (one?.kind === 'read' || data.problem.code.startsWith('engine')))
				return this.lose(data.problem);
			this.waiting.delete(data.id);
			if ('problem' in data) one?.reject(data.problem);
			else {
				this.holds ||= one?.kind === 'read';
				one?.resolve(data.result as never);
			}
		};
		worker.onerror = ({ message }) => this.worker === worker && this.lose(problemOf(message));
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

	private lose(problem: Problem): void {
		this.onlost(problem);
		this.stop(problem);
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
