import { ClusterError } from './cluster-error';
import { saidBy } from './failure';

const ESCAPES: Record<string, string> = { t: '\t', n: '\n', r: '\r', 0: '\0', b: '\b', f: '\f' };

/** Text of a cell of the format TabSeparated. */
const unescape = (cell: string): string =>
	cell.includes('\\') ? cell.replace(/\\([^])/g, (_, sign: string) => ESCAPES[sign] ?? sign) : cell;

/** A text as a cell of the format TabSeparated. */
export const tabbed = (text: string): string =>
	text.replace(/[\\\t\n\r\0]/g, (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? '\\0');

/**
 * Rows of an answer in the format TabSeparated that ends WITH TOTALS, some thousand at a time. Its last column is summed up: only
 * an answer whose totals have come, and say the same sum, is a whole one. A server that fails halfway has already promised
 * success, and its words then stand behind the rows.
 * @param width columns of a row
 * @throws ClusterError `cluster-cut`, or what the server said where it failed
 */
export async function* totalled(
	stream: AsyncIterable<Uint8Array>,
	width: number,
	place: string
): AsyncGenerator<string[][]> {
	const decoder = new TextDecoder();
	let rest = '';
	let sum = 0;
	/** Lines behind the blank one; before it, none. */
	let totals: string[] | null = null;
	for await (const bytes of stream) {
		const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
		rest = lines.pop()!;
		const rows: string[][] = [];
		for (const line of lines) {
			if (totals) totals.push(line);
			else if (line === '') totals = [];
			else {
				const cells = line.split('\t');
				if (cells.length !== width) throw broken([...lines.slice(lines.indexOf(line)), rest].join('\n'), place);
				sum += Number(cells[width - 1]);
				rows.push(line.includes('\\') ? cells.map(unescape) : cells);
			}
		}
		if (rows.length) yield rows;
	}
	const told = totals?.[0]?.split('\t').at(-1);
	if (told === undefined || Number(told) !== sum) throw broken([...(totals ?? []), rest].join('\n'), place);
}

/** What an answer that is not whole ends with: the server's words, where they got through. */
const broken = (tail: string, place: string): ClusterError =>
	saidBy(tail, place) ?? new ClusterError('cluster-cut', place, { message: 'end of the answer missing' });
