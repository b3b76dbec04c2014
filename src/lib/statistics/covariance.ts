import { chiSquareTail, studentCritical } from './distributions';
import { Z } from './wilson';

/**
 * θ'V⁻¹θ by Cholesky's decomposition, null where V is not positive definite: then the data cannot carry the test.
 * @param v symmetric k × k covariance
 */
export function wald(theta: number[], v: number[][]): { wald: number; df: number; p: number } | null {
	const l = cholesky(v);
	if (!l) return null;
	let sum = 0;
	const z: number[] = [];
	for (const [i, row] of l.entries()) {
		let rest = theta[i]!;
		for (let k = 0; k < i; k++) rest -= row[k]! * z[k]!;
		z.push(rest / row[i]!);
		sum += z[i]! ** 2;
	}
	return { wald: sum, df: theta.length, p: chiSquareTail(sum, theta.length) };
}

/** Lower triangle L with LL' = V, null where V is not positive definite to 1e-10 of its diagonal. */
function cholesky(v: number[][]): number[][] | null {
	const l: number[][] = [];
	for (const [i, row] of v.entries()) {
		const own: number[] = [];
		for (let j = 0; j <= i; j++) {
			let rest = row[j]!;
			const other = j === i ? own : l[j]!;
			for (let k = 0; k < j; k++) rest -= own[k]! * other[k]!;
			if (j < i) own.push(rest / other[j]!);
			else if (rest > 1e-10 * row[i]!) own.push(Math.sqrt(rest));
			else return null;
		}
		l.push(own);
	}
	return l;
}

const DRAWS = 20_000;

/** Uniform numbers in (0, 1) from a seed: mulberry32, so that a band is the same on every machine. */
function uniform(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
	};
}

let cached: Float64Array | undefined;

/** Standard normal numbers by Box and Muller, drawn once and used for every band. */
function normals(count: number): Float64Array {
	if (cached && cached.length >= count) return cached;
	const next = uniform(20251);
	cached = new Float64Array(count + (count % 2));
	for (let i = 0; i < cached.length; i += 2) {
		const [r, phi] = [Math.sqrt(-2 * Math.log(next())), 2 * Math.PI * next()];
		cached[i] = r * Math.cos(phi);
		cached[i + 1] = r * Math.sin(phi);
	}
	return cached;
}

/**
 * Critical value of a band that covers a whole curve with 95 %: the quantile of the largest |z| under the correlation
 * of its points (Montiel Olea & Plagborg-Møller 2019, Journal of Applied Econometrics 34, 1–17). Simulated; error
 * below 1 %.
 * @param v covariance of the points; a point without variance is left out
 * @param df degrees of freedom of the standard errors, so that a band is never narrower than its points' intervals
 */
export function supT(v: number[][], df = Infinity): number {
	const kept = v.map((_, index) => index).filter((index) => v[index]![index]! > 0);
	const correlation = kept.map((i) =>
		kept.map((j) => v[i]![j]! / Math.sqrt(v[i]![i]! * v[j]![j]!) + (i === j ? 1e-9 : 0))
	);
	const l = cholesky(correlation);
	const least = Number.isFinite(df) ? studentCritical(0.05, df) : Z;
	if (!l || kept.length < 2) return least;
	const k = kept.length;
	const draws = normals(DRAWS * 16);
	const largest = new Float64Array(DRAWS);
	for (let draw = 0; draw < DRAWS; draw++) {
		let most = 0;
		for (let i = 0; i < k; i++) {
			let z = 0;
			for (let j = 0; j <= i; j++) z += l[i]![j]! * draws[(draw * k + j) % draws.length]!;
			most = Math.max(most, Math.abs(z));
		}
		largest[draw] = most;
	}
	largest.sort();
	// The t form stretches the normal value as it stretches a single interval.
	return (largest[Math.floor(0.95 * DRAWS)]! * least) / Z;
}
