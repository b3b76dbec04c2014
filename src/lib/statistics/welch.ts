import { studentCritical } from './distributions';

export interface Arm {
	n: number;
	mean: number;
	/** Sample variance, divisor n − 1. */
	variance: number;
}

/**
 * Mean, or difference of two means, with its 95 % interval and Welch's degrees of freedom.
 * Source: Welch (1947), Biometrika 34, 28–35. A single arm gives the usual t interval.
 * @throws RangeError where an arm has fewer than two people
 */
export function welch(one: Arm, two?: Arm): { estimate: number; low: number; high: number; df: number } {
	const arms = two ? [one, two] : [one];
	if (arms.some((arm) => arm.n < 2)) throw new RangeError('A mean of fewer than two people has no interval.');
	const parts = arms.map((arm) => arm.variance / arm.n);
	const variance = parts.reduce((sum, part) => sum + part, 0);
	const below = parts.reduce((sum, part, index) => sum + part ** 2 / (arms[index]!.n - 1), 0);
	const estimate = one.mean - (two?.mean ?? 0);
	if (variance === 0) return { estimate, low: estimate, high: estimate, df: Infinity };
	const df = variance ** 2 / below;
	const reach = studentCritical(0.05, df) * Math.sqrt(variance);
	return { estimate, low: estimate - reach, high: estimate + reach, df };
}
