import type { Suppression } from '../../../src/lib/edition/guard';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { parseRecipe } from '../../../src/lib/exports/recipe';
import { explainError } from '../../../src/lib/i18n/explain';
import { editionFromFiles } from '../../../src/lib/pipeline/make-edition';
import { memoryFile } from '../../../src/lib/exports/source-file';

let engine: Engine;
beforeEach(async () => {
	engine = await openEngine();
});
afterEach(() => engine.close());

const make = (files: Record<string, string | Uint8Array>, recipe?: object, suppression?: Suppression) =>
	editionFromFiles(
		engine,
		Object.entries(files).map(([path, content]) =>
			memoryFile(path, typeof content === 'string' ? strToU8(content) : content)
		),
		{
			programme: 'Test',
			createdOn: '2026-01-01',
			suppression,
			recipe:
				recipe && parseRecipe(JSON.stringify({ format: 'groundswell-recipe', version: 1, ...recipe }), 'recipe.json')
		}
	);

const header = 'Personalnummer;Führungsebene;Organisationseinheit;Stichtag\n';
/** Ten directors and thirty team leads. */
const people =
	header +
	Array.from({ length: 40 }, (_, i) => `${i + 1};${i < 10 ? 'Director' : 'Team lead'};Sales;31.12.2025\n`).join('');
const joined =
	'Personalnummer;Rolle;Runde;Zugang über;Start\n' +
	Array.from({ length: 12 }, (_, i) => `${i * 3 + 1};Mentee;R1;${i < 5 ? 'Empfehlung' : 'Magazin'};03.03.2025\n`).join(
		''
	);

test.each([
	[{}, 'no-files'],
	[{ 'note.txt': 'hello' }, 'no-people'],
	[{ 'joined.csv': joined }, 'no-people'],
	[{ 'people.csv': people }, 'no-participation'],
	[{ 'people.csv': header }, 'header-only'],
	[{ 'cut.zip': zipSync({ 'people.csv': strToU8(people) }).slice(0, 100) }, 'truncated-zip'],
	[{ 'people.xlsx': people }, 'not-xlsx']
])('%#: what cannot become an edition ends in one clear sentence', async (files, code) => {
	const error = await make(files as Record<string, string>).catch((reason: unknown) => reason);
	expect(error).toMatchObject({ name: 'ExportError', code });
	for (const locale of ['de', 'en'] as const) {
		const sentence = explainError(error as never, locale);
		expect(sentence).toMatch(/[.?]$/);
		expect(sentence).not.toMatch(/undefined|\{|\}/);
	}
});

test('two tables suffice; rounds no export describes come from their participants and say so', async () => {
	const { edition } = await make({ 'people.csv': people, 'joined.csv': joined });
	expect(edition.rounds).toEqual([
		{ round: 'R1', kick_off_on: '2025-03-03', closing_on: null, owner: null, derived: true }
	]);
	expect(edition.answers['participation-by-level']?.filter((row) => row.slice === 'all')).toMatchObject([
		{ level: 'Director', eligible: 10, joined: 4 },
		{ level: 'Team lead', eligible: 30, joined: 8 }
	]);
	expect(edition.answers['word-of-mouth-share']?.[0]).toMatchObject({ round: 'R1', mentees: 12, recommended: 5 });
	expect(edition.answers['adoption-before-after']).toEqual([]);
	expect(edition.settings.primary).toBeNull();
});

test('one unreadable file does not cost the others, and is told', async () => {
	const { edition, problems } = await make({ 'people.csv': people, 'joined.csv': joined, 'broken.xlsx': 'x' });
	expect(edition.answers['participation-by-level']?.length).toBeGreaterThan(0);
	expect(problems).toMatchObject([{ code: 'not-xlsx', file: 'broken.xlsx' }]);
});

test('a file no profile knows is named with all its rows, and a recipe maps it', async () => {
	const odd =
		'Nr,Rang,Team\n' + Array.from({ length: 20 }, (_, i) => `${i + 1},${i < 8 ? 'Chief' : 'Lead'},A\n`).join('');
	const files = { 'odd.csv': odd, 'joined.csv': joined, 'people.csv': people };
	const { edition } = await make(files);
	expect(edition.receipt.find((line) => line.file === 'odd.csv')).toMatchObject({
		rows: 20,
		rejected: 20,
		reasons: { 'unknown-file': 20 }
	});
	await engine.close();
	engine = await openEngine();
	const recipe = {
		files: [{ match: { file: 'odd.csv' }, table: 'people', columns: { person_id: 'Nr', level: 'Rang', unit: 'Team' } }],
		levels: ['Chief', 'Lead']
	};
	const mapped = await make({ 'odd.csv': odd, 'joined.csv': joined }, recipe);
	expect(mapped.edition.levels).toEqual(['Chief', 'Lead']);
	expect(mapped.edition.receipt.find((line) => line.file === 'joined.csv')).toMatchObject({
		rejected: 5,
		reasons: { 'unknown-person': 5 }
	});
});

