/** The pipeline's own thread in the browser: files in, answers out. Nothing leaves the machine. */
import { EditionError } from '../edition/edition-error';
import { loadSolver } from '../edition/outsider/solver';
import { openEngine } from '../engine/browser';
import { ENDED } from '../engine/start-worker';
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
// Without the database nothing can be answered here; that it ends, too, the page is told even where it asks for nothing.
const service = openEngine({ onEnded: () => self.close() }).then(
	(engine) => new DeskService(new Desk(engine), droppedFile)
);
// Told to whoever asks first.
service.catch(() => {});

// The solver that protects people as well, so that everything is there when the network is gone.
void loadSolver();

/** What the database and browsers say when memory runs out: none of them has a name for it. */
const MEMORY = /out of memory|bad_alloc|memory\.grow|allocat|Invalid (typed array|array buffer|string) length/i;

function problemOf(error: unknown, otherwise = 'engine'): Problem {
	if (error instanceof ExportError) return asProblem(error);
	if (error instanceof EditionError) return { code: error.code };
	const message = String(error);
	if (message.endsWith(ENDED)) return { code: 'engine-ended' };
	return MEMORY.test(message) ? { code: 'engine-memory' } : { code: otherwise, params: { message } };
}

/** One at a time and in order: each call sees the tables as the one before left them. */
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data: { id, request } }: MessageEvent<Call>) => {
	last = last.then(async () => {
		let opened = false;
		try {
			const desk = await service;
			opened = true;
			reply({ id, result: await desk.answer(request, (progress) => reply({ id, progress })) });
		} catch (error) {
			reply({ id, problem: problemOf(error, opened ? 'engine' : 'engine-not-loaded') });
		}
	});
};
