import { wilson } from './wilson';

/**
 * Difference of two independent rates with its 95 % interval from the two Wilson intervals.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 * @throws RangeError where a group is empty
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number) {
	const [one, two] = [wilson(x1, n1), wilson(x2, n2)];
	const [p1, p2] = [x1 / n1, x2 / n2];
	const difference = p1 - p2;
	return {
		difference,
		low: difference - Math.hypot(p1 - one.low, two.high - p2),
		high: difference + Math.hypot(one.high - p1, p2 - two.low)
	};
}
