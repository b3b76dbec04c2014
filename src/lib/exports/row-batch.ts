import type { Columns, Engine, TextColumn } from '../engine/engine';
import { meant } from './meant';
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
		const text = meant(value);
		let code = text === undefined ? -1 : this.trimmed.get(text);
		if (code === undefined) this.trimmed.set(text!, (code = this.trimmed.size));
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
export interface Batch {
	begin(): void;
	set(column: string, value: string | undefined): void;
	setAll(values: Values): void;
	/** Adds the row as it is set. */
	put(line: number, weight?: number): void;
	/** Whether so many rows more would not fit in. */
	isFull(rows: number): boolean;
	/** Inserts all rows and forgets them; afterwards a row has to begin anew. */
	flush(): Promise<void>;
	/** Inserts what is left and waits for it. */
	finish(): Promise<void>;
}

/** Rows of any table but usage, whose values are texts. */
export class RowBatch implements Batch {
	private readonly builders: Map<string, TextBuilder>;
	private readonly lines: Int32Array;
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

	put(line: number): void {
		for (const builder of this.builders.values()) builder.put(this.filled);
		this.lines[this.filled] = line;
		this.filled++;
	}

	isFull(rows: number): boolean {
		return this.filled + rows > this.capacity;
	}

	async flush(): Promise<void> {
		const { filled } = this;
		if (!filled) return;
		const columns: Columns = {
			source_id: new Int32Array(filled).fill(this.sourceId),
			line: this.lines.subarray(0, filled)
		};
		for (const [name, builder] of this.builders) columns[name] = builder.take(filled);
		await this.engine.insert(`raw_${this.table}`, filled, columns);
		this.filled = 0;
	}

	finish(): Promise<void> {
		return this.flush();
	}
}
