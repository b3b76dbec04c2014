import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/lib/edition/edition';
import type { Suppression } from '../../src/lib/edition/guard';
import { makeEdition } from '../../src/lib/edition/make';
import { writeEdition } from '../../src/lib/edition/read';
import { nordwerk, SETTINGS } from '../nordwerk';
import { attack } from './attack';
import { outside } from './outside';

/** Nordwerk with all slices, with as much hidden as is published, as is too small itself, and nothing. */
let edition: Edition;
let primary: Edition;
let truth: Edition;
beforeAll(async () => {
	const { engine, ...made } = await nordwerk();
	({ edition } = made);
	const less = async (suppression: Suppression) =>
		(await makeEdition(engine, { ...SETTINGS, suppression }, edition.receipt)).edition;
	primary = await less('primary');
	truth = await less('none');
}, 240_000);

test('nothing of Nordwerk can be worked out, and no truth lies outside the bounds', async () => {
	const report = await attack(edition);
	expect(outside(report, truth)).toEqual([]);
	expect(report.undecided).toBe(0);
	expect(report.numbers.hidden).toBeGreaterThan(30);
	expect(report.findings).toEqual([]);
});

test('without the second step of the guard many can', async () => {
	const { findings } = await attack(primary);
	const kinds = (wanted: string) => findings.filter(({ kind }) => kind === wanted).length;
	expect(kinds('recovered')).toBeGreaterThan(50);
	expect(kinds('narrow')).toBeGreaterThan(50);
});

test('every total by one dimension stays visible, and it is small', async () => {
	const shown = (question: string, ...columns: string[]) => {
		const rows = edition.answers[question]!.filter(({ slice }) => slice === 'all');
		expect(rows.length).toBeGreaterThan(1);
		for (const row of rows) for (const column of columns) expect(row[column], JSON.stringify(row)).not.toBeNull();
		return rows;
	};
	const total = (rows: Edition['answers'][string], column: string) =>
		rows.reduce((sum, row) => sum + Number(row[column]), 0);
	// Leaders and mentees by level, by unit, by region, by round.
	const levels = shown('participation-by-level', 'eligible', 'joined');
	expect([total(levels, 'eligible'), total(levels, 'joined')]).toEqual([281, 94]);
	expect(total(shown('word-of-mouth-share', 'mentees', 'recommended'), 'mentees')).toBe(94);
	for (const dimension of ['unit', 'region', 'round']) {
		const slices = edition.slices.filter((slice) => slice.dimension === dimension);
		expect(slices.map(({ people }) => people)).not.toContain(null);
		expect(slices.reduce((sum, { people }) => sum + people!, 0)).toBe(dimension === 'round' ? 94 : 281);
	}
	expect(gzipSync(writeEdition(edition)).length).toBeLessThan(400_000);
});
