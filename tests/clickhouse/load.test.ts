import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main as edition } from '../../src/cli/edition';
import { main as load } from '../../src/cli/load';
import { generate } from '../companies/generate.js';
import { inProcess } from '../in-process';
import { Proxy } from './proxy';
import { startServers } from './servers.js';
import { ask, askAll, expectNoPassword, sentences } from './small-programme';
import { become, placeOf, type Servers } from './cluster';

const folder = mkdtempSync(join(tmpdir(), 'groundswell-cluster-load-'));
const at = (...names: string[]) => join(folder, ...names);

let servers: Servers;
/** One in front of each. */
let proxies: Proxy[];

const addressOf = (table: string, places: string[]) =>
	`clickhouse://${places.join()}/load/${table}${places.length > 1 ? `?cluster=${servers.cluster}` : ''}`;
const places = () => proxies.map((proxy) => proxy.place);

async function run(exports: string, into: string, ...args: string[]) {
	const told = await inProcess(load, exports, '--into', into, ...args);
	expectNoPassword(told);
	return told;
}
/** Loads into the table of both shards, and must. */
async function loaded(exports: string, table: string, ...args: string[]): Promise<string> {
	const { code, stdout, stderr } = await run(exports, addressOf(table, places()), ...args);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	return stdout;
}
async function refused(exports: string, into: string, ...args: string[]): Promise<string> {
	const { code, stderr } = await run(exports, into, ...args);
	expect(code).toBe(1);
	const [sentence, ...more] = sentences(stderr);
	expect(more).toEqual([]);
	return sentence!;
}

/** How many rows a table has, and a sum over all that they say. */
const sumOf = (table: string, shard = 0) =>
	ask(
		servers,
		`SELECT count(), sum(cityHash64(export, sheet_no, file, sheet, profile, log, line, person, tool, activity, measure,
			toString(from_on), toString(to_on), ifNull(toString(count), 'none'), rows)) FROM load.${table}`,
		shard
	);
const rowsOf = async (sql: string, shard = 0): Promise<unknown[][]> =>
	(JSON.parse(await ask(servers, `${sql} FORMAT JSONCompact`, shard)) as { data: unknown[][] }).data;
/** Rows of each shard. */
const spread = async (table: string, where = '1') =>
	Promise.all(
		[0, 1].map((shard) => ask(servers, `SELECT count() FROM load.${table}_local WHERE ${where}`, shard).then(Number))
	);

const WEEKS = ['001', '002', '003'].map((week) => `viva-engage/YammerActivityUserDetail_${week}.csv`);
/** A list that is no known export, and how it is read. */
const HEADER = 'Wer;Womit;Was;Von;Bis;Wie oft';
function writeList(name: string, file: string, lines: string[], constants: Record<string, string> = {}): string {
	mkdirSync(at(name), { recursive: true });
	writeFileSync(at(name, file), [HEADER, ...lines, ''].join('\n'));
	const columns = { person: 'Wer', activity: 'Was', from_date: 'Von', to_date: 'Bis', value: 'Wie oft' };
	const entry = {
		match: { headers: ['Wer'] },
		table: 'usage',
		columns: { ...columns, ...(!constants.tool && { tool: 'Womit' }) },
		constants
	};
	const recipe = at(`${name}.json`);
	writeFileSync(recipe, JSON.stringify({ format: 'groundswell-recipe', version: 1, files: [entry] }));
	return recipe;
}

