/**
 * A company unlike the demo programme, from its files to an edition at the command line: what comes out is compared with
 * what the company's generator knows of its own people.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli/edition';
import type { Edition } from '../../src/lib/edition/edition';
import { openEngine } from '../../src/lib/engine/node';
import type { ExportError } from '../../src/lib/exports/export-error';
import { openFile, type Sheet } from '../../src/lib/exports/open';
import { entryOf, parseRecipe, type Recipe } from '../../src/lib/exports/recipe';
import { toSave } from '../../src/lib/exports/to-save';
import { explainError } from '../../src/lib/i18n/explain';
import { editionFromFiles } from '../../src/lib/pipeline/make-edition';
import { foreignFiles, writeFiles } from '../companies/foreign-files.js';
import { foreignCompany, LEADING, NEW_LEVEL } from '../companies/foreign.js';
import * as truth from '../companies/foreign-truth.js';
import { memoryFile } from '../../src/lib/exports/source-file';
import { inProcess } from '../in-process';

const root = mkdtempSync(join(tmpdir(), 'brouwer-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const company = foreignCompany({ events: 400_000 });
const files = await foreignFiles(company);
const [workers = '', tracker = '', wiki = ''] = Object.keys(files);

interface Run {
	code: number;
	stdout: string;
	stderr: string;
}
const run = (...args: string[]): Promise<Run> =>
	new Promise((resolve) =>
		execFile(process.execPath, ['src/cli/run.js', ...args], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
			resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
		)
	);
/** What is said beside the progress. */
const sentences = ({ stderr }: Run) =>
	stderr
		.split('\n')
		.filter((line) => line && !/^(reading files|taking over rows|building tables|answering questions)$/.test(line));

const save = (name: string, recipe: Recipe): string => {
	const path = join(root, name);
	writeFileSync(path, JSON.stringify(recipe));
	return path;
};
/** An edition by the command, once as the terminal starts it and then in this process, where the way is the same. */
const edition = async (folder: string, recipe: string, how = (...args: string[]) => inProcess(main, ...args)) => {
	const out = `${recipe}-edition.json`;
	const made = await how(folder, '--out', out, '--recipe', recipe, '--lang', 'en');
	return { ...made, edition: made.code ? null : (JSON.parse(readFileSync(out, 'utf8')) as Edition) };
};

/** What somebody decides who knows the company; everything else is proposed. */
function decide(proposals: Recipe): Recipe {
	const [pairs, log] = proposals.files;
	return {
		...proposals,
		files: [
			{
				...pairs!,
				columns: {
					...pairs!.columns,
					mentor: 'Young pro',
					started_on: 'Kick-off meeting',
					ended_on: 'Last meeting',
					round: 'Wave',
					referred_by: 'Brought in by',
					session_count: 'No. of meetings'
				},
				values: { status: { 'Wrapped up': 'completed' } }
			},
			{ ...log!, constants: { tool: 'Wiki' }, values: { action: { bookmarked: 'other' } } },
			{ match: { file: tracker, sheet: 'Legend' }, setAside: true }
		],
		levels: LEADING,
		settings: { programme: 'Brouwer', referenceOn: '2026-07-31' }
	};
}

let proposed: Run;
let recipe: Recipe;
let made: Awaited<ReturnType<typeof edition>>;
beforeAll(async () => {
	writeFiles(join(root, 'now'), files);
	proposed = await run('recipe', join(root, 'now'), '--out', join(root, 'proposals.json'));
	recipe = decide(parseRecipe(readFileSync(join(root, 'proposals.json'), 'utf8'), 'proposals.json'));
	made = await edition(join(root, 'now'), save('recipe.json', recipe), (...args) => run('edition', ...args));
});

const whole = (id: string) => (made.edition?.answers[id] ?? []).filter(({ slice }) => slice === 'all');

test('what is not recognised is proposed, what is not proposed is listed, and levels nobody knows are asked for', () => {
	expect(proposed.code).toBe(0);
	const proposals = parseRecipe(readFileSync(join(root, 'proposals.json'), 'utf8'), 'proposals.json');
	expect(proposals.files).toMatchObject([
		{ table: 'participation', columns: { person: 'Leader (e-mail)', status: 'State' } },
		{ table: 'usage', columns: { person: 'who', time: 'when', action: 'what' } }
	]);
	expect(proposed.stdout).toContain(`${workers}: recognised as Master data`);
	expect(proposed.stdout).toContain('not read: Young pro, Kick-off meeting, Last meeting, Wave');
	expect(proposed.stdout).toMatch(/nobody leads yet: .*L1 Executive Committee \(8\)/);
});

test('every row of every file is accepted, corrected or rejected, for the reasons it was made with', () => {
	expect(made.code, made.stderr).toBe(0);
	const known = truth.receipt(company);
	const line = (file: string, sheet: string | null = null) =>
		made.edition!.receipt.find((one) => one.file === file && one.sheet === sheet);
	expect(line(workers)).toMatchObject({ ...known.workers, profile: 'workday-workers' });
	expect(line(tracker, 'Pairs')).toMatchObject(known.tracker);
	expect(line(tracker, 'Legend')).toMatchObject({ rows: 4, rejected: 4, reasons: { 'set-aside': 4 } });
	expect(line(wiki.replace('.gz', ''))).toMatchObject(known.wiki);
	for (const { rows, accepted, corrected, rejected } of made.edition!.receipt)
		expect(accepted + corrected + rejected).toBe(rows);
});

