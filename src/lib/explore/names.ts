/** Names of what can be asked: table → its columns. */
export type Names = Map<string, string[]>;

/** Edits (insert, delete, replace, swap of neighbours) from one word to another. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const other = Number(a[i - 1] !== b[j - 1]);
			row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + other);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				row[j] = Math.min(row[j]!, before[j - 2]! + 1);
		}
		[before, last] = [last, row];
	}
	return last[b.length]!;
}

/** At most three names that may be meant, the nearest first: few edits away, or the one a part of the other. */
export function nearest(name: string, candidates: Iterable<string>): string[] {
	const asked = name.toLowerCase();
	const far = (one: string) => {
		const edits = distance(asked, one);
		if (edits <= Math.max(1, Math.floor(Math.max(asked.length, one.length) / 3))) return edits;
		return asked.length > 2 && (one.includes(asked) || asked.includes(one)) ? 100 + edits : Infinity;
	};
	return [...new Set(candidates)]
		.map((one) => ({ one, edits: far(one.toLowerCase()) }))
		.filter(({ edits }) => edits < Infinity)
		.toSorted((a, b) => a.edits - b.edits)
		.slice(0, 3)
		.map(({ one }) => one);
}
