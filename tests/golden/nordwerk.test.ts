import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder';
import type { Edition } from '../../src/lib/edition/edition';
import { parseEdition, writeEdition } from '../../src/lib/edition/read';
import { foldReceipt } from '../../src/lib/edition/receipt';
import { openEngine } from '../../src/lib/engine/node';
import { editionFromFiles } from '../../src/lib/pipeline/make-edition';
import type { RowOutcome } from '../../src/lib/pipeline/progress';

let edition: Edition;
let rows: RowOutcome[];
beforeAll(async () => {
	const engine = await openEngine();
	const files = await readFolder('data/nordwerk');
	({ edition, rows } = await editionFromFiles(engine, files, { programme: 'Nordwerk', createdOn: '2026-04-02' }));
	await engine.close();
});
const answer = (id: string, slice = 'all') => (edition.answers[id] ?? []).filter((row) => row.slice === slice);

test('who took part, by level; the top is merged', () => {
	expect(answer('participation-by-level').map(({ level, eligible, joined }) => [level, eligible, joined])).toEqual([
		['Vorstand + Bereichsleitung', 19, 4],
		['Abteilungsleitung', 52, 26],
		['Teamleitung', 210, 64]
	]);
});

test('who came by recommendation, by round', () => {
	expect(answer('word-of-mouth-share').map(({ round, mentees, recommended }) => [round, mentees, recommended])).toEqual(
		[
			['Pilotrunde', 10, 0],
			['Runde 2', 18, 8],
			['Runde 3', 28, 10],
			['Runde 4', 38, 13]
		]
	);
});

test('posts before and after equal what a separate script in another language counts in the files', () => {
	const rows = answer('adoption-before-after').filter(
		(row) => row.tool === 'Viva Engage' && row.activity === 'contribute'
	);
	expect(rows).toMatchObject([
		{ group: 'mentees', people: 94, before: 1.449264, after: 3.835447 },
		{ group: 'comparison', people: 271, before: 1.394983, after: 1.645988 }
	]);
});

test('dates, measure and the missing week', () => {
	expect(edition).toMatchObject({
		reference_on: '2025-12-31',
		data_until: '2026-03-22',
		primary: { tool: 'Viva Engage', activity: 'contribute' },
		notes: [{ code: 'missing-week', tool: 'Viva Engage', from: '2025-04-28', to: '2025-05-04' }]
	});
	expect(edition.slices.map((slice) => slice.key)).toContain('unit:Forschung & Entwicklung');
	expect(edition.slices.filter((slice) => slice.dimension === 'round')).toHaveLength(4);
});

test('the receipt accounts for every row of every file', () => {
	for (const line of edition.receipt) expect(line.accepted + line.corrected + line.rejected).toBe(line.rows);
	// Rows as a plain count of lines in the files gives them; blank lines and headers are none.
	expect(foldReceipt(edition.receipt).map(({ file, sheet, rows, reasons }) => [sheet ?? file, rows, reasons])).toEqual([
		['communities.csv', 560, {}],
		['geschichten.csv', 9, {}],
		['personalstamm.csv', 1803, { duplicate: 2, 'impossible-date': 1, 'total-row': 1, 'unknown-level': 1 }],
		['Runden', 4, {}],
		['Teilnehmende', 190, { 'unknown-person': 1, 'unknown-round': 1 }],
		['Sitzungen', 692, { 'minutes-as-text': 1, 'minutes-out-of-range': 2 }],
		['Empfehlungen', 120, { 'self-referral': 1, 'unknown-person': 1 }],
		['Kommunikation', 18, {}],
		['pulsbefragung.csv', 376, {}],
		['teams.zip', 34844, {}],
		['viva-engage.zip', 221413, { 'unknown-user': 13 }],
		['LIESMICH.md', 0, { 'not-a-table': 0 }]
	]);
});

test('each row not simply accepted is named with its line', () => {
	const of = (file: string) => rows.filter((row) => row.file === file).map(({ line, reason }) => [line, reason]);
	// Lines as an editor shows them in the file.
	expect(of('personalstamm.csv')).toEqual([
		[702, 'duplicate'],
		[902, 'unknown-level'],
		[1203, 'duplicate'],
		[1502, 'impossible-date'],
		[1805, 'total-row']
	]);
	expect(rows.filter((row) => row.sheet === 'Teilnehmende').map((row) => row.line)).toEqual([190, 191]);
});

test('no number, mail or full name of a person is in the file', () => {
	const text = writeEdition(edition);
	const master = new TextDecoder('latin1').decode(readFileSync('data/nordwerk/personalstamm.csv'));
	const people = master
		.split('\r\n')
		.slice(1, -2)
		.map((line) => line.split(';'));
	expect(people.length).toBeGreaterThan(1800);
	for (const [id, last, first, mail] of people) {
		if (!mail) continue;
		expect(text.includes(`"${id}"`)).toBe(false);
		expect(text.includes(mail)).toBe(false);
		expect(text.includes(`${first} ${last}`)).toBe(false);
	}
});

test('every shown count keeps the guard, in every slice', () => {
	for (const row of edition.answers['participation-by-level'] ?? []) {
		if (row.guarded) continue;
		const [joined, eligible] = [Number(row.joined), Number(row.eligible)];
		expect(eligible).toBeGreaterThanOrEqual(5);
		expect(Math.min(joined, eligible - joined)).toBeGreaterThanOrEqual(3);
	}
});

test('an edition read again is the same', () => {
	expect(parseEdition(writeEdition(edition))).toEqual(edition);
});
