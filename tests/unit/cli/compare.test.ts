import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../../src/cli/compare';
import type { Edition } from '../../../src/lib/edition/edition';
import { parseEdition, writeEdition } from '../../../src/lib/edition/read';
import { inProcess } from '../../in-process';

const DEMO = 'static/edition.json';
const folder = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another edition: the demo with something about it changed. */
function changed(name: string, change: (edition: Edition) => void): string {
	const edition = parseEdition(readFileSync(DEMO, 'utf8'));
	change(edition);
	const path = join(folder, name);
	writeFileSync(path, writeEdition(edition));
	return path;
}

test('when, out of which files and in which order an edition was made is no difference', async () => {
	const other = changed('other.json', (edition) => {
		edition.created_on = '2031-01-01';
		edition.receipt = [];
		edition.answers['participation-by-level']!.reverse();
	});
	const { code, stdout } = await inProcess(main, DEMO, other);
	expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^No difference: [\d,]+ rows/) });
});

test('one number is a difference, and so is a row that is there twice', async () => {
	const number = changed('number.json', (edition) => {
		const row = edition.answers['participation-by-level']!.find(({ joined }) => joined !== null)!;
		row.joined = Number(row.joined) + 1;
	});
	const twice = changed('twice.json', (edition) => {
		edition.answers['participation-by-level']!.push({ ...edition.answers['participation-by-level']![0]! });
		edition.rounds = edition.rounds.slice(1);
	});
	const first = await inProcess(main, DEMO, number, '--lang', 'de');
	expect(first).toMatchObject({ code: 1, stderr: '' });
	expect(first.stdout).toMatch(/\? Zeilen, die nur eine von beiden hat: 2\.\n$/);
	const second = await inProcess(main, twice, DEMO);
	expect(second.code).toBe(1);
	expect(second.stdout).toContain('rounds differs.');
	expect(second.stdout).toMatch(/\? Rows that only one of them has: 1\./);
});

test('what is no edition is named', async () => {
	expect(await inProcess(main, DEMO, join(folder, 'none.json'))).toMatchObject({
		code: 2,
		stderr: expect.stringContaining('none.json')
	});
	writeFileSync(join(folder, 'list.json'), '[]');
	expect(await inProcess(main, DEMO, join(folder, 'list.json'))).toMatchObject({ code: 2 });
	expect(await inProcess(main, DEMO)).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') });
});
