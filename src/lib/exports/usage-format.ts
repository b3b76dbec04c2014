import { ABSENT, CellCoder } from './cell-coder';
import type { CellDictionary } from './cell-dictionary';
import { meant } from './meant';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import type { RecipeEntry } from './recipe';
import { placeColumns, placeMeasures } from './recognise';

/** Number of what three columns say together, by the codes of their cells. */
export class Combinations {
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
export class Column {
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

const COLUMNS = ['person', 'tool', 'activity', 'action', 'measure', 'from_date', 'to_date', 'period', 'value'] as const;

/** How reports of one header are read, and what they have said so far: the next one says much the same. */
export class Format {
	readonly dictionaries: CellDictionary[];
	readonly columns: Record<(typeof COLUMNS)[number], Column>;
	/** Columns of a wide report that are counted, each with the measure that it is, by tool. */
	readonly measures: { value: Column; tool: Column; activity: string; name: string; numbers: number[] }[];
	/** Of a report that says itself what it counts. */
	readonly said = new Combinations();

	constructor(sheet: Sheet, profile: Profile, { values }: Pick<RecipeEntry, 'values'>) {
		const places = placeColumns(profile, sheet.header);
		const measures = placeMeasures(profile, sheet.header);
		// A moment is looked at by itself: there are as many as rows.
		const coded = [...places].filter(([name]) => name !== 'time').map(([, at]) => at);
		const dictionaries = CellCoder.dictionaries(sheet, [...coded, ...measures.map(({ at }) => at)]);
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
export class Formats {
	private readonly known = new Map<string, Format>();

	of(sheet: Sheet, profile: Profile, entry: RecipeEntry | undefined): Format {
		const key = JSON.stringify([sheet.header, sheet.evidence?.encoding, profile, entry?.values]);
		let format = this.known.get(key);
		if (!format) this.known.set(key, (format = new Format(sheet, profile, entry ?? {})));
		return format;
	}

	clear(): void {
		this.known.clear();
	}
}
