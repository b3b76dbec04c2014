import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder';
import { openEngine } from '../../../src/lib/engine/node';
import { parseRecipe } from '../../../src/lib/exports/recipe';
import { editionFromFiles } from '../../../src/lib/pipeline/make-edition';
import { generate } from '../../companies/generate';

const PEOPLE = 300;
const WEEKS = 60;
const EVENTS = 5000;
/** One week has no report. */
const REPORTED = WEEKS - 1;

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'generate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = (out: string, usage: string, seed = 1) =>
	generate({ people: PEOPLE, weeks: WEEKS, seed, out: join(folder, out), usage, events: EVENTS });

/** Path within its folder → digest of its bytes. */
async function digests(files: { path: string }[], out: string) {
	const pairs = files.map(
		async ({ path }) =>
			[
				path.slice(join(folder, out).length),
				createHash('sha256')
					.update(await readFile(path))
					.digest('hex')
			] as const
	);
	return Object.fromEntries(await Promise.all(pairs));
}

async function editionOf(out: string) {
	const engine = await openEngine();
	const files = await readFolder(join(folder, out));
	const recipe = files.find(({ path }) => path === 'recipe.json');
	const made = await editionFromFiles(engine, files, {
		programme: 'Generated',
		createdOn: '2026-01-01',
		// What else has to be hidden is not asked here, and takes longest to find.
		suppression: 'primary',
		dimensions: [],
		recipe: recipe && parseRecipe(new TextDecoder().decode(recipe.read(0, recipe.size)), 'recipe.json')
	});
	const [usage] = await engine.query<{ rows: number; unlicensed: number; acts: number }>(
		'SELECT count(*)::INTEGER AS rows, (count(*) - count(count))::INTEGER AS unlicensed, sum(count)::DOUBLE AS acts FROM usage'
	);
	await engine.close();
	return { ...made, usage: usage! };
}

/** Every file but the recipe is known, and every row of it read as it is. */
function expectAllAccepted({ edition, problems }: Awaited<ReturnType<typeof editionOf>>, files: number) {
	expect(problems).toEqual([]);
	const lines = edition.receipt.filter(({ file }) => file !== 'recipe.json');
	expect(lines).toHaveLength(files);
	for (const { file, rows, accepted } of lines) expect([file, accepted]).toEqual([file, rows]);
}

test('one seed writes the same bytes, another one others', async () => {
	const [first, again, other] = [await write('a', 'weekly'), await write('b', 'weekly'), await write('c', 'weekly', 2)];
	expect(await digests(again, 'b')).toEqual(await digests(first, 'a'));
	expect(await digests(other, 'c')).not.toEqual(await digests(first, 'a'));
	for (const { path, rows, bytes } of first) {
		const text = await readFile(path, 'utf8');
		expect([path, Buffer.byteLength(text), text.trimEnd().split('\r\n').length - 1]).toEqual([path, bytes, rows]);
	}
});

test('weekly reports and a single list are read whole and tell the same edition', async () => {
	const reports = await write('weekly', 'weekly');
	const weekly = await editionOf('weekly');
	expect(reports.filter(({ usage }) => usage)).toHaveLength(REPORTED);
	expectAllAccepted(weekly, reports.length);
	expect(weekly.usage.rows).toBe(PEOPLE * REPORTED * 3);
	expect(weekly.usage.unlicensed % (REPORTED * 3)).toBe(0);
	expect(weekly.usage.unlicensed).toBeGreaterThan(0);
	expect(weekly.usage.unlicensed).toBeLessThan(0.1 * weekly.usage.rows);

	const lists = await write('one', 'one');
	const one = await editionOf('one');
	expectAllAccepted(one, lists.length);
	expect(one.usage).toEqual(weekly.usage);
	expect(one.edition.answers).toEqual(weekly.edition.answers);
	const effect = weekly.edition.answers['adoption-before-after']!.filter(({ slice }) => slice === 'all');
	expect(effect.length).toBeGreaterThan(0);
});

test('an event log is counted to the last event', async () => {
	const files = await write('log', 'log');
	const log = await editionOf('log');
	expectAllAccepted(log, files.length);
	expect(log.usage.acts).toBe(EVENTS);
	expect(log.edition.answers['participation-by-level']?.length).toBeGreaterThan(0);
});
