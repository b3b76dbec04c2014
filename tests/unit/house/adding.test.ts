import { exec } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../../src/lib/edition/edition';
import type { Engine } from '../../../src/lib/engine/engine';
import type { Locale, Question } from '../../../src/lib/questions/question';

/** A step of the document: a file, a change to a file, or a command. */
interface Step {
	kind: string;
	path: string;
	text: string;
}

const DOCUMENT = 'src/lib/ADDING.md';
const steps = [...readFileSync(DOCUMENT, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].map(
	([, kind = '', path = '', text = '']): Step => ({ kind, path, text })
);
const written = steps.filter(({ kind, path }) => path && kind !== 'diff');

/** The house as a newcomer has it, with the steps done. */
const house = mkdtempSync(join(tmpdir(), 'groundswell-house-'));
const run = (command: string) =>
	new Promise<{ failed: boolean; stdout: string; stderr: string }>((resolve) =>
		exec(command, { cwd: house, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
			resolve({ failed: error !== null, stdout, stderr })
		)
	);
/** Weeks of use, which no step is about and which take most of the time to read. */
const USAGE = /(viva-engage|teams)\.zip$/;
let vite: ViteDevServer;
const load = <T>(path: string) => vite.ssrLoadModule(path) as Promise<T>;

/** Lines that stay are looked for; those with a plus come in where they stand. */
function change({ path, text }: Step): void {
	const lines = text.trimEnd().split('\n');
	const before = lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
	const pieces = readFileSync(join(house, path), 'utf8').split(`${before.join('\n')}\n`);
	if (pieces.length !== 2) throw new Error(`${path}: what is to be changed stands there ${pieces.length - 1} times`);
	writeFileSync(join(house, path), pieces.join(`${lines.map((line) => line.slice(1)).join('\n')}\n`));
}

beforeAll(async () => {
	for (const path of [
		'src',
		'tests',
		'data',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
		'.svelte-kit/tsconfig.json'
	])
		cpSync(path, join(house, path), { recursive: true, filter: (from) => !USAGE.test(from) });
	symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
	for (const step of steps)
		if (step.kind === 'diff') change(step);
		else if (step.path) {
			mkdirSync(dirname(join(house, step.path)), { recursive: true });
			writeFileSync(join(house, step.path), step.text);
		}
	vite = await createServer({
		root: house,
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true }
	});
});
afterAll(async () => {
	await vite.close();
	rmSync(house, { recursive: true });
});

test('a question is a folder and a name in a chapter, an export a file and a header in its test', () => {
	const [folder, profile, row] = [
		/^src\/lib\/questions\/[\w-]+\//,
		/^src\/lib\/exports\/profiles\//,
		/^data\/nordwerk\//
	];
	expect(written.filter(({ path }) => ![folder, profile, row].some((place) => place.test(path)))).toEqual([]);
	expect(steps.filter(({ kind }) => kind === 'diff').map(({ path }) => path)).toEqual([
		'src/lib/questions/chapters.ts',
		'tests/unit/exports/profiles.test.ts'
	]);
});

test('the files of the document are sound to the compiler', async () => {
	const files = written.map(({ path }) => path).filter((path) => path.endsWith('.ts'));
	const project = {
		extends: './tsconfig.json',
		compilerOptions: { noEmit: true },
		include: ['node_modules/vite/client.d.ts', ...files]
	};
	writeFileSync(join(house, 'tsconfig.added.json'), JSON.stringify(project));
	expect(files).toHaveLength(5);
	expect((await run('node node_modules/typescript/bin/tsc -p tsconfig.added.json')).stdout).toBe('');
});

test('the new question stands in an edition of Nordwerk: rows, sentence and picture; the new export on its receipt', async () => {
	const commands = new Set(steps.filter(({ kind }) => kind === 'sh').map(({ text }) => text.trim()));
	expect(commands.size).toBe(1);
	const { failed, stdout, stderr } = await run([...commands][0]!);
	expect(failed, stderr).toBe(false);
	expect(stdout).toMatch(/^buchungen\.csv +2 +2 +0 +0$/m);

	const edition = JSON.parse(readFileSync(join(house, 'edition.json'), 'utf8')) as Edition;
	const rows = edition.answers['made-known']!;
	expect(rows).toEqual(
		['closing', 'kick_off', 'leadership_circle', 'intranet', 'magazine'].map((kind, at) => ({
			slice: 'all',
			kind,
			measures: at < 3 ? 4 : 3
		}))
	);
	const { chapters, question } = await load<{
		chapters: { questions: string[] }[];
		question: (id: string) => Question;
	}>('/src/lib/questions/chapters.ts');
	expect(chapters.filter(({ questions }) => questions.includes('made-known'))).toHaveLength(1);
	const { methodOf } = await load<{ methodOf: (id: string) => object }>('/src/lib/questions/methods.ts');
	expect(methodOf('made-known')).toHaveProperty('definition.de');
	const made = question('made-known');
	const { drawSvg } = await load<{ drawSvg: (...picture: unknown[]) => string }>('/src/lib/figures/draw.ts');
	for (const [locale, title, label] of [
		['de', '18-mal wurde bekannt gemacht.', 'Führungskreis'],
		['en', 'Made known 18 times.', 'Leadership circle']
	] as [Locale, string, string][]) {
		const context = { locale, edition, slice: 'all' };
		expect(made.finding(rows, context)).toMatchObject({ number: '18', title });
		const { option, height } = made.figure(rows, context, 1000)!;
		expect(drawSvg(option, 1000, height)).toContain(label);
	}
});

test('the new export is known by its header, and its rows are in their table', async () => {
	const bookings = written.find(({ path }) => path.endsWith('.csv'))!.text;
	const { recognise } = await load<{ recognise: (header: string[]) => { id: string } | null }>(
		'/src/lib/exports/recognise.ts'
	);
	expect(recognise(bookings.split('\n')[0]!.split(';'))?.id).toBe('session-bookings');
	const { openEngine } = await load<{ openEngine: () => Promise<Engine> }>('/src/lib/engine/node.ts');
	const { stage } = await load<{ stage: (engine: Engine, files: Record<string, string>) => Promise<void> }>(
		'/tests/stage.ts'
	);
	const engine = await openEngine();
	const people = [
		'Personalnummer;Führungsebene',
		...['101267', '101393', '102492', '107014'].map((id) => `${id};Teamleitung`)
	];
	await stage(engine, { 'people.csv': people.join('\n'), 'buchungen.csv': bookings });
	expect(
		await engine.query('SELECT mentee_id, mentor_id, held_on::VARCHAR AS held_on, minutes FROM sessions ORDER BY 1')
	).toEqual([
		{ mentee_id: '101267', mentor_id: '102492', held_on: '2025-12-15', minutes: 45 },
		{ mentee_id: '101393', mentor_id: '107014', held_on: '2025-12-16', minutes: 60 }
	]);
	await engine.close();
});
