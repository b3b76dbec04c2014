/**
 * Holm's step-down adjustment of p-values; the order of the input is kept.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65–70; the same as `p.adjust(p, 'holm')` in R.
 */
export function holm(p: number[]): number[] {
	const order = p.map((_, index) => index).toSorted((a, b) => p[a]! - p[b]!);
	const adjusted = new Array<number>(p.length);
	let least = 0;
	for (const [rank, index] of order.entries()) {
		least = Math.max(least, Math.min(1, (p.length - rank) * p[index]!));
		adjusted[index] = least;
	}
	return adjusted;
}