beforeAll(async () => {
	const size = { people: 60, seed: 5 };
	await generate({ ...size, weeks: 3, out: at('weekly'), usage: 'weekly' });
	await generate({ ...size, weeks: 16, out: at('list'), usage: 'one' });
	// Of a programme so small some lists are empty, which would be told.
	for (const name of ['weekly', 'list'])
		for (const list of ['communities.csv', 'empfehlungen.csv']) rmSync(at(name, list));
	servers = await startServers();
	proxies = await Promise.all(servers.shards.map(({ http }) => Proxy.before(http)));
	await askAll(servers, 'CREATE DATABASE load');
});
afterAll(async () => {
	await Promise.all((proxies ?? []).map((proxy) => proxy.close()));
	await servers?.stop();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => become('writer'));
afterEach(() => {
	for (const proxy of proxies) proxy.set(null);
	vi.unstubAllEnvs();
});

describe('exports that are loaded', () => {
	const changed = () => {
		cpSync(at('weekly'), at('changed'), { recursive: true });
		const file = at('changed', WEEKS[1]!);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll(',E3', ',E5').split('\n').slice(0, -5).join('\n'));
	};

	test('lie on both shards, and all rows of a person on one', async () => {
		const told = await loaded(at('weekly'), 'usage');
		for (const week of WEEKS) expect(told).toContain(`${week}: 60 rows loaded of 60\n`);
		expect(told).not.toContain('personalstamm');
		expect(told).toContain(`The edition reads it by --usage clickhouse://${places()[0]}/load/usage\n`);
		const [one = 0, other = 0] = await spread('usage');
		expect(Math.min(one, other)).toBeGreaterThan(0);
		expect(await sumOf('usage')).toMatch(new RegExp(`^${one + other}\t`));
		expect(await sumOf('usage', 1)).toBe(await sumOf('usage'));
		const [first, second] = await Promise.all(
			[0, 1].map(async (shard) => new Set((await rowsOf('SELECT DISTINCT person FROM load.usage_local', shard)).flat()))
		);
		expect(first!.size + second!.size).toBe(60);
		expect([...first!].filter((person) => second!.has(person))).toEqual([]);
	});

	test('are left as they are when they are loaded again', async () => {
		const before = await sumOf('usage');
		const told = await loaded(at('weekly'), 'usage', '--lang', 'de');
		for (const week of WEEKS) expect(told).toContain(`${week}: schon vorhanden, unverändert\n`);
		expect(await sumOf('usage')).toBe(before);
	});

	test('are not replaced by others of the same name, save by --replace', async () => {
		changed();
		const before = await sumOf('usage');
		const into = addressOf('usage', places());
		expect(await refused(at('changed'), into)).toMatch(
			new RegExp(`^${WEEKS[1]} is in load\\.usage already, with other content .*--replace`)
		);
		expect(await refused(at('changed'), into, '--lang', 'de')).toMatch(
			/ist in load\.usage schon vorhanden, .*--replace/
		);
		expect(await sumOf('usage')).toBe(before);

		const told = await loaded(at('changed'), 'usage', '--replace');
		expect(told).toContain(`${WEEKS[0]}: there already, unchanged\n`);
		expect(told).toContain(`${WEEKS[1]}: 56 rows loaded of 56 (replaces what was there)\n`);
		await loaded(at('changed'), 'fresh');
		expect(await sumOf('usage')).toBe(await sumOf('fresh'));
		expect(await spread('usage')).toEqual(await spread('fresh'));
		const [one = 0, other = 0] = await spread('usage', `export = '${WEEKS[1]}' AND rows > 0`);
		expect(one + other).toBe(56);
	});

	test('get further ones from another folder beside them', async () => {
		await generate({ people: 60, seed: 5, weeks: 4, out: at('longer'), usage: 'weekly' });
		const further = 'viva-engage/YammerActivityUserDetail_004.csv';
		mkdirSync(at('further', 'viva-engage'), { recursive: true });
		cpSync(at('longer', further), at('further', further));
		const before = await ask(servers, 'SELECT count() FROM load.usage');
		expect(await loaded(at('further'), 'usage')).toContain(`${further}: 60 rows loaded of 60\n`);
		const added = await ask(servers, `SELECT count() FROM load.usage WHERE export = '${further}'`);
		expect(Number(await ask(servers, 'SELECT count() FROM load.usage'))).toBe(Number(before) + Number(added));
	});

	test('count as changed when another recipe reads them', async () => {
		const lines = ['7;;read;2025-03-03;2025-03-09;4', '8;;read;2025-03-03;2025-03-09;5'];
		const recipe = writeList('read', 'liste.csv', lines, { tool: 'Intranet' });
		expect(await loaded(at('read'), 'read', '--recipe', recipe)).toContain('liste.csv: 2 rows loaded of 2\n');
		const text = readFileSync(recipe, 'utf8');
		writeFileSync(recipe, text.replace('Intranet', 'Wiki'));
		expect(await refused(at('read'), addressOf('read', places()), '--recipe', recipe)).toMatch(
			/^liste\.csv is in load\.read already/
		);
		await loaded(at('read'), 'read', '--recipe', recipe, '--replace');
		expect(await rowsOf('SELECT tool, count() FROM load.read GROUP BY tool')).toEqual([['Wiki', '2']]);
		expect(await loaded(at('read'), 'read', '--recipe', recipe)).toContain('liste.csv: there already, unchanged\n');
	});

	test('may lie on one server without a cluster', async () => {
		const { code, stdout } = await run(at('weekly'), addressOf('alone', [proxies[1]!.place]));
		expect(code).toBe(0);
		expect(stdout).toContain(`--usage clickhouse://${proxies[1]!.place}/load/alone\n`);
		expect(await ask(servers, 'SELECT sum(rows) FROM load.alone', 1)).toBe('180');
		await expect(ask(servers, 'SELECT 1 FROM load.alone')).rejects.toThrow(/doesn't exist/);
		expect(await refused(at('changed'), addressOf('alone', [proxies[1]!.place]))).toMatch(
			/already, with other content/
		);
	});
});

describe('a load that is cut off', () => {
	const FILE = 'nutzung.csv';
	const digest = () => {
		const recipe = readFileSync(at('list', 'recipe.json'), 'utf8');
		return createHash('sha256')
			.update(recipe)
			.update('\0')
			.update(readFileSync(at('list', FILE)))
			.digest('hex');
	};
	const recipe = () => ['--recipe', at('list', 'recipe.json')];
	/** The edition that is asked of a server; it must not be made. */
	async function editionBy(table: string, shard: number): Promise<string> {
		become('reader');
		const out = at('edition.json');
		const usage = `clickhouse://${placeOf(servers.shards[shard]!.http)}/load/${table}`;
		const told = await inProcess(edition, at('list'), '--out', out, '--usage', usage);
		become('writer');
		expectNoPassword(told);
		expect(told.code).toBe(1);
		const [sentence, ...more] = sentences(told.stderr);
		expect(more).toEqual([]);
		return sentence!;
	}
	const UNFINISHED = /^Exports are in load\.\w+ only in part, .*: nutzung\.csv\. Run "npm run load" again\.$/;
	/** What lies there where nothing broke off, and the bytes by which it was sent. */
	let whole: string;
	let length: number;

	beforeAll(async () => {
		become('writer');
		await loaded(at('list'), 'whole', ...recipe());
		whole = await sumOf('whole');
		length = proxies[0]!.passed(insert('whole'))[0]!.asked;
		vi.unstubAllEnvs();
	});

	const insert = (table: string) => `INSERT+INTO+%60load%60.%60${table}%60`;

	test.each([
		['before the first row', () => ({ cutRequest: 1000 })],
		['halfway', () => ({ cutRequest: length / 2 })],
		['after the last row, before its end', () => ({ cutRequest: length - 5 })],
		['after its end, unanswered', () => ({ cutAnswer: 0 })]
	])('%s is told, keeps the edition from being made, and is mended by loading again', async (name, cut) => {
		const table = `cut_${name.length}`;
		proxies[0]!.set({ request: insert(table), ...cut() });
		expect(await refused(at('list'), addressOf(table, places()), ...recipe())).toMatch(
			/^The connection to .* broke off/
		);
		expect(proxies[0]!.passed(insert(table))).toHaveLength(1);
		for (const shard of [0, 1]) expect(await editionBy(table, shard)).toMatch(UNFINISHED);
		proxies[0]!.set(null);
		expect(await loaded(at('list'), table, ...recipe())).toContain(`${FILE}: 2,`);
		expect(await sumOf(table)).toBe(whole);
		expect(await loaded(at('list'), table, ...recipe())).toContain(`${FILE}: there already, unchanged\n`);
	});

	test('once the old rows are gone leaves no edition without this export', async () => {
		await loaded(at('list'), 'gone', ...recipe());
		cpSync(at('list'), at('other'), { recursive: true });
		const text = readFileSync(at('other', FILE), 'utf8');
		writeFileSync(at('other', FILE), `${text.trimEnd()}\n`.replace(/;\d+\n$/, ';9999\n'));
		proxies[0]!.set({ request: insert('gone'), cutRequest: 1 });
		await refused(at('other'), addressOf('gone', places()), ...recipe(), '--replace');
		expect(await spread('gone')).toEqual([0, 0]);
		for (const shard of [0, 1]) expect(await editionBy('gone', shard)).toMatch(UNFINISHED);
		proxies[0]!.set(null);
		await loaded(at('list'), 'gone', ...recipe());
		expect(await sumOf('gone')).toBe(whole);
	});

	test('and rows that are lost, or come twice, do as much', async () => {
		await loaded(at('list'), 'lost', ...recipe());
		for (const [sql, shard] of [
			[`ALTER TABLE load.lost_local DROP PARTITION '${FILE}'`, 1],
			['INSERT INTO load.lost_local SELECT * FROM load.lost_local WHERE rows > 0 LIMIT 5', 0]
		] as const) {
			await ask(servers, sql, shard);
			for (const asked of [0, 1]) expect(await editionBy('lost', asked)).toMatch(UNFINISHED);
			expect(await loaded(at('list'), 'lost', ...recipe())).toContain(`${FILE}: 2,`);
			expect(await sumOf('lost')).toBe(whole);
		}
	});

	test('before the last server was told that all is there is mended by loading again', async () => {
		proxies[1]!.set({ request: digest(), cutRequest: 1 });
		await refused(at('list'), addressOf('told', places()), ...recipe());
		expect(await sumOf('told')).toBe(whole);
		expect(await editionBy('told', 1)).toMatch(UNFINISHED);
		proxies[1]!.set(null);
		expect(await loaded(at('list'), 'told', ...recipe())).toContain(`${FILE}: 2,`);
		expect(await sumOf('told')).toBe(whole);
		for (const shard of [0, 1])
			expect(await ask(servers, 'SELECT max(digest) FROM load.told_loads', shard)).toBe(digest());
	});

	test('is what the table of one shard looks like', async () => {
		expect(await ask(servers, 'SELECT sum(rows) FROM load.usage_local')).not.toBe('0');
		expect(await editionBy('usage_local', 0)).toMatch(/^Exports are in load\.usage_local only in part/);
	});
});

describe('what is not loaded', () => {
	test('into a table of that name with other columns', async () => {
		await ask(servers, 'CREATE TABLE load.taken (colour String) ENGINE = MergeTree ORDER BY colour', 1);
		expect(await refused(at('weekly'), addressOf('taken', places()))).toMatch(
			/^load\.taken is there already, with other columns \(colour\)\. Name another table\.$/
		);
		// Nothing was made beside it.
		expect(await ask(servers, "SELECT name FROM system.tables WHERE database = 'load' AND name LIKE 'taken%'")).toBe(
			''
		);
	});

	test('into a table that was loaded in another way', async () => {
		await loaded(at('weekly'), 'both');
		const before = await sumOf('both');
		expect(await refused(at('weekly'), addressOf('both', [places()[0]!]))).toMatch(
			/^load\.both is there already on 127\.0\.0\.1:\d+, but as Distributed\. Name the same servers and cluster/
		);
		expect((await run(at('weekly'), addressOf('one', [places()[0]!]))).code).toBe(0);
		expect(await refused(at('weekly'), addressOf('one', places()), '--lang', 'de')).toMatch(
			/^load\.one gibt es auf 127\.0\.0\.1:\d+ schon, aber als MergeTree\./
		);
		expect(await sumOf('both')).toBe(before);
	});

	test.each([
		['one of two', () => `${places()[0]}/load/hosts?cluster=groundswell`, /^1 servers? .*\(groundswell: 2\)/],
		[
			'the same twice',
			() => `${places()[0]},${places()[0]}/load/hosts?cluster=groundswell`,
			/^2 servers .*\(groundswell: 2\)/
		],
		['a cluster that nobody knows', () => `${places().join()}/load/hosts?cluster=nobody`, /^2 servers .*\(nobody: 0\)/],
		['several without a cluster', () => `${places().join()}/load/hosts`, /^2 servers .*\(–\)/]
	])('to servers that are not the shards of the cluster: %s', async (_, address, sentence) => {
		const told = await refused(at('weekly'), `clickhouse://${address()}`);
		expect(told).toMatch(sentence);
		expect(told).toMatch(/Known are: .*groundswell/);
		for (const shard of [0, 1])
			expect(
				await ask(servers, "SELECT name FROM system.tables WHERE database = 'load' AND name LIKE 'hosts%'", shard)
			).toBe('');
	});

	test('to a server that is not there, or goes away meanwhile', async () => {
		const nowhere = addressOf('away', [places()[0]!, '127.0.0.1:1']);
		expect(await refused(at('weekly'), nowhere)).toMatch(/^127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)/);
		const own = await startServers();
		const front = await Proxy.before(own.shards[0]!.http);
		try {
			await askAll(own, 'CREATE DATABASE load');
			front.set({ request: 'INSERT+INTO', before: () => own.shards[1]!.kill() });
			const address = addressOf('away', [front.place, placeOf(own.shards[1]!.http)]);
			expect(await refused(at('weekly'), address)).toMatch(
				/^127\.0\.0\.1:\d+ cannot reach another server of the cluster: .*Without it rows would be missing/
			);
			expect(await ask(own, 'SELECT export, digest FROM load.away_loads')).toBe(WEEKS[0]);
		} finally {
			await front.close();
			await own.stop();
		}
	});

	test('by who may only read', async () => {
		become('reader');
		expect(await refused(at('weekly'), addressOf('denied', places()))).toMatch(
			/does not allow this user to do it: .*loading needs CREATE, ALTER and INSERT\.$/
		);
		expect(await refused(at('weekly'), addressOf('denied', places()), '--lang', 'de')).toMatch(
			/erlaubt es diesem Benutzer nicht: .*CREATE, ALTER und INSERT\.$/
		);
	});

	test('into a database that is not there, or from a folder that is none', async () => {
		expect(await refused(at('weekly'), addressOf('x', places()).replace('/load/', '/nowhere/'))).toMatch(
			/^There is no such database or table .*nowhere/
		);
		expect(await refused(at('nowhere'), addressOf('x', places()))).toMatch(/nowhere cannot be read\. Give the folder/);
	});

	test('from a folder without usage', async () => {
		mkdirSync(at('unused'));
		cpSync(at('weekly', 'personalstamm.csv'), at('unused', 'personalstamm.csv'));
		expect(await refused(at('unused'), addressOf('unused', places()))).toMatch(/^No usage exports in this folder/);
		expect(await sumOf('unused')).toBe('0\t0');
	});

	test('while it is not said how it is meant, or where it is damaged; what else is there is loaded', async () => {
		const lines = ['7;Wiki;read;03/04/2025;09/04/2025;4', '8;Wiki;read;03/04/2025;09/04/2025;5'];
		const recipe = writeList('asks', 'liste.csv', lines);
		writeFileSync(at('asks', 'sound.csv'), [HEADER, '7;Wiki;read;2025-03-03;2025-03-09;4', ''].join('\n'));
		writeFileSync(at('asks', 'torn.zip'), Buffer.from('PK\u0003\u0004 and no more'));
		const { code, stdout, stderr } = await run(at('asks'), addressOf('asks', places()), '--recipe', recipe);
		expect(code).toBe(1);
		expect(stdout).toContain('sound.csv: 1 rows loaded of 1\n');
		expect(stdout).not.toContain('--usage');
		expect(stderr).toMatch(/what is not whole was not loaded: liste\.csv, torn\.zip\./);
		expect(await rowsOf('SELECT DISTINCT file FROM load.asks')).toEqual([['sound.csv']]);
		// Said how it is meant, it goes in.
		const text = JSON.parse(readFileSync(recipe, 'utf8')) as { files: object[] };
		writeFileSync(recipe, JSON.stringify({ ...text, files: [{ ...text.files[0], dateOrder: 'dmy' }] }));
		rmSync(at('asks', 'torn.zip'));
		expect(await loaded(at('asks'), 'asks', '--recipe', recipe, '--replace')).toContain(
			'liste.csv: 2 rows loaded of 2\n'
		);
	});

	test('of rows that cannot be typed; why is told', async () => {
		const recipe = writeList('untyped', 'liste.csv', [
			'7;Wiki;read;2025-03-03;2025-03-09;4',
			'7;Wiki;read;2025-02-24;2025-02-30;4',
			'8;Wiki;read;2025-03-03;2025-03-09;viele',
			'8;Wiki;read;2025-03-03;2025-03-09;99999999999',
			'8;Wiki;read;2025-03-09;2025-03-03;1',
			';Wiki;read;2025-03-03;2025-03-09;4',
			'9;Wiki;read;2025-03-03;2025-03-09;'
		]);
		const told = await loaded(at('untyped'), 'untyped', '--recipe', recipe);
		expect(told.split('\n').slice(0, -2).toSorted()).toEqual(
			[
				'    1 × a number above ten million',
				'    1 × no date that can be read, or one that does not exist',
				'    1 × no personnel number or mail address',
				'    1 × not a number',
				'    1 × the period ends before it begins',
				'liste.csv: 2 rows loaded of 7'
			].toSorted()
		);
		expect(await rowsOf('SELECT person, count, line FROM load.untyped ORDER BY line')).toEqual([
			['7', 4, 2],
			['9', null, 8]
		]);
	});
});

