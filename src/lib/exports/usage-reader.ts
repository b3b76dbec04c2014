import { ABSENT, CellCoder } from './cell-coder';
import type { CellDictionary } from './cell-dictionary';
import { meant } from './meant';
import type { SheetFacts } from './facts';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import type { RecipeEntry } from './recipe';
import { placeColumns, placeMeasures } from './recognise';
import { RefusedRows } from './refused-rows';
import type { StageOptions, Staging } from './stage';

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
	private readonly numbers: number[] = [];

	constructor(
		private readonly dictionaries: CellDictionary[],
		private readonly at: number | undefined,
		private readonly constant: string | undefined,
		private readonly values?: Map<string, string>
	) {}

	code(codes: Int32Array): number {
		return this.at === undefined ? ABSENT : codes[this.at]!;
	}

	text(code: number): string | undefined {
		if (this.at === undefined) return meant(this.constant);
		if (code < 0) return undefined;
		if (code in this.texts) return this.texts[code];
		const written = this.dictionaries[this.at]!.text(code);
		return (this.texts[code] = meant(this.values?.get(written.trim()) ?? written));
	}

	/** Number of what a code says. */
	number(code: number, of: (text: string | undefined) => number): number {
		return (this.numbers[code + 2] ??= of(this.text(code)));
	}

	/** Forgets numbers that are those of one file. */
	forget(): void {
		this.numbers.length = 0;
	}
}

const COLUMNS = ['person', 'tool', 'activity', 'measure', 'from_date', 'to_date', 'period', 'value'] as const;

/** How reports of one header are read, and what they have said so far: the next one says much the same. */
class Format {
	readonly dictionaries: CellDictionary[];
	readonly columns: Record<(typeof COLUMNS)[number], Column>;
	/** Columns of a wide report that are counted, each with the measure that it is, by tool. */
	readonly measures: { value: Column; tool: Column; activity: string; name: string; numbers: number[] }[];
	/** Of a report that says itself what it counts. */
	readonly said = new Combinations();

	constructor(sheet: Sheet, profile: Profile, { values }: Pick<RecipeEntry, 'values'>) {
		const places = placeColumns(profile, sheet.header);
		const measures = placeMeasures(profile, sheet.header);
		const dictionaries = CellCoder.dictionaries(sheet, [...places.values(), ...measures.map(({ at }) => at)]);
		const column = (name: string) => {
			const told = values?.[name];
			return new Column(
				dictionaries,
				places.get(name),
				profile.constants?.[name],
				told && new Map(Object.entries(told))
			);
		};
		this.dictionaries = dictionaries;
		this.columns = Object.fromEntries(COLUMNS.map((name) => [name, column(name)])) as Format['columns'];
		this.measures = measures.map(({ at, activity, name, tool }) => ({
			value: new Column(dictionaries, at, undefined),
			tool: tool === undefined ? this.columns.tool : new Column(dictionaries, undefined, tool),
			activity,
			name,
			numbers: []
		}));
	}
}

/** Formats of the files that are being opened, by all that makes them what they are. */
export type Formats = Map<string, Format>;

/**
 * Reads a usage report once: its rows go into `raw_usage` as numbers, and what its columns look like is known in the end.
 * How its dates and numbers are meant is decided afterwards, for it changes no number.
 */
export async function readUsage(
	{ engine, usage, formats }: Staging,
	sheet: Sheet,
	profile: Profile,
	sourceId: number,
	{ entry, signal, onRows }: StageOptions
): Promise<SheetFacts> {
	const key = JSON.stringify([sheet.header, sheet.evidence?.encoding, profile, entry?.values]);
	let format = formats.get(key);
	if (!format) formats.set(key, (format = new Format(sheet, profile, entry ?? {})));
	const { columns, measures, said } = format;
	const { person, tool, activity, measure, from_date, to_date, period, value } = columns;
	const counted = measures.length ? measures.map((one) => one.value) : [value];
	for (const column of counted) column.forget();
	const periods = new Combinations();
	const coder = new CellCoder(sheet, format.dictionaries);
	const { codes } = coder;
	const batch = usage.of(sourceId);
	const { words } = batch;
	const refused = new RefusedRows(engine, sourceId);
	const numberOfPerson = (text: string | undefined) => words.person(text);
	const numberOfCount = (text: string | undefined) => words.count(text);

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
		const who = person.number(person.code(codes), numberOfPerson);
		const [from, to, length] = [from_date.code(codes), to_date.code(codes), period.code(codes)];
		const when = periods.number(from, to, length, () =>
			words.period(from_date.text(from), to_date.text(to), period.text(length))
		);
		if (!measures.length) {
			const [ofTool, ofActivity, ofName] = [tool.code(codes), activity.code(codes), measure.code(codes)];
			const what = said.number(ofTool, ofActivity, ofName, () =>
				words.measure(tool.text(ofTool), activity.text(ofActivity), measure.text(ofName))
			);
			batch.add(line, who, what, when, value.number(value.code(codes), numberOfCount));
			continue;
		}
		for (const one of measures) {
			const ofTool = one.tool.code(codes);
			const what = (one.numbers[ofTool + 2] ??= words.measure(
				one.tool.text(ofTool),
				meant(one.activity),
				meant(one.name)
			));
			batch.add(line, who, what, when, one.value.number(one.value.code(codes), numberOfCount));
		}
	}
	await batch.finish();
	await refused.flush();
	return coder.facts();
}
