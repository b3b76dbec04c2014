import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { main as edition } from '../../src/cli/edition';
import { main as recipe } from '../../src/cli/recipe';

afterEach(() => vi.restoreAllMocks());

/** Everything that is told, on both ways out. */
function listen() {
	const told: string[] = [];
	for (const stream of [process.stdout, process.stderr])
		vi.spyOn(stream, 'write').mockImplementation((text) => Boolean(told.push(String(text))));
	return () => told.join('');
}
/** Control characters but for ends of lines, and marks of direction. */
const COMMANDS = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const NASTY = 'a\u001b[2Jb\u009b31mc\u202ed\re\u0007';

/** A small company whose texts are commands, in JSON, which can hold them; and files that nobody knows. */
// The last has no number, and is rejected.
const people = Array.from({ length: 21 }, (_, n) => ({
	Personalnummer: n < 20 ? String(n) : '',
	Führungsebene: n < 10 ? NASTY : 'Gruppe',
	Organisationseinheit: 'Vertrieb'
}));
const list = Array.from({ length: 11 }, (_, n) => ({
	Personalnummer: String(n),
	Rolle: n < 10 ? 'Mentee' : NASTY,
	Runde: NASTY,
	Start: '2024-03-04'
}));
const EXPORTS = {
	[`${NASTY} people.json`]: people.map((one) => JSON.stringify(one)).join('\n'),
	[`${NASTY} list.json`]: list.map((one) => JSON.stringify(one)).join('\n'),
	[`${NASTY}.json`]: JSON.stringify([{ [NASTY]: 1, what: 2 }]),
	'damaged\u001b[2J.zip': 'no ZIP'
};
const RECIPE = { format: 'groundswell-recipe', version: 1, files: [], levels: [NASTY, 'x\u001b[2J'] };

function folderOf(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'groundswell-'));
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	return folder;
}

test('names in files and of files give the terminal no orders, and rejected rows stay in their folder', async () => {
	const folder = folderOf(EXPORTS);
	const own = folderOf({ 'recipe.json': JSON.stringify(RECIPE) });
	const told = listen();
	const args = ['--out', join(own, 'edition.json'), '--recipe', join(own, 'recipe.json')];
	const more = ['--rejected', join(own, 'rejected'), '--programme', NASTY];
	expect(await edition([folder, ...args, ...more])).toBe(0);
	expect(await recipe([folder, '--out', join(own, 'proposed.json')])).toBe(0);
	expect(await edition([folder + NASTY, ...args])).toBe(1);
	expect(told()).toContain('a\\u001b[2Jb\\u009b31mc\\u202ed');
	expect(told()).not.toMatch(COMMANDS);
	expect(JSON.parse(readFileSync(join(own, 'edition.json'), 'utf8')).programme).toBe(NASTY);
	const names = readdirSync(own, { recursive: true, encoding: 'utf8' });
	for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}._/-]+$/u);
	// The three, the folder, and in it a file for each of the exports.
	expect(names).toHaveLength(6);
	for (const one of [folder, own]) rmSync(one, { recursive: true });
});