test('odd texts in cells and names arrive as they are', async () => {
	const file = `o'brien \t \\t\n"Q1" ß 🦄 {x} 100%.csv`;
	const tools = [
		...['with\ta tab', 'two\nlines', `quote's`, 'say "hi"', 'back\\slash \\n \\'],
		...['🦄 Ünïcode\u0301', '{person} -- ;', '\\N', '|']
	];
	const [, ...staff] = readFileSync(at('list', 'personalstamm.csv'), 'utf8').split('\n');
	const people = tools.map((_, index) => staff[index]!.split(';')[0]!);
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const lines = tools.map((tool, index) => `${people[index]};${cell(tool)};read;2025-03-03;2025-03-09;${index}`);
	const recipe = writeList('odd', file, lines);
	const path = file.replaceAll('\\', '/');
	const shown = path.replace('\t', '\\u0009').replace('\n', '\\u000a');
	expect(await loaded(at('odd'), 'odd', '--recipe', recipe)).toContain(`${shown}: 9 rows loaded of 9\n`);
	const rows = await rowsOf('SELECT export, file, person, tool, count FROM load.odd ORDER BY count');
	expect(rows).toEqual(tools.map((tool, index) => [path, path, people[index], tool, index]));
	expect(await loaded(at('odd'), 'odd', '--recipe', recipe)).toContain(`${shown}: there already, unchanged\n`);
	writeFileSync(recipe, `${readFileSync(recipe, 'utf8')} `);
	await loaded(at('odd'), 'odd', '--recipe', recipe, '--replace');
	expect(await rowsOf('SELECT toString(count()) FROM load.odd')).toEqual([['9']]);

	become('reader');
	const usage = `clickhouse://${placeOf(servers.shards[1]!.http)}/load/odd`;
	const { code, stdout } = await inProcess(
		edition,
		at('list'),
		'--out',
		at('odd.edition'),
		'--by',
		'none',
		'--usage',
		usage
	);
	expect(code).toBe(0);
	expect(stdout).toContain(`load.odd/${shown}`);
	expect(stdout).toMatch(/100%\.csv +9 +9 +0 +0\n/);
});
