import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../../src/cli/edition';
import type { Edition } from '../../../src/lib/edition/edition';
import { parseEdition } from '../../../src/lib/edition/read';
import { company, exportsOf } from '../../companies/company.js';
import { inProcess } from '../../in-process';

const exports = mkdtempSync(join(tmpdir(), 'choices-exports-'));
const out = mkdtempSync(join(tmpdir(), 'choices-out-'));
afterAll(() => [exports, out].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Two units, two rounds; without usage data, which only take time. */
const { 'personalstamm.csv': people, 'teilnehmende.csv': participation } = exportsOf(
	['Nord', 'Süd'].map((unit, at) =>
		company({
			kind: 'none',
			seed: at + 1,
			unit,
			leaders: 60,
			mentees: 30,
			team: 0,
			weeks: 0,
			rounds: [25, 33],
			prefix: unit
		})
	)
);
writeFileSync(join(exports, 'personalstamm.csv'), people!);
writeFileSync(join(exports, 'teilnehmende.csv'), participation!);

const run = (...args: string[]) => inProcess(main, exports, ...args);
const editionIn = (file: string): Edition => parseEdition(readFileSync(file, 'utf8'));
const first = join(out, 'first.json');

test('everything is told where nothing is said, and an account stands below the receipt', async () => {
	const { code, stdout, stderr } = await run('--out', first, '--programme', 'Kontor');
	expect({ code, stderr }).toMatchObject({ code: 0 });
	const kinds = new Set(editionIn(first).slices.map(({ dimension }) => dimension));
	expect([...kinds].toSorted()).toEqual(['round', 'unit', null].toSorted());
	expect(stdout).toMatch(/^Numbers shown: [\d,]+\. Hidden: \d+/m);
});

test('--by and --merge leave slices out and put rounds together', async () => {
	const file = join(out, 'coarse.json');
	const args = ['--programme', 'Kontor', '--by', 'unit, region', '--merge', 'rounds', '--lang', 'de'];
	const { code, stdout, stderr } = await run('--out', file, ...args);
	expect({ code, stderr }).toMatchObject({ code: 0 });
	expect(stdout).toMatch(/^Gezeigte Zahlen: [\d.]+\. Verborgen: \d+/m);
	const { slices, answers } = editionIn(file);
	expect(new Set(slices.map(({ dimension }) => dimension))).toEqual(new Set([null, 'unit']));
	const rounds = answers['participation-over-rounds']!.map(({ round }) => round);
	expect(new Set(rounds)).toEqual(new Set(['Runde 1 + Runde 2']));
});

test('--by none tells of the whole company alone, and what differs by few from the edition before is hidden', async () => {
	// One mentee fewer than in the edition before.
	const lines = participation!.split('\n');
	writeFileSync(join(exports, 'teilnehmende.csv'), lines.slice(0, -1).join('\n'));
	try {
		const file = join(out, 'second.json');
		const { code, stdout, stderr } = await run(
			'--out',
			file,
			'--programme',
			'Kontor',
			'--by',
			'none',
			'--previous',
			first
		);
		expect({ code, stderr }).toMatchObject({ code: 0 });
		expect(editionIn(file).slices.map(({ key }) => key)).toEqual(['all']);
		expect(stdout).toMatch(/\d+ because of the edition before/);
	} finally {
		writeFileSync(join(exports, 'teilnehmende.csv'), participation!);
	}
});

test.each([
	[['--by', 'team'], /^--by wants unit, region and round/],
	[['--by', ''], /^--by wants/],
	[['--by', 'none,unit'], /^--by wants/],
	[['--merge', 'units'], /^--merge wants levels, rounds/],
	[['--merge', 'units', '--lang', 'de'], /^--merge verlangt levels/]
])('%j is refused with one sentence', async (args, sentence) => {
	const file = join(out, 'refused.json');
	const { code, stderr } = await run('--out', file, ...args);
	expect(code).toBe(1);
	expect(stderr).toMatch(sentence);
	expect(stderr.trimEnd()).not.toContain('\n');
	expect(existsSync(file)).toBe(false);
});

test('what is no edition before, a newer one, a sealed one or one of another programme is refused', async () => {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(4);
	encrypter.setPassphrase('kite');
	const files: [string, string | Uint8Array, RegExp][] = [
		['none.json', '{}', /none\.json: This file is no Groundswell edition/],
		['newer.json', '{"format":"groundswell-edition","version":2}', /newer\.json: .*made by a newer Groundswell/],
		[
			'sealed.json.age',
			await encrypter.encrypt(readFileSync(first, 'utf8')),
			/is sealed\. Open it first: age --decrypt/
		],
		['other.json', readFileSync(first), /is of the programme “Kontor”, and this one is called “Lager”/]
	];
	for (const [name, content, sentence] of files) {
		const file = join(out, name);
		writeFileSync(file, content);
		const made = join(out, 'refused.json');
		const { code, stderr } = await run('--out', made, '--programme', 'Lager', '--previous', file);
		expect(code, name).toBe(1);
		expect(stderr).toMatch(sentence);
		expect(existsSync(made)).toBe(false);
	}
	const { code, stderr } = await run('--out', join(out, 'refused.json'), '--previous', join(out, 'nowhere.json'));
	expect(code).toBe(1);
	expect(stderr).toMatch(/nowhere\.json cannot be read/);
});
