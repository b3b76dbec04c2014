import { expect, type Page } from '@playwright/test';
import { openWorkshop, settled } from '../workshop';
import { acknowledged, drop, mendOne, NOTHING_MENDED, rename, resume, seen, step, type State } from './company';
import { FULL, test } from './fault-test';
import { untilKilled, WAYS } from './killed';

interface Phase {
	name: string;
	kills: number;
	/** Longest wait in milliseconds before the page is killed: a few steps of this kind. */
	longest: number;
	/** Where the page stands when it begins. */
	begin: (page: Page) => Promise<void>;
	next: (state: State) => State;
	act: (page: Page, now: State, next: State) => Promise<void>;
}

const PHASES: Phase[] = [
	{
		name: 'import',
		kills: FULL ? 18 : 2,
		longest: 1500,
		begin: (page) => step(page, 'Dateien'),
		next: (now) => ({ ...NOTHING_MENDED(now.enclosures + 1), mends: now.mends }),
		act: (page, _, next) => drop(page, next.enclosures)
	},
	{
		name: 'mending',
		kills: FULL ? 16 : 1,
		longest: 3000,
		begin: async (page) => {
			await settled(page);
			await step(page, 'Nachbessern');
		},
		next: (now) => ({ ...now, mends: now.mends + 1 }),
		act: (page, now) => mendOne(page, now.mends)
	},
	{
		name: 'publishing',
		kills: FULL ? 16 : 1,
		longest: 3000,
		begin: (page) => step(page, 'Vorschau und Ausgabe'),
		next: (now) => ({ ...now, programme: `${now.programme}!` }),
		act: (page, _, next) => rename(page, next.programme)
	}
];

for (const { name, kills, longest, begin, next, act } of PHASES)
	test(`killed at any moment of ${name}, the page goes on from the last step it said was kept, or one after it`, async ({
		context,
		dice
	}) => {
		test.setTimeout(120_000 + kills * 60_000);
		/** The state said to be kept, and those begun after it. */
		let possible = [NOTHING_MENDED(1)];
		const first = await context.newPage();
		await openWorkshop(first);
		await drop(first, 1);
		await first.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
		await acknowledged(first);
		await first.close();

		for (let i = 0; i <= kills; i++) {
			const page = await context.newPage();
			await openWorkshop(page);
			await resume(page);
			const found = await seen(page);
			expect(possible).toContainEqual(found);
			possible = [found];
			if (i === kills) break;
			await begin(page);
			const go = async () => {
				const now = possible.at(-1)!;
				const then = next(now);
				possible.push(then);
				await act(page, now, then);
				await acknowledged(page);
				possible = [then];
			};
			// One step at least comes to its end: a page that keeps nothing would pass else.
			await go();
			await untilKilled(page, WAYS[i % WAYS.length]!, dice() * longest, go);
		}
	});
