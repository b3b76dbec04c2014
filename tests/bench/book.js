import { median } from './median.js';

/** @typedef {{ part: string, size: number | null, what: string, unit: string, values: number[] }} Entry */

const rounded = (/** @type {number} */ value) => Number(value.toPrecision(4));

/** What was measured, several times each, and what one of it is beside another. */
export class Book {
	/** @type {Map<string, Entry>} */
	#entries = new Map();
	/** @type {{ part: string, size: number | null, what: string, reason: string }[]} */
	failures = [];

	/**
	 * The book of one part at one size.
	 * @param {string} part
	 * @param {number | null} size people; null where it does not matter
	 */
	of(part, size = null) {
		const key = (/** @type {string} */ what) => JSON.stringify([part, size, what]);
		const page = {
			/** @param {string} what @param {number} value @param {string} unit */
			note: (what, value, unit) => {
				const entry = this.#entries.get(key(what)) ?? { part, size, what, unit, values: [] };
				entry.values.push(rounded(value));
				this.#entries.set(key(what), entry);
			},
			/** Milliseconds on the wall and of the processor, as seconds. */
			took: (/** @type {string} */ what, /** @type {{ took: number, processor: number }} */ { took, processor }) => {
				page.note(what, took / 1000, 's');
				page.note(`${what}: processor`, processor / 1000, 's');
			},
			/** How many times as much one is as another, by their medians; nothing where one of them is missing. */
			ratio: (/** @type {string} */ what, /** @type {string} */ one, /** @type {string} */ other) => {
				const [a, b] = [one, other].map((name) => median(this.#entries.get(key(name))?.values ?? []));
				if (a && b) this.#entries.set(key(what), { part, size, what, unit: '×', values: [rounded(a / b)] });
			},
			/** Runs something so many times; what fails once is told and not tried again. */
			times: async (
				/** @type {number} */ runs,
				/** @type {string} */ what,
				/** @type {(run: number) => Promise<unknown>} */ measure
			) => {
				for (let run = 0; run < runs; run++) {
					process.stderr.write(`${[part, size, what, run + 1].filter((word) => word !== null).join(' · ')}\n`);
					try {
						await measure(run);
					} catch (error) {
						const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
						this.failures.push({ part, size, what, reason });
						console.error(`${part}, ${what}: ${reason}`);
						return;
					}
				}
			}
		};
		return page;
	}

	rows() {
		return [...this.#entries.values()].map((entry) => ({
			...entry,
			median: rounded(median(entry.values)),
			most: Math.max(...entry.values)
		}));
	}

	/** A table a part: what was measured down, sizes across. */
	print() {
		const rows = this.rows();
		for (const part of new Set(rows.map((row) => row.part))) {
			/** @type {Record<string, Record<string, number | string>>} */
			const table = {};
			for (const { size, what, unit, median, most, values } of rows.filter((row) => row.part === part)) {
				const line = (table[what] ??= { unit });
				line[size === null ? 'median' : `${size.toLocaleString('en')} people`] = median;
				if (size === null && values.length > 1) line.most = most;
			}
			console.log(`\n${part}`);
			console.table(table);
		}
		for (const { part, size, what, reason } of this.failures)
			console.log(`failed: ${[part, size, what].filter((word) => word !== null).join(' · ')}: ${reason}`);
	}
}
/** @typedef {ReturnType<Book['of']>} Page */
