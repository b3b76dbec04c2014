/** The middle of some numbers, or the mean of the two in the middle. */
export function median(/** @type {number[]} */ values) {
	const sorted = values.toSorted((a, b) => a - b);
	const [low = 0, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
	return (low + high) / 2;
}
