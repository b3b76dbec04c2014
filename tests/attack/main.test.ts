import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Edition } from '../../src/lib/edition/edition';
import { checkDigest } from '../../src/lib/edition/digest';
import { writeEdition } from '../../src/lib/edition/read';
import { main as program } from './main';
import { edition } from './small';

let folder: string;
let said: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'attack-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
	said = '';
});

const heard = { write: (text: string) => (said += text) };
const main = (argv: string[]) => program(argv, { stdout: heard, stderr: heard });

async function file(name: string, content: string | object): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, typeof content === 'string' ? content : writeEdition(content as Edition));
	return path;
}
const closed = edition({ people: { all: 30, 'unit:A': 12, 'unit:B': 10, 'unit:C': null } });
const open = edition({ people: { all: 25, 'unit:A': 12, 'unit:B': 10, 'unit:C': null } });

test('0 and a verdict where nothing is found', async () => {
	expect(await main([await file('closed.json', closed), '--lang', 'en'])).toBe(0);
	expect(said).toContain('Verdict: nothing found.');
	expect(said).toMatch(/4 numbers, of which 1 are hidden/);
});

test('1 and a sentence for each finding, in the language asked for', async () => {
	const path = await file('open.json', open);
	expect(await main([path, '--lang', 'de'])).toBe(1);
	expect(said).toContain('Einheit C: „Personen“ ist verborgen und liegt doch zwischen 1 und 3.');
	said = '';
	expect(await main([path, '--lang', 'en'])).toBe(1);
	expect(said).toContain('unit C: “people” is hidden and yet lies between 1 and 3.');
});

test('twenty findings, and how many more; all of them where asked', async () => {
	const people = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`unit:${index}`, 4]));
	const path = await file('many.json', edition({ people: { all: 120, ...people } }));
	expect(await main([path, '--lang', 'en'])).toBe(1);
	expect(said.match(/^- /gm)).toHaveLength(20);
	expect(said).toContain('and 10 more');
	said = '';
	await main([path, '--lang', 'en', '--all']);
	expect(said.match(/^- /gm)).toHaveLength(30);
});

test('two editions are compared; those of two programmes are not', async () => {
	const [older, newer] = [
		await file('older.json', closed),
		await file('newer.json', { ...closed, slices: [{ ...closed.slices[0], people: 33 }] })
	];
	expect(await main([newer, '--previous', older, '--lang', 'en'])).toBe(1);
	expect(said).toContain('has changed by only a few since the older edition, by exactly 3.');
	const other = await file('other.json', { ...closed, programme: 'Other' });
	expect(await main([newer, '--previous', other, '--lang', 'en'])).toBe(2);
});

test.each([
	['no.json', null, 'cannot be read'],
	['text.json', 'hello', 'is no edition'],
	['newer.json', { ...closed, version: 2 }, 'made by a newer Groundswell'],
	['sealed.json.age', 'age-encryption.org/v1\n-> scrypt', 'is sealed']
])('2 and one sentence: %s', async (name, content, sentence) => {
	const path = content === null ? join(folder, name) : await file(name, content);
	expect(await main([path, '--lang', 'en'])).toBe(2);
	expect(said).toContain(sentence);
	expect(said.trim().split('\n')).toHaveLength(1);
});

test('2 and how it is called, without a file or with an unknown option', async () => {
	expect(await main(['--lang', 'de'])).toBe(2);
	expect(said).toContain('npm run attack -- DATEI');
	expect(await main(['--colour'])).toBe(2);
});

test('a file of which one byte was changed is refused, whichever byte it is', async () => {
	const text = writeEdition(closed);
	const changed = (at: number) => `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`;
	expect(checkDigest(text)).toBe('fits');
	for (let at = 0; at < text.length; at++) expect(checkDigest(changed(at)), String(at)).not.toBe('fits');
	for (let at = 0; at < text.length; at += 40)
		expect(await main([await file('altered.json', changed(at)), '--lang', 'en']), String(at)).toBe(2);
	said = '';
	await main([await file('shown.json', text.replace('"people":null', '"people":4')), '--lang', 'en']);
	expect(said).toContain('was altered after it was published');
	said = '';
	await main([await file('bare.json', JSON.stringify(closed)), '--lang', 'en']);
	expect(said).toContain('was altered after it was published');
});
