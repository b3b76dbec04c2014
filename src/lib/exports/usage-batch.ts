import type { Engine } from '../engine/engine';
import type { Batch } from './row-batch';
import { meant } from './meant';
import { UsageWords } from './usage-words';

/** Rows inserted at once. */
const CAPACITY = 200_000;

/** Rows on their way into `raw_usage`, as numbers; what they stand for is in `UsageWords`. */
export class UsageBatch implements Batch {
	readonly words: UsageWords;
	private readonly columns = {
		line: new Int32Array(CAPACITY),
		person: new Int32Array(CAPACITY),
		measure: new Int32Array(CAPACITY),
		period: new Int32Array(CAPACITY),
		count_no: new Int32Array(CAPACITY),
		weight: new Int32Array(CAPACITY)
	};
	private filled = 0;
	private inserting: Promise<void> = Promise.resolve();
	private readonly current = new Map<string, string | undefined>();

	private sourceId = 0;
	private constants: [column: string, value: string][] = [];

	constructor(private readonly engine: Engine) {
		this.words = new UsageWords(engine);
	}

	/** Begins another source; what was not finished of the one before is forgotten. */
	of(sourceId: number, constants: [column: string, value: string][] = []): this {
		this.sourceId = sourceId;
		this.constants = constants;
		this.filled = 0;
		this.words.begin(sourceId);
		return this;
	}

	begin(): void {
		this.current.clear();
		this.setAll(this.constants);
	}

	set(column: string, value: string | undefined): void {
		this.current.set(column, value);
	}

	setAll(values: Iterable<readonly [column: string, value: string | undefined]>): void {
		for (const [column, value] of values) this.set(column, value);
	}

	put(line: number, weight = 1): void {
		const { words } = this;
		const of = (column: string) => meant(this.current.get(column));
		this.add(
			line,
			words.person(of('person')),
			words.measure(of('tool'), of('activity'), of('measure')),
			words.period(of('from_date'), of('to_date'), of('period')),
			words.count(of('value')),
			weight
		);
	}

	/** Adds a row of numbers that `UsageWords` gave. */
	add(line: number, person: number, measure: number, period: number, count: number, weight = 1): void {
		const { columns, filled } = this;
		columns.line[filled] = line;
		columns.person[filled] = person;
		columns.measure[filled] = measure;
		columns.period[filled] = period;
		columns.count_no[filled] = count;
		columns.weight[filled] = weight;
		this.filled++;
	}

	isFull(rows: number): boolean {
		return this.filled + rows > CAPACITY;
	}

	/** Inserts all rows and forgets them. The database takes them in while further ones are read. */
	async flush(): Promise<void> {
		const { filled } = this;
		await this.inserting;
		if (!filled) return;
		await this.words.flush();
		const columns = Object.entries(this.columns).map(([name, column]) => [name, column.slice(0, filled)] as const);
		this.filled = 0;
		this.inserting = this.engine.insert('raw_usage', filled, {
			source_id: new Int32Array(filled).fill(this.sourceId),
			...Object.fromEntries(columns)
		});
		// Whoever flushes next hears of it.
		this.inserting.catch(() => {});
	}

	/** Inserts what is left and waits for it. */
	async finish(): Promise<void> {
		await this.flush();
		await this.inserting;
	}
}
