import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnswerRow, EditionSettings } from '../../src/lib/edition/edition';
import type { Engine } from '../../src/lib/engine/engine';
import { openEngine } from '../../src/lib/engine/node';
import { parseRecipe } from '../../src/lib/exports/recipe';
import { editionFromFiles } from '../../src/lib/pipeline/make-edition';
import { computed, sqlOf } from '../../src/lib/questions/asking';
import { question } from '../../src/lib/questions/chapters';
import { company, exportsOf, recipe } from '../companies/company.js';
import { stage } from '../stage';
import { memoryFile } from '../../src/lib/exports/source-file';

let engine: Engine;
beforeEach(async () => {
	engine = await openEngine();
});
afterEach(() => engine.close());

const read = parseRecipe(JSON.stringify(recipe), 'recipe.json');
const filesOf = (companies: Parameters<typeof exportsOf>[0]) =>
	Object.entries(exportsOf(companies)).map(([path, text]) => memoryFile(path, new TextEncoder().encode(text)));
const options = { programme: 'Test', createdOn: '2026-01-01', recipe: read };

test('roll-out without effect: everything is unclear, although everyone does more', async () => {
	const { edition } = await editionFromFiles(engine, filesOf([company({ kind: 'none', seed: 3 })]), options);
	const verdicts = ['adoption-effect', 'team-spill-over'].flatMap((id) => edition.answers[id] ?? []);
	expect(verdicts.length).toBeGreaterThan(2);
	for (const row of verdicts) expect(row.guarded || row.verdict === 'unclear', JSON.stringify(row)).toBe(true);
	const [primary] = edition.answers['adoption-effect']!;
	expect(Number(primary?.naive)).toBeGreaterThan(0.1);
	const { title } = question('adoption-effect').finding([primary!], { locale: 'en', edition, slice: 'all' });
	expect(title).toContain('cannot be established');
});

test('mentees who joined after a dip: the groups moved apart before, and the sentence says so', async () => {
	const { edition } = await editionFromFiles(engine, filesOf([company({ kind: 'dip', seed: 4 })]), options);
	const [primary] = edition.answers['adoption-effect']!;
	expect(Number(primary?.pretrend_p)).toBeLessThan(0.05);
	// Recovery alone looks like a success; that is why it must not count.
	expect(Number(primary?.effect_low)).toBeGreaterThan(0);
	expect(primary?.verdict).toBe('unclear');
	const context = { locale: 'en', edition, slice: 'all' } as const;
	expect(question('adoption-effect').finding([primary!], context).detail).toContain('moved apart before the start');
});

test('a known effect over 200 seeds: the 95 % interval covers it in 92 to 98 % of them', async () => {
	const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
	// Each seed is a company; they share the files and are told apart by their unit.
	const companies = seeds.map((seed) =>
		company({
			...{ kind: 'effect', seed, unit: `Werk ${seed}`, prefix: `${seed}-`, leaders: 40, mentees: 18, team: 0 },
			...{ weeks: 60, rounds: [25, 33] }
		})
	);
	await stage(engine, exportsOf(companies), {}, read);
	const effect = question('adoption-effect');
	const primary = { tool: 'Viva Engage', activity: 'contribute' };
	const answers = computed(effect, await engine.query<AnswerRow>(sqlOf(effect)), { primary } as EditionSettings);
	let covered = 0;
	for (const [index, seed] of seeds.entries()) {
		const row = answers.find(({ slice }) => slice === `unit:Werk ${seed}`);
		const { truth } = companies[index]!;
		expect(row, `seed ${seed}`).toBeDefined();
		if (Number(row?.effect_low) <= truth && truth <= Number(row?.effect_high)) covered++;
	}
	expect(covered / seeds.length).toBeGreaterThanOrEqual(0.92);
	expect(covered / seeds.length).toBeLessThanOrEqual(0.98);
});
