import { isoDay } from '../exports/day';
import { meant } from '../exports/meant';
import type { RefusedRows } from '../exports/refused-rows';
import type { UsageBatch } from '../exports/usage-batch';
import type { UsageWords } from '../exports/usage-words';
import { BETWEEN, type Reading } from './reading';

/** Rows of a roll-up, some thousand at a time. */
type Rows = AsyncIterable<string[][]>;

/** Numbers of what is said of tool and activity: a roll-up says the same few things in millions of rows. */
class Measures {
	private readonly known = new Map<string, number>();

	constructor(private readonly words: UsageWords) {}

	number(tool: string | undefined, activity: string | undefined, name: string | undefined): number {
		const key = JSON.stringify([tool, activity, name]);
		let number = this.known.get(key);
		if (number === undefined) this.known.set(key, (number = this.words.measure(tool, activity, name)));
		return number;
	}
}

/** What is made of a cell, made once: a roll-up says the same in millions of rows. */
function remembered<Made>(make: (cell: string) => Made): (cell: string) => Made {
	const known = new Map<string, Made>();
	return (cell) => {
		let made = known.get(cell);
		if (made === undefined) known.set(cell, (made = make(cell)));
		return made;
	};
}

/**
 * Takes what `events.sql` answers into `raw_usage`.
 * @param span first and last day of all events, in days since 1970-01-01
 * @returns events that were taken
 */
export async function takeEvents(
	rows: Rows,
	reading: Reading,
	batch: UsageBatch,
	span: { first: number; last: number }
): Promise<number> {
	const { words } = batch;
	const measures = new Measures(words);
	const { replaced } = reading;
	const told = (column: 'tool' | 'action', written: string) => meant(replaced[column].get(written.trim()) ?? written);
	const what = remembered((tool) =>
		remembered((written) => {
			const action = told('action', written);
			return measures.number(told('tool', tool), action, action);
		})
	);
	// A log that begins or ends within a week covers that part of the week only, as one that is a file.
	const when = remembered((week) => {
		const monday = Number(week);
		const [from, to] = [Math.max(monday, span.first), Math.min(monday + 6, span.last)];
		return words.period(isoDay(from), isoDay(to), undefined);
	});
	let taken = 0;
	let line = 0;
	for await (const some of rows)
		for (const [person, tool = '', written = '', week = '', events] of some) {
			if (batch.isFull(1)) await batch.flush();
			const count = Number(events);
			batch.add(++line, Number(person), what(tool)(written), when(week), words.count(String(count)), count);
			taken += count;
		}
	await batch.finish();
	return taken;
}

/**
 * Takes what `windows.sql` answers into `raw_usage`; rows that told a window again are refused.
 * @param hasLines whether rows know the line of the file that they came from
 * @returns rows of the table that were taken or refused
 */
export async function takeWindows(
	rows: Rows,
	reading: Reading,
	batch: UsageBatch,
	refused: RefusedRows,
	hasLines: boolean
): Promise<number> {
	const { words } = batch;
	const numbers = new Measures(words);
	const { measures, isLog } = reading;
	let taken = 0;
	let last = 0;
	for await (const some of rows)
		for (const [person, ofTool = '', activity = '', name = '', ...rest] of some) {
			const [from = '', to = '', period = '', value = '', at, all] = rest;
			if (batch.isFull(measures.length || 1)) await batch.flush();
			const line = hasLines ? Number(at) : ++last;
			const stands = Number(all);
			const tool = meant(ofTool);
			const when = words.period(meant(from), meant(to), meant(period));
			if (stands > 1 && !isLog) await refused.many('duplicate-window', stands - 1, line);
			const weight = isLog ? stands : 1;
			const add = (what: number, count: string | undefined) =>
				batch.add(line, Number(person), what, when, words.count(count), weight);
			const counts = measures.length ? value.split(BETWEEN) : [];
			for (const [index, one] of measures.entries())
				add(numbers.number(meant(one.tool) ?? tool, one.activity, one.name), meant(counts[index]));
			if (!measures.length) add(numbers.number(tool, meant(activity), meant(name)), meant(value));
			taken += stands;
		}
	await batch.finish();
	return taken;
}
