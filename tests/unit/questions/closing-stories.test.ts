import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			[1, null, 'Director', 'Sales', 'North', null, '2020-01-01', '2025-12-31'],
			[2, null, 'Team lead', 'Sales', 'North', 1, '2020-01-01', '2025-12-31']
		],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[2, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', null, 'completed']
		],
		stories: [
			[1, 'R1', 'A named step', 'First own post', 'Viva Engage', 'yes'],
			[2, 'R2', 'B anonymous step', 'First own comment', 'Viva Engage', 'nur anonym'],
			// No release in any way of not giving it.
			[1, 'R1', 'C refused', 'First own post', 'Viva Engage', 'no'],
			[1, 'R1', 'D nothing said', 'First own post', 'Viva Engage', null],
			[1, 'R1', 'E unclear', 'First own post', 'Viva Engage', 'perhaps'],
			// Not yet, in several words.
			[1, 'R1', 'F', 'noch keiner', null, 'yes'],
			[1, 'R1', 'G', 'none', null, 'anonymous'],
			[1, 'R1', 'H', 'Noch nicht so weit', null, 'yes'],
			// A step that leaves something behind.
			[1, 'R1', 'I', 'No more e-mails to the whole team', 'Teams', 'yes'],
			[1, 'R1', 'J', 'Keine Rundmail mehr, sondern ein Beitrag', 'Viva Engage', 'yes']
		]
	});
});
afterAll(() => engine.close());

const quotes = async (slice: string) =>
	(await answer(engine, 'closing-stories')).filter((row) => row.slice === slice).map((row) => String(row.quote));
const told = async (quote: string) =>
	(await answer(engine, 'closing-stories'))
		.filter((row) => row.slice === 'all' && row.quote === quote)
		.map((row) => [row.first_step, row.tool, row.level, row.anonymous, row.not_yet]);

test('a story by name has a level, an anonymous one has none', async () => {
	expect(await told('A named step')).toEqual([['First own post', 'Viva Engage', 'Director', false, false]]);
	expect(await told('B anonymous step')).toEqual([['First own comment', 'Viva Engage', null, true, false]]);
});

test('what is not released is nowhere', async () => {
	const all = (await answer(engine, 'closing-stories')).map((row) => String(row.quote));
	expect(all.filter((quote) => /^[CDE]/.test(quote))).toEqual([]);
});

test('an anonymous story stands only where the whole company is shown', async () => {
	expect((await quotes('all')).toSorted().map((quote) => quote[0])).toEqual([...'ABFGHIJ']);
	expect((await quotes('round:R1')).toSorted().map((quote) => quote[0])).toEqual([...'AFHIJ']);
	expect(await quotes('round:R2')).toEqual([]);
	expect(await quotes('unit:Sales')).toEqual([]);
});

test('a first step not taken yet is told as such', async () => {
	expect(await told('F')).toEqual([[null, null, 'Director', false, true]]);
	expect(await told('G')).toEqual([[null, null, null, true, true]]);
	expect(await told('H')).toEqual([[null, null, 'Director', false, true]]);
});

test('leaving something behind is a step', async () => {
	expect(await told('I')).toEqual([['No more e-mails to the whole team', 'Teams', 'Director', false, false]]);
	expect(await told('J')).toEqual([
		['Keine Rundmail mehr, sondern ein Beitrag', 'Viva Engage', 'Director', false, false]
	]);
});
