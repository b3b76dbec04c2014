import type { Engine, TextColumn } from '../engine/engine';

/** New rows of a table of things said, until they are inserted. */
class Said {
	private first = 0;
	private readonly rows: (string | undefined)[][] = [];

	/** @param key column of the number, which counts on from 1 */
	constructor(
		private readonly table: string,
		private readonly key: string,
		private readonly columns: string[]
	) {}

	add(...values: (string | undefined)[]): number {
		this.rows.push(values);
		return this.first + this.rows.length;
	}

	/** Forgets rows that were not inserted; nothing that was refers to them. */
	forget(): void {
		this.rows.length = 0;
	}

	/** @param sourceId of a table that says which source it is of */
	async flush(engine: Engine, sourceId?: number): Promise<void> {
		const { rows } = this;
		if (!rows.length) return;
		const text = (at: number): TextColumn => {
			const values: string[] = [];
			const codes = Int32Array.from(rows, (row) => (row[at] === undefined ? -1 : values.push(row[at]) - 1));
			return { codes, values };
		};
		await engine.insert(this.table, rows.length, {
			[this.key]: Int32Array.from(rows, (_, at) => this.first + at + 1),
			...Object.fromEntries(this.columns.map((name, at) => [name, text(at)])),
			...(sourceId !== undefined && { source_id: new Int32Array(rows.length).fill(sourceId) })
		});
		this.first += rows.length;
		rows.length = 0;
	}
}

const key = (...texts: (string | undefined)[]) =>
	texts.map((text) => (text === undefined ? '' : `=${text}`)).join('\u0000');

/**
 * What usage reports say, numbered: `raw_usage` holds the numbers, the tables `said_…` what they stand for. People and
 * measures are the same from file to file; periods and counts are those of one file, which decides how they are read.
 */
export class UsageWords {
	private readonly persons = new Map<string, number>();
	private readonly measures = new Map<string, number>();
	private readonly ofSource = new Map<string, number>();
	private sourceId = 0;
	private readonly said = {
		persons: new Said('said_persons', 'person', ['written']),
		measures: new Said('said_measures', 'measure', ['tool', 'activity', 'name']),
		periods: new Said('said_periods', 'period', ['from_date', 'to_date', 'length']),
		counts: new Said('said_counts', 'count_no', ['written'])
	};

	constructor(private readonly engine: Engine) {}

	/** Begins another source. */
	begin(sourceId: number): void {
		this.sourceId = sourceId;
		this.ofSource.clear();
		// What a source that broke off has said must not pass for this one's.
		this.said.periods.forget();
		this.said.counts.forget();
	}

	private number(known: Map<string, number>, name: string, add: () => number): number {
		let number = known.get(name);
		if (number === undefined) known.set(name, (number = add()));
		return number;
	}

	/** 0 where nobody is named. */
	person(written: string | undefined): number {
		if (written === undefined) return 0;
		return this.number(this.persons, written, () => this.said.persons.add(written));
	}

	measure(tool: string | undefined, activity: string | undefined, name: string | undefined): number {
		return this.number(this.measures, key(tool, activity, name), () => this.said.measures.add(tool, activity, name));
	}

	period(from: string | undefined, to: string | undefined, length: string | undefined): number {
		return this.number(this.ofSource, key(from, to, length), () => this.said.periods.add(from, to, length));
	}

	/** 0 where nothing is written. */
	count(written: string | undefined): number {
		if (written === undefined) return 0;
		return this.number(this.ofSource, written, () => this.said.counts.add(written));
	}

	/** Inserts what is new. */
	async flush(): Promise<void> {
		const { persons, measures, periods, counts } = this.said;
		await persons.flush(this.engine);
		await measures.flush(this.engine);
		await periods.flush(this.engine, this.sourceId);
		await counts.flush(this.engine, this.sourceId);
	}
}
