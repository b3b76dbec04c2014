import type { Columns, Engine, TextColumn } from '../engine/engine';
import type { TableName } from './targets';

/** Text of one column as dictionary codes; what was set last counts for every row that is put. */
class TextBuilder {
	private code = -1;
	private readonly codes: Int32Array;
	/** Codes of values as they are written: most are met again, and need not be trimmed then. */
	private readonly known = new Map<string, number>();
	private readonly trimmed = new Map<string, number>();

	constructor(capacity: number) {
		this.codes = new Int32Array(capacity);
	}

	set(value: string | undefined): void {
		this.code = value ? (this.known.get(value) ?? this.learn(value)) : -1;
	}

	private learn(value: string): number {
		const text = value.replaceAll('\u00a0', ' ').trim();
		let code = text ? this.trimmed.get(text) : -1;
		if (code === undefined) this.trimmed.set(text, (code = this.trimmed.size));
		this.known.set(value, code);
		return code;
	}

	put(row: number): void {
		this.codes[row] = this.code;
	}

	take(length: number): TextColumn {
		const column = { codes: this.codes.subarray(0, length), values: [...this.trimmed.keys()] };
		this.known.clear();
		this.trimmed.clear();
		return column;
	}
}

type Values = Iterable<readonly [column: string, value: string | undefined]>;

/**
 * Rows on their way into `raw_<table>`. A row begins with the constants; what is set stays until the next one begins, so
 * that several rows made of one record share what they have in common.
 */
export class RowBatch {
	private readonly builders: Map<string, TextBuilder>;
	private readonly lines: Int32Array;
	private readonly weights: Int32Array;
	private filled = 0;

	/** @param capacity rows that fit in before they must be flushed */
	constructor(
		private readonly engine: Engine,
		private readonly table: TableName,
		private readonly sourceId: number,
		names: Iterable<string>,
		private readonly constants: [column: string, value: string][],
		private readonly capacity: number
	) {
		this.builders = new Map([...names].map((name) => [name, new TextBuilder(capacity)]));
		this.lines = new Int32Array(capacity);
		this.weights = new Int32Array(capacity);
	}

	begin(): void {
		for (const builder of this.builders.values()) builder.set(undefined);
		this.setAll(this.constants);
	}

	set(column: string, value: string | undefined): void {
		this.builders.get(column)!.set(value);
	}

	setAll(values: Values): void {
		for (const [column, value] of values) this.set(column, value);
	}

	/** Adds the row as it is set. */
	put(line: number, weight = 1): void {
		for (const builder of this.builders.values()) builder.put(this.filled);
		this.lines[this.filled] = line;
		this.weights[this.filled] = weight;
		this.filled++;
	}

	/** Whether so many rows more would not fit in. */
	isFull(rows: number): boolean {
		return this.filled + rows > this.capacity;
	}

	/** Inserts all rows and forgets them; afterwards a row has to begin anew. */
	async flush(): Promise<void> {
		const { filled } = this;
		if (!filled) return;
		const columns: Columns = {
			source_id: new Int32Array(filled).fill(this.sourceId),
			line: this.lines.subarray(0, filled)
		};
		if (this.table === 'usage') columns.weight = this.weights.subarray(0, filled);
		for (const [name, builder] of this.builders) columns[name] = builder.take(filled);
		await this.engine.insert(`raw_${this.table}`, filled, columns);
		this.filled = 0;
	}
}
