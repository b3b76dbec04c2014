import { ABSENT, CellCoder } from './cell-coder';
import { meant } from './meant';
import type { SheetFacts } from './facts';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import { placeColumns, placeMeasures } from './recognise';
import { RefusedRows } from './refused-rows';
import type { StageOptions, Staging } from './stage';
import { UsageBatch } from './usage-batch';

/** Rows between two looks at whether to go on, and two tellings of how far it is. */
const PAUSE = 50_000;

/** Number of what three columns say together, by the codes of their cells. */
class Combinations {
	private readonly known = new Map<number, Map<number, Map<number, number>>>();
	private last = { a: NaN, b: NaN, c: NaN, number: 0 };

	number(a: number, b: number, c: number, learn: () => number): number {
		const { last } = this;
		if (last.a === a && last.b === b && last.c === c) return last.number;
		let ofA = this.known.get(a);
		if (!ofA) this.known.set(a, (ofA = new Map()));
		let ofB = ofA.get(b);
		if (!ofB) ofA.set(b, (ofB = new Map()));
		let number = ofB.get(c);
		if (number === undefined) ofB.set(c, (number = learn()));
		this.last = { a, b, c, number };
		return number;
	}
}

/** A column of the table: where it stands in the sheet, if it does, and what its codes say. */
class Column {
	private readonly texts: (string | undefined)[] = [];

	constructor(
		private readonly coder: CellCoder,
		private readonly at: number | undefined,
		private readonly constant: string | undefined,
		private readonly values: Map<string, string> | undefined
	) {}

	get code(): number {
		return this.at === undefined ? ABSENT : this.coder.codes[this.at]!;
	}

	text(code: number): string | undefined {
		if (this.at === undefined) return meant(this.constant);
		if (code < 0) return undefined;
		if (code in this.texts) return this.texts[code];
		const written = this.coder.text(this.at, code);
		return (this.texts[code] = meant(this.values?.get(written.trim()) ?? written));
	}
}

/**
 * Reads a usage report once: its rows go into `raw_usage` as numbers, and what its columns look like is known in the end.
 * How its dates and numbers are meant is decided afterwards, for it changes no number.
 */
export async function readUsage(
	{ engine, words }: Staging,
	sheet: Sheet,
	profile: Profile,
	sourceId: number,
	{ entry, signal, onRows }: StageOptions
): Promise<SheetFacts> {
	const places = placeColumns(profile, sheet.header);
	const measures = placeMeasures(profile, sheet.header);
	const coder = new CellCoder(sheet, [...places.values(), ...measures.map(({ at }) => at)]);
	const batch = new UsageBatch(engine, words, sourceId);
	const column = (name: string) => {
		const said = entry?.values?.[name];
		return new Column(coder, places.get(name), profile.constants?.[name], said && new Map(Object.entries(said)));
	};
	const [person, tool, activity, measure, from, to, length, value] = [
		'person',
		'tool',
		'activity',
		'measure',
		'from_date',
		'to_date',
		'period',
		'value'
	].map(column) as [Column, Column, Column, Column, Column, Column, Column, Column];

	const persons: number[] = [];
	const periods = new Combinations();
	/** What is counted: what the row says of it or, of a wide report, each of its measures. */
	const counted = measures.length
		? measures.map(({ at, activity, name, tool: own }) => {
				const numbers: number[] = [];
				const cells = new Column(coder, at, undefined, undefined);
				const counts: number[] = [];
				return {
					measure: () => {
						const code = own ? 0 : tool.code + 2;
						return (numbers[code] ??= words.measure(meant(own ?? tool.text(tool.code)), meant(activity), meant(name)));
					},
					count: () => (counts[cells.code + 2] ??= words.count(cells.text(cells.code)))
				};
			})
		: [
				(() => {
					const numbers = new Combinations();
					const counts: number[] = [];
					return {
						measure: () =>
							numbers.number(tool.code, activity.code, measure.code, () =>
								words.measure(tool.text(tool.code), activity.text(activity.code), measure.text(measure.code))
							),
						count: () => (counts[value.code + 2] ??= words.count(value.text(value.code)))
					};
				})()
			];

	const refused = new RefusedRows(engine, sourceId);
	while (coder.next()) {
		if (coder.rows % PAUSE === 0) {
			signal?.throwIfAborted();
			onRows?.(coder.position);
		}
		const { line } = coder;
		const reason = coder.refusal();
		if (reason) {
			await refused.add(line, reason);
			continue;
		}
		if (batch.isFull(counted.length)) await batch.flush();
		const who = (persons[person.code + 2] ??= words.person(person.text(person.code)));
		const period = periods.number(from.code, to.code, length.code, () =>
			words.period(from.text(from.code), to.text(to.code), length.text(length.code))
		);
		for (const one of counted) batch.add(line, who, one.measure(), period, one.count());
	}
	await batch.finish();
	await refused.flush();
	return coder.facts();
}
