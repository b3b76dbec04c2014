/**
 * Chance from a seed: mulberry32 (T. Ettinger, 2017). Whoever draws has a stream of their own, told by its name, so that
 * one more draw in one file changes no other.
 * @param {number} seed
 * @param {string} stream
 */
export function chance(seed, stream) {
	let state = seed >>> 0;
	// FNV-1a spreads names that are alike.
	for (let at = 0; at < stream.length; at++) state = Math.imul(state ^ stream.charCodeAt(at), 16777619);
	/** Uniform in 0…1. */
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return {
		next,
		/** A whole number from nought to below a bound. */
		below: (/** @type {number} */ bound) => Math.floor(next() * bound),
		/** A Poisson number by Knuth's product of uniforms: right for the small means of a week. */
		poisson(/** @type {number} */ mean) {
			const end = Math.exp(-mean);
			let count = 0;
			for (let product = next(); product > end; product *= next()) count++;
			return count;
		}
	};
}

/** @template T @param {readonly T[]} list @param {number} at taken round and round @returns {T} */
export const pick = (list, at) => /** @type {T} */ (list[at % list.length]);
