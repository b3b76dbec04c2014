/** Tails of the t and the chi-square distribution; relative error below 1e-10 in the ranges used here. */

/** Lanczos' approximation of ln Γ(x), x > 0 (Numerical Recipes, 3rd ed., § 6.1). */
function lnGamma(x: number): number {
	const c = [
		57.1562356658629235, -59.5979603554754912, 14.1360979747417471, -0.491913816097620199, 0.339946499848118887e-4,
		0.465236289270485756e-4, -0.983744753048795646e-4, 0.158088703224912494e-3, -0.210264441724104883e-3,
		0.217439618115212643e-3, -0.16431810653676389e-3, 0.844182239838527433e-4, -0.261908384015814087e-4,
		0.368991826595316234e-5
	];
	const t = x + 5.2421875;
	const sum = c.reduce((all, value, index) => all + value / (x + 1 + index), 0.999999999999997092);
	return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310005 * sum) / x);
}

/** Modified Lentz: the continued fraction whose k-th terms are given, from k = 1. */
function lentz(first: number, term: (k: number) => [a: number, b: number]): number {
	const tiny = 1e-300;
	let f = first || tiny;
	let c = f;
	let d = 0;
	for (let k = 1; k < 10_000; k++) {
		const [a, b] = term(k);
		d = b + a * d || tiny;
		c = b + a / c || tiny;
		d = 1 / d;
		const step = c * d;
		f *= step;
		if (Math.abs(step - 1) < 1e-15) break;
	}
	return f;
}

/** Regularised incomplete beta function (ibid., § 6.4). */
function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
	const fraction = lentz(1, (k) => {
		const m = Math.floor(k / 2);
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		return [k % 2 ? odd : even, 1];
	});
	return front / fraction;
}

/** P(|T| > |t|) for Student's t with `df` > 0 degrees of freedom, which need not be whole. */
export const studentTails = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5);

/** The t beyond which both tails together hold `alpha`, such as 2.776 for 0.05 and 4 degrees of freedom. */
export function studentCritical(alpha: number, df: number): number {
	let [low, high] = [0, 1];
	while (studentTails(high, df) > alpha) high *= 2;
	for (let k = 0; k < 200 && high - low > 1e-13 * high; k++) {
		const middle = (low + high) / 2;
		if (studentTails(middle, df) > alpha) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** P(X > x) for chi-square with `df` degrees of freedom (ibid., § 6.2). */
export function chiSquareTail(x: number, df: number): number {
	if (x <= 0) return 1;
	const [a, z] = [df / 2, x / 2];
	const front = Math.exp(a * Math.log(z) - z - lnGamma(a));
	if (z < a + 1) {
		let term = 1 / a;
		let sum = term;
		for (let k = 1; k < 10_000 && term > sum * 1e-16; k++) sum += term *= z / (a + k);
		return 1 - front * sum;
	}
	return front / lentz(z + 1 - a, (k) => [-k * (k - a), z + 1 - a + 2 * k]);
}