test('a recipe that names a missing column says which', async () => {
	const recipe = { files: [{ match: { file: 'people.csv' }, table: 'people', columns: { person_id: 'Nummer' } }] };
	await expect(make({ 'people.csv': people, 'joined.csv': joined }, recipe)).rejects.toMatchObject({
		code: 'bad-recipe',
		params: { column: 'Nummer' }
	});
});

test('day and month that cannot be told apart are asked, never guessed', async () => {
	const slashed = joined.replaceAll('03.03.2025', '03/04/2025');
	await expect(make({ 'people.csv': people, 'joined.csv': slashed })).rejects.toMatchObject({
		code: 'ambiguous-dates',
		line: 2
	});
});

/** Sixty weeks of reports for forty leaders: one post a week, mentees three from their start on; licence as told. */
function usage(count: (person: number, week: number) => number | string): string {
	const lines = [
		'Report Refresh Date,User Principal Name,User State,Posted Count,Read Count,Liked Count,Report Period'
	];
	for (let week = 0; week < 60; week++) {
		const sunday = new Date(Date.UTC(2024, 6, 7 + week * 7)).toISOString().slice(0, 10);
		for (let person = 1; person <= 40; person++) lines.push(`${sunday},${person},active,${count(person, week)},0,0,7`);
	}
	return lines.join('\n');
}
const mentee = (person: number) => person % 3 === 1 && person < 37;
/** Week that begins on 3 March 2025, the start of all. */
const START = 35;

test('before and after: whole weeks around the start, the week of the start left out', async () => {
	const report = usage((person, week) => (week === START ? 99 : mentee(person) && week > START ? 3 : 1));
	const { edition } = await make({ 'people.csv': people, 'joined.csv': joined, 'usage.csv': report });
	const rows = edition.answers['adoption-before-after']?.filter(
		(row) => row.slice === 'all' && row.activity === 'contribute'
	);
	expect(rows).toMatchObject([
		{ group: 'mentees', people: 12, before: 1, after: 3, active_before_rate: 1 },
		{ group: 'comparison', people: 28, before: 1, after: 1 }
	]);
});

test('no licence is not inactivity, and a repeated window is counted once', async () => {
	const report = usage((person) => (person <= 20 ? '' : 2));
	const files = { 'people.csv': people, 'joined.csv': joined, 'a.csv': report, 'b.csv': report };
	const { edition } = await make(files);
	const rows = edition.answers['adoption-before-after']?.filter(
		(row) => row.slice === 'all' && row.activity === 'contribute'
	);
	expect(rows).toMatchObject([
		{ group: 'mentees', people: 5, before: 2, after: 2 },
		{ group: 'comparison', people: 15, before: 2, after: 2 }
	]);
	expect(edition.receipt.find((line) => line.file === 'b.csv')).toMatchObject({
		accepted: 0,
		reasons: { 'duplicate-window': 2400 }
	});
});

test('concealed names are recognised', async () => {
	const report = usage(() => 1).replace(/,(\d+),active/g, (_, id: string) => `,${id.padStart(32, 'a')},active`);
	const { edition } = await make({ 'people.csv': people, 'joined.csv': joined, 'usage.csv': report });
	expect(edition.receipt.find((line) => line.file === 'usage.csv')?.reasons).toEqual({ 'concealed-names': 2400 });
});

test('a start without thirteen weeks of data on either side gives no answer', async () => {
	const late = joined.replaceAll('03.03.2025', '18.08.2025');
	const files = { 'people.csv': people, 'joined.csv': late, 'usage.csv': usage(() => 1) };
	// So few that nothing would be told over time either.
	const { edition } = await make(files, undefined, 'primary');
	expect(edition.answers['adoption-before-after']).toEqual([]);
	expect(edition.answers['adoption-over-time']?.length).toBeGreaterThan(0);
});
