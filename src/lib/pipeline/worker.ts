/** The pipeline's own thread in the browser: files in, answers out. Nothing leaves the machine. */
import { EditionError } from '../edition/edition-error';
import { loadSolver } from '../edition/outsider/solver';
import { openEngine } from '../engine/browser';
import { ENDED } from '../engine/start-worker';
import { removeForsaken } from '../engine/temporary-file';
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
const onEnded = () => self.close();
const service = openEngine({ onEnded }).then((engine) => new DeskService(new Desk(engine), droppedFile, roomier));
// Told to whoever asks first.
service.catch(() => {});

// The solver that protects people as well, so that everything is there when the network is gone.
void loadSolver();

// What a worker left behind that was ended, or whose page crashed.
void removeForsaken().catch(() => {});

/** Memory of a database whose tables lie in a file; the rest of what a page may have is for reading and asking. */
const BESIDE_FILE = '1GB';
let noStorage = false;

/** A desk whose tables lie in the browser's private storage; null where that is not granted. */
async function roomier({ engine }: Desk, bytes: number): Promise<Desk | null> {
	try {
		const other = await openEngine({ file: { bytes }, memory: BESIDE_FILE, onEnded });
		await engine.close();
		return new Desk(other);
	} catch {
		// Memory may do: where it does not, that is said.
		noStorage = true;
		return null;
	}
}

/** What the database and browsers say when memory runs out: none of them has a name for it. */
const MEMORY = /out of memory|bad_alloc|memory\.grow|allocat|Invalid (typed array|array buffer|string) length/i;

function problemOf(error: unknown, otherwise = 'engine'): Problem {
	if (error instanceof ExportError) return asProblem(error);
	if (error instanceof EditionError) return { code: error.code };
	const message = String(error);
	if (message.endsWith(ENDED)) return { code: 'engine-ended' };
	if (MEMORY.test(message)) return { code: noStorage ? 'engine-no-storage' : 'engine-memory' };
	return /no space|quota/i.test(message) ? { code: 'engine-full' } : { code: otherwise, params: { message } };
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
