import type { Engine, TextColumn } from '../engine/engine';

/** Rows inserted at once. */
const MOST = 50_000;
/** Rows of one entry: a number of 32 bits. */
const MOST_TOGETHER = 2_000_000_000;

interface Refused {
	line: number;
	outcome: 'corrected' | 'rejected';
	reason: string;
	/** Why somebody left it out. */
	note?: string;
	/** Rows of the export that it stands for. */
	rows: number;
}

/** Rows on their way into `refused`: what is not staged, or not as it is written. */
export class RefusedRows {
	private waiting: Refused[] = [];

	constructor(
		private readonly engine: Engine,
		private readonly sourceId: number
	) {}

	async add(line: number, reason: string, note?: string): Promise<void> {
		await this.put({ line, outcome: 'rejected', reason, note, rows: 1 });
	}

	/** Rows that are refused together, at a line or nowhere in particular (0). */
	async many(reason: string, rows: number, line = 0): Promise<void> {
		for (let left = rows; left > 0; left -= MOST_TOGETHER)
			await this.put({ line, outcome: 'rejected', reason, rows: Math.min(left, MOST_TOGETHER) });
	}

	async mended(line: number, rows: number): Promise<void> {
		await this.put({ line, outcome: 'corrected', reason: 'mended', rows });
	}

	private async put(one: Refused): Promise<void> {
		this.waiting.push(one);
		if (this.waiting.length >= MOST) await this.flush();
	}

	async flush(): Promise<void> {
		const { waiting } = this;
		if (!waiting.length) return;
		this.waiting = [];
		const text = (of: (one: Refused) => string | undefined): TextColumn => {
			const values = [...new Set(waiting.map(of))].filter((one) => one !== undefined);
			const places = new Map(values.map((value, code) => [value, code]));
			return { values, codes: Int32Array.from(waiting, (one) => places.get(of(one) ?? '') ?? -1) };
		};
		await this.engine.insert('refused', waiting.length, {
			source_id: new Int32Array(waiting.length).fill(this.sourceId),
			line: Int32Array.from(waiting, ({ line }) => line),
			outcome: text(({ outcome }) => outcome),
			reason: text(({ reason }) => reason),
			note: text(({ note }) => note),
			rows: Int32Array.from(waiting, ({ rows }) => rows)
		});
	}
}
