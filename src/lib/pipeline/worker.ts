/** The pipeline's own thread in the browser: files in, answers out. Nothing leaves the machine. */
import { openEngine } from '../engine/browser';
import { ExportError } from '../exports/export-error';
import { Desk } from './desk';
import { asProblem } from './problem';
import { DeskService, type Request, type Requests } from './service';
import type { Problem, Progress } from './progress';

export interface Call {
	id: number;
	request: Request;
}
export type Reply =
	| { id: number; progress: Progress }
	| { id: number; result: Requests[keyof Requests]['result'] }
	| { id: number; problem: Problem };

const reply = (message: Reply) => self.postMessage(message);
// Compiling the database takes longer than reading most files: it begins before anyone asks.
const service = openEngine().then((engine) => new DeskService(new Desk(engine)));

/** One at a time and in order: each call sees the tables as the one before left them. */
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data: { id, request } }: MessageEvent<Call>) => {
	last = last.then(async () => {
		try {
			const result = await (await service).answer(request, (progress) => reply({ id, progress }));
			reply({ id, result });
		} catch (error) {
			const problem =
				error instanceof ExportError ? asProblem(error) : { code: 'engine', params: { message: String(error) } };
			reply({ id, problem });
		}
	});
};