test('leaders by level and those who joined, without whoever has left or is still to come', () => {
	expect(made.edition?.levels).toEqual(LEADING);
	expect(whole('participation-by-level')).toMatchObject(truth.joinedByLevel(company));
	expect(made.stdout).toContain('Lead nobody: Professional (250), Young Professional (70)');
});

test('mentees by recommendation in each wave, also of one who came twice', () => {
	expect(whole('word-of-mouth-share')).toMatchObject(truth.wordOfMouth(company));
});

test('contributions before and after: weeks without events are nought, the week without a log is none', () => {
	const known = truth.contributions(company);
	const rows = whole('adoption-before-after').filter(({ activity }) => activity === 'contribute');
	expect(rows.map(({ group, people }) => [group, people])).toEqual([
		['mentees', known.mentees.people],
		['comparison', known.comparison.people]
	]);
	for (const row of rows)
		for (const window of ['before', 'after'] as const)
			expect(row[window]).toBeCloseTo(known[row.group as 'mentees' | 'comparison'][window], 5);
	expect(made.edition?.notes).toEqual([{ code: 'missing-week', tool: 'Wiki', from: '2025-08-04', to: '2025-08-10' }]);
});

test('a recipe that lacks what is needed ends with 1 and one sentence that says what', async () => {
	const folder = join(root, 'small');
	writeFiles(folder, { [workers]: files[workers]!, [tracker]: files[tracker]! });
	const { person: _, ...columns } = recipe.files[0]!.columns!;
	const without = { ...recipe, files: [{ ...recipe.files[0]!, columns }, ...recipe.files.slice(1)] };
	const lacking = await edition(folder, save('without-person.json', without));
	expect(lacking.code).toBe(1);
	expect(sentences(lacking)).toEqual([
		expect.stringMatching(/^reverse mentoring tracker\.xlsx · Pairs: .*is missing\./)
	]);
});

/** What ends the way to an edition, as the terminal says it; in this process, for the way is the same. */
async function endOf(all: Record<string, Uint8Array>, how: Recipe): Promise<string> {
	const engine = await openEngine();
	const sources = Object.entries(all).map(([path, bytes]) => memoryFile(path, new Uint8Array(bytes)));
	const options = { programme: 'Brouwer', createdOn: '2026-08-01', recipe: how };
	try {
		const { edition } = await editionFromFiles(engine, sources, options);
		return `an edition: ${edition.programme}`;
	} catch (error) {
		return explainError(error as ExportError, 'en');
	} finally {
		await engine.close();
	}
}

test('levels that nobody has named end in one sentence too, and not in an edition without leaders', async () => {
	const some = { [workers]: files[workers]!, [tracker]: files[tracker]! };
	expect(await endOf(some, { ...recipe, levels: undefined })).toMatch(
		/^Nobody leads: .*L1 Executive Committee.*"levels" in a recipe\.$/
	);
});

async function sheetsOf(all: Record<string, Uint8Array>): Promise<Sheet[]> {
	const sheets: Sheet[] = [];
	for (const [path, bytes] of Object.entries(all))
		for await (const sheet of openFile(memoryFile(path, new Uint8Array(bytes))))
			if (!('skipped' in sheet)) sheets.push(sheet);
	return sheets;
}

test('one quarter on: files of another date are known by their shape; what was renamed and what is new is said', async () => {
	const smaller = { events: 20_000 };
	const before = await foreignFiles(foreignCompany(smaller), ' 2026-07');
	const next = await foreignFiles(foreignCompany({ ...smaller, later: true }), ' 2026-10');
	const named = {
		...recipe,
		files: recipe.files.map(({ match, ...entry }) => ({
			...entry,
			match: { ...match, file: match.file!.replace(/\.(csv|xlsx)$/, ' 2026-07.$1') }
		}))
	};
	const kept = toSave(named, await sheetsOf(before));
	const entries = (await sheetsOf(next)).map((sheet) => {
		const entry = entryOf(kept, sheet);
		return [sheet.sheet ?? sheet.file, entry?.setAside ? 'set aside' : entry?.table];
	});
	// The master data are a known export, and the tracker's "Wave" is now called otherwise.
	expect(entries).toEqual([
		['worker_report 2026-10.csv', undefined],
		['Pairs', undefined],
		['Legend', 'set aside'],
		['wiki-events 2026-10.csv', 'usage']
	]);
	writeFiles(join(root, 'next'), next);
	expect(await endOf(next, kept)).toBe(
		'The recipe does not fit reverse mentoring tracker 2026-10.xlsx · Pairs: Wave. Correct this place.'
	);

	// The one decision of this quarter, in the entry and in what it is found by.
	const mended = JSON.parse(JSON.stringify(kept).replaceAll('"Wave"', '"Cohort wave"')) as Recipe;
	const again = await edition(join(root, 'next'), save('mended.json', mended));
	expect(again.code, again.stderr).toBe(0);
	expect(again.stdout).toContain(`${NEW_LEVEL} (6)`);
	const rows = again.edition!.answers['word-of-mouth-share']!.filter(({ slice }) => slice === 'all');
	expect(rows).toMatchObject(truth.wordOfMouth(foreignCompany({ ...smaller, later: true })));
});
