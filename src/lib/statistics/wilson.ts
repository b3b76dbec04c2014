/** Quantile of the standard normal for a two-sided 95 % interval. */
export const Z = 1.959963984540054;

/**
 * Wilson score interval of a rate, 95 %.
 * @param x how many of them, @param n out of how many (n > 0)
 * @returns lower and upper bound in 0…1; x = 0 gives 0 below, x = n gives 1 above
 * @throws RangeError where x is not within 0…n or n is 0
 * @see Wilson (1927), Journal of the American Statistical Association 22, 209–212
 */
export function wilson(x: number, n: number): { low: number; high: number } {
	if (!(n > 0) || x < 0 || x > n) throw new RangeError(`No rate of ${x} out of ${n}.`);
	const half = Z * Math.sqrt((x * (n - x)) / n + (Z * Z) / 4);
	const centre = x + (Z * Z) / 2;
	const size = n + Z * Z;
	return { low: x === 0 ? 0 : (centre - half) / size, high: x === n ? 1 : (centre + half) / size };
}
