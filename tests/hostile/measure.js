/**
 * Opens every hostile file in a process of its own and prints what came of it.
 *
 *   node tests/hostile/measure.js [WORD]      only the files whose name holds the word
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cases } from './make.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A place for the files, and a bundle for the processes: a server that translates TypeScript would weigh more than what
 * is to be weighed.
 */
export async function prepare() {
	const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: { ssr: 'tests/hostile/open-case.ts', outDir: folder, emptyOutDir: true, copyPublicDir: false }
	});
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	return folder;
}

/**
 * @param {string} folder from `prepare`
 * @param {import('./make.js').Case} one
 * @returns {import('./open-case').Outcome}
 */
export function measure(folder, { file, make }) {
	const at = join(folder, file);
	writeFileSync(at, make());
	const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'open-case.js'), file, at], {
		encoding: 'utf8',
		maxBuffer: 2 ** 26
	});
	rmSync(at);
	if (status !== 0) throw new Error(`${file} ended the process (${status}): ${stderr.slice(-2000)}`);
	return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = await prepare();
	const word = process.argv[2] ?? '';
	for (const one of cases.filter(({ file }) => file.includes(word))) {
		const { rows, damaged, errors, noTable, milliseconds, megabytes } = measure(folder, one);
		const told = [rows && `${rows} rows`, damaged && `${damaged} damaged`, ...errors, noTable && 'no table'];
		const figures = `${String(milliseconds).padStart(6)} ms ${String(megabytes).padStart(5)} MB`;
		console.log(one.file.padEnd(24), figures, '', told.filter(Boolean).join(', ').slice(0, 60).padEnd(36), one.about);
	}
	rmSync(folder, { recursive: true });
}
