import { test as base } from '@playwright/test';

/** All of it, as `npm run test:faults`; else as much as every run of all tests can bear. */
export const FULL = process.env.FAULTS === 'full';

/** A number from 0 to below 1, as chance would have it, and the same again for the same seed. */
export type Dice = () => number;

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for some hundred throws. */
function throwing(seed: number): Dice {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Tests at moments that nobody chose. What failed is tried again by the seed that it prints. */
export const test = base.extend<{ dice: Dice }>({
	dice: async ({}, use, info) => {
		const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 2 ** 31);
		await use(throwing(seed));
		if (info.status !== info.expectedStatus) console.log(`To try it again: FAULTS_SEED=${seed}`);
	}
});
