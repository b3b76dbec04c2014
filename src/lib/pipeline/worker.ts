/** The pipeline's own thread in the browser: files in, answers out. Nothing leaves the machine. */
import { EditionError } from '../edition/edition-error';
import { loadSolver } from '../edition/outsider/solver';
import { openEngine } from '../engine/browser';
import { ExportError } from '../exports/export-error';
import { Desk } from './desk';
import { droppedFile } from './dropped-file';
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
const service = openEngine().then((engine) => new DeskService(new Desk(engine), droppedFile));

// The solver that protects people as well, so that everything is there when the network is gone.
void loadSolver();

function problemOf(error: unknown): Problem {
	if (error instanceof ExportError) return asProblem(error);
	if (error instanceof EditionError) return { code: error.code };
	return { code: 'engine', params: { message: String(error) } };
}

/** One at a time and in order: each call sees the tables as the one before left them. */
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data: { id, request } }: MessageEvent<Call>) => {
	last = last.then(async () => {
		try {
			const result = await (await service).answer(request, (progress) => reply({ id, progress }));
			reply({ id, result });
		} catch (error) {
			reply({ id, problem: problemOf(error) });
		}
	});
};
