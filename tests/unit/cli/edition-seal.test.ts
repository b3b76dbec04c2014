import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseEdition } from '../../../src/lib/edition/read';
import { unseal } from '../../../src/lib/edition/seal';
import { isSealed } from '../../../src/lib/edition/sealed';

const exports = mkdtempSync(join(tmpdir(), 'seal-exports-'));
const out = mkdtempSync(join(tmpdir(), 'seal-out-'));
afterAll(() => [exports, out].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
writeFileSync(
	join(exports, 'people.csv'),
	'Personalnummer;Führungsebene;Organisationseinheit;Stichtag\n' +
		Array.from({ length: 40 }, (_, i) => `${i + 1};Team lead;Sales;31.12.2025\n`).join('')
);
writeFileSync(
	join(exports, 'joined.csv'),
	'Personalnummer;Rolle;Runde;Start\n' +
		Array.from({ length: 12 }, (_, i) => `${i * 3 + 1};Mentee;R1;03.03.2025\n`).join('')
);

const run = (...args: string[]) =>
	new Promise<{ code: number; stdout: string; stderr: string }>((resolve) =>
		execFile(process.execPath, ['src/cli/run.js', 'edition', exports, ...args], (error, stdout, stderr) =>
			resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
		)
	);

test('--seal writes nothing but the sealed edition, and says its passphrase once, beside the receipt', async () => {
	/** What the folder held whenever something in it changed. */
	const seen = new Set<string>();
	const watcher = watch(out, (_, name) => {
		try {
			const bytes = readFileSync(join(out, name ?? ''));
			seen.add(!bytes.length || isSealed(bytes) ? 'sealed' : `readable: ${name}`);
		} catch {
			// Renamed meanwhile.
		}
	});
	const file = join(out, 'edition.json.age');
	const { code, stdout, stderr } = await run('--out', file, '--seal', '--programme', 'Kontor', '--lang', 'en');
	watcher.close();
	expect({ code, stderr }).toMatchObject({ code: 0 });
	expect([...seen]).toEqual(['sealed']);
	expect(readdirSync(out)).toEqual(['edition.json.age']);
	const [, passphrase = ''] = /Passphrase, shown this once: ([a-z]+(?:-[a-z]+){5})\n/.exec(stderr) ?? [];
	expect(stdout).not.toContain(passphrase);
	const edition = parseEdition(await unseal(new Uint8Array(readFileSync(file)), passphrase));
	expect(edition.programme).toBe('Kontor');
});

test.each([[['--out', join(out, 'edition.json'), '--seal']], [['--out', join(out, 'plain.json.age')]]])(
	'%j: a name that says the opposite is refused',
	async (args) => {
		const before = readdirSync(out);
		const { code, stderr } = await run(...args);
		expect(code).toBe(1);
		expect(stderr).toMatch(/^--seal and a name that ends with \.age belong together/);
		expect(readdirSync(out)).toEqual(before);
	}
);
