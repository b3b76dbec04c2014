import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerRow, Edition } from '../../src/lib/edition/edition';
import { attack } from './attack';
import { DICTIONARY, numbersOf } from './dictionary';
import type { Finding } from './finding';
import { editionsOf } from './make';

let clean: Edition;
let truth: Edition;
let before: Set<string>;
beforeAll(async () => {
	({ complete: clean, none: truth } = await editionsOf(7, 'complete', 'none'));
	before = new Set((await attack(clean)).findings.map(told));
});

const told = ({ row, ...finding }: Finding) => JSON.stringify([finding, row]);
const SEEDS = Array.from({ length: 20 }, (_, index) => index);

/** Where a number stands: question, place of the row, column. */
type Place = [question: string, at: number, column: string];
const places = (wanted: (row: AnswerRow, column: string, question: string) => boolean): Place[] =>
	Object.entries(clean.answers).flatMap(([question, rows]) =>
		rows.flatMap((row, at) =>
			numbersOf(DICTIONARY[question] ?? { de: '', en: '', keys: [], groups: [] })
				.filter((column) => wanted(row, column, question))
				.map((column): Place => [question, at, column])
		)
	);
/** Always the same choice: places spread over the whole file. */
const pick = <T>(from: T[], seed: number): T => from[Math.floor(from.length * ((seed * 0.618034) % 1))]!;
const truthOf = ([question, at]: Place, column: string) => truth.answers[question]?.[at]?.[column] ?? null;
const partOf = (row: AnswerRow, column: string, question: string) =>
	DICTIONARY[question]?.counts?.[column] !== undefined && 'rate' in row;

/** What is found beyond what was found before, where one column of one row is another. */
async function caught([question, at]: Place, column: string, value: AnswerRow[string]): Promise<string[]> {
	const rows = clean.answers[question]!.map((row, index) => (index === at ? { ...row, [column]: value } : row));
	const { findings } = await attack({ ...clean, answers: { ...clean.answers, [question]: rows } });
	return findings.filter((finding) => !before.has(told(finding))).map(({ kind }) => kind);
}

describe('an edition sabotaged', () => {
	test('a hidden number shown: it is too small, or gives others away', async () => {
		const hidden = places((row, column) => row[column] === null).filter((place) => truthOf(place, place[2]) !== null);
		expect(hidden.length).toBeGreaterThan(30);
		const kinds: string[][] = [];
		for (const seed of SEEDS) {
			const place = pick(hidden, seed);
			kinds.push(await caught(place, place[2], truthOf(place, place[2])));
			// What is below the smallest count is so in every role.
			const value = Number(truthOf(place, place[2]));
			if (value > 0 && value < clean.guard.min_count) expect(kinds.at(-1), JSON.stringify(place)).not.toEqual([]);
		}
		// Some are hidden where another would do as well: which of them is decided for all at once.
		expect(kinds.filter((found) => found.length).length).toBeGreaterThanOrEqual(15);
		expect(kinds.filter((found) => found.includes('small')).length).toBeLessThan(15);
	});

	test.each(SEEDS)('%#: a digit of a count changed beside its share', async (seed) => {
		const shares = places((row, column, question) => partOf(row, column, question) && typeof row.rate === 'number');
		const place = pick(shares, seed);
		expect(await caught(place, place[2], Number(truthOf(place, place[2])) + (seed % 2 ? 1 : 10))).toContain('broken');
	});

	test.each(SEEDS.slice(0, 8))('%#: a share shown, its count hidden', async (seed) => {
		const hidden = places((row, column, question) => partOf(row, column, question) && row[column] === null);
		const place = pick(hidden, seed);
		expect(await caught(place, 'rate', truthOf(place, 'rate'))).toContain('derived');
	});
});
