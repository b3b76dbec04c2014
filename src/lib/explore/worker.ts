/** The thread of the page's own questions: the database is opened here, so that no result can hold up the page. */
import type { Cell } from '../engine/engine';
import { openEngine } from '../engine/browser';
import { Explorer } from './ask';
import { ExploreError, type Problem } from './problem';
import type { Result } from './result';
import type { ExploreTable } from './table';

export interface Requests {
	open: { given: { tables: ExploreTable[] }; result: void };
	ask: { given: { sql: string }; result: Result };
	page: { given: { from: number; count: number }; result: Cell[][] };
}
export type Request = { [K in keyof Requests]: { kind: K } & Requests[K]['given'] }[keyof Requests];
export interface Call {
	id: number;
	request: Request;
}
export type Reply =
	{ loaded: number } | { id: number; result: Requests[keyof Requests]['result'] } | { id: number; problem: Problem };

/** The tables take some hundred kilobytes; what asks for more than this is a slip, and a phone would give up. */
const MEMORY = '512MB';

const reply = (message: Reply) => self.postMessage(message);

/** Asked for at once, answered when it is there: a failure belongs to whoever asks first. */
const explorer = openEngine({ memory: MEMORY, onBytes: (loaded) => reply({ loaded }) }).then(
	(engine) => new Explorer(engine),
	(error: unknown) => {
		throw new ExploreError({ code: 'not-started', message: String(error), hints: [] });
	}
);
explorer.catch(() => {});

async function answer(request: Request): Promise<Requests[keyof Requests]['result']> {
	const open = await explorer;
	if (request.kind === 'open') return open.open(request.tables);
	return request.kind === 'ask' ? open.ask(request.sql) : open.page(request.from, request.count);
}

let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data: { id, request } }: MessageEvent<Call>) => {
	last = last.then(async () => {
		try {
			reply({ id, result: await answer(request) });
		} catch (error) {
			const problem: Problem =
				error instanceof ExploreError ? error.problem : { code: 'statement', message: String(error), hints: [] };
			reply({ id, problem });
		}
	});
};
