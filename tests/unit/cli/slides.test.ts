import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../../src/cli/slides';
import { parseEdition } from '../../../src/lib/edition/read';
import { seal } from '../../../src/lib/edition/seal';
import { ARC } from '../../../src/lib/stage/scene';
import { scenes } from '../../../src/lib/stage/scenes';
import { inProcess } from '../../in-process';
import { openPackage } from '../stage/office-package';

const out = mkdtempSync(join(tmpdir(), 'slides-out-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const file = join(out, 'demo.pptx');

const run = (...args: string[]) =>
	new Promise<{ code: number; stdout: string; stderr: string }>((resolve) =>
		execFile(process.execPath, ['src/cli/run.js', 'slides', ...args], (error, stdout, stderr) =>
			resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
		)
	);

test('writes the scenes of an edition, and says how many', async () => {
	const { code, stdout } = await run('static/edition.json', '--out', file, '--lang', 'de');
	const edition = parseEdition(readFileSync('static/edition.json', 'utf8'));
	const shown = scenes(edition, edition.stage, 'de').length;
	expect(stdout).toBe(`Nordwerk, ${shown} Folien: ${file}\n`);
	expect(code).toBe(0);
	const { opened, faults } = await openPackage(readFileSync(file));
	expect(faults).toEqual([]);
	expect(opened.slides).toHaveLength(shown);
	expect(readdirSync(out)).toEqual(['demo.pptx']);
});

test('says in one sentence what it wants, or why there are no slides', async () => {
	const other = join(out, 'other.pptx');
	const sealed = join(out, 'edition.json.age');
	writeFileSync(sealed, await seal('{}', 'lantern-otter-velvet-robin-thyme-kite'));
	const hidden = join(out, 'hidden.json');
	const demo = JSON.parse(readFileSync('static/edition.json', 'utf8')) as object;
	writeFileSync(hidden, JSON.stringify({ ...demo, stage: { scenes: ARC.map((id) => ({ id, shown: false })) } }));
	const broken = join(out, 'broken.json');
	writeFileSync(broken, '{');
	for (const [args, said] of [
		[[], /^Usage: npm run slides/],
		[['static/edition.json', '--out', join(out, 'slides.pdf')], /^Usage: npm run slides/],
		[[join(out, 'nothing.json'), '--out', other], /nothing\.json cannot be read\.\n$/],
		[[sealed, '--out', other, '--lang', 'de'], /^Die Ausgabe ist versiegelt\. .*\n$/],
		[[hidden, '--out', other], /^The edition shows no scene.*\n$/],
		[[broken, '--out', other], /^.*\n$/]
	] as const) {
		const { code, stderr } = await inProcess(main, ...args);
		expect(code).toBe(1);
		expect(stderr).toMatch(said);
	}
	expect(readdirSync(out)).not.toContain('other.pptx');
});
