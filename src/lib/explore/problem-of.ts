import { hintsFor } from './hints';
import type { Names } from './names';
import { ExploreError, type Problem } from './problem';

/** "LINE 3: ...the text, or a part of it...\n     ^" as DuckDB points at a place. */
const PLACE = /\nLINE (\d+): (\.\.\.)?(.*)\n( *)\^/;

/** The place in the reader's text, which stands in the statement after so many lines; DuckDB cuts long lines. */
function placeOf(message: string, sql: string, before: number): Pick<Problem, 'line' | 'column'> {
	const found = PLACE.exec(message);
	if (!found) return {};
	const [, number = '', dots = '', shown = '', blanks = ''] = found;
	const line = Number(number) - before;
	const text = sql.split('\n')[line - 1];
	if (text === undefined) return {};
	const part = dots ? text.indexOf(shown.replace(/\.\.\.$/, '')) : 0;
	const column = part + blanks.length - `LINE ${number}: ${dots}`.length + 1;
	return part < 0 ? { line } : { line, column };
}

/**
 * What went wrong, as far as DuckDB's message says so.
 * @param sql the reader's text
 * @param before lines that stand before it in what was sent
 */
export function problemOf(error: unknown, sql: string, before: number, names: Names): Problem {
	if (error instanceof ExploreError) return error.problem;
	const whole = error instanceof Error ? error.message : String(error);
	const [, kind = '', message = whole] = /^([\w ]+? Error): ([^]*)$/.exec(whole) ?? [];
	if (/^Out of Memory|memory access out of bounds|Cannot enlarge memory/i.test(kind || whole))
		return { code: 'memory', hints: [] };
	if (kind === 'Permission Error') return { code: 'shut', ...placeOf(whole, sql, before), hints: [] };
	const atEnd = message.startsWith('syntax error at end of input');
	const lines = sql.trimEnd().split('\n');
	return {
		code: 'statement',
		message: message.split('\n')[0],
		...(atEnd ? { line: lines.length, column: lines.at(-1)!.length + 1 } : placeOf(whole, sql, before)),
		hints: hintsFor(message, sql, names)
	};
}
