import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main as edition } from '../../src/cli/edition';
import { readFolder } from '../../src/cli/folder';
import { main as load } from '../../src/cli/load';
import { parseAddress } from '../../src/lib/cluster/address';
import { Connection, type Sent } from '../../src/lib/cluster/connection';
import { isLoaded, readingOfLoaded, type LoadedSheet } from '../../src/lib/cluster/layout';
import { readingOf, type Reading } from '../../src/lib/cluster/reading';
import {
	createLoads,
	createTable,
	dropExport,
	extentOf,
	namesOf,
	rollUpOf,
	sourcesOf,
	type Statement
} from '../../src/lib/cluster/statements';
import { tabbed } from '../../src/lib/cluster/tabs';
import { EMPTY_RECIPE, type Recipe } from '../../src/lib/exports/recipe';
import { memoryFile, type SourceFile } from '../../src/lib/exports/source-file';
import { generate } from '../companies/generate.js';
import { inProcess } from '../in-process';
import { nordwerk } from '../nordwerk';
import { queryChdb } from './chdb.js';
import { accessOf, addressOf, become, loadAddress, run, spread, type Servers } from './cluster';
import { differences, fromCluster, fromFiles } from './compare';
import { startServers } from './servers.js';

const folder = mkdtempSync(join(tmpdir(), 'clickhouse-same-'));
let servers: Servers;
/** A generated programme of HR's lists alone, and in three forms what everyone does in the tools. */
let lists: SourceFile[];
let log: string[];
let list: string[];

const file = (path: string, text: string) => memoryFile(path, new TextEncoder().encode(text));

beforeAll(async () => {
	servers = await startServers();
	const wish = { people: 150, weeks: 30, seed: 7 };
	await generate({ ...wish, out: join(folder, 'weekly'), usage: 'weekly' });
	await generate({ ...wish, out: join(folder, 'log'), usage: 'log', events: 20_000 });
	await generate({ ...wish, out: join(folder, 'one'), usage: 'one' });
	const linesOf = (path: string) => readFileSync(join(folder, path), 'utf8').trimEnd().split(/\r?\n/);
	log = linesOf('log/intranet-log.csv').slice(1);
	list = linesOf('one/nutzung.csv').slice(1);
	lists = (await readFolder(join(folder, 'log'))).filter(({ path }) => path !== 'intranet-log.csv');
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await servers?.stop();
	rmSync(folder, { recursive: true, force: true });
});

test('Nordwerk, loaded and read by a user who may only read, is the edition that its files are', async () => {
	const out = join(folder, 'nordwerk.json');
	become('writer');
	const loaded = await inProcess(load, 'data/nordwerk', '--into', loadAddress(servers, 'nordwerk'));
	expect(loaded).toMatchObject({ code: 0, stderr: '' });
	expect(loaded.stdout).toContain('viva-engage.zip: 221,413 rows loaded of 221,413');
	become('reader');
	// The second server knows as much as the first.
	const address = addressOf(servers, 'nordwerk', 1);
	const made = await inProcess(edition, 'data/nordwerk', '--out', out, '--programme', 'Nordwerk', '--usage', address);
	expect(made).toMatchObject({ code: 0 });
	expect(made.stderr).toContain('default.nordwerk: ');
	const told = JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>;
	const wanted = JSON.parse(JSON.stringify((await nordwerk()).edition)) as Record<string, unknown>;
	// The day it was made, what was read, and a digest over both are another matter.
	const own = ['created_on', 'receipt', 'digest'];
	for (const name of Object.keys(wanted).filter((name) => !own.includes(name)))
		expect(told[name], name).toEqual(wanted[name]);
	const usage = (edition: Record<string, unknown>, reasons: boolean) => {
		const lines = edition.receipt as { table: string | null; rows: number; accepted: number; reasons: object }[];
		return lines
			.filter(({ table }) => table === 'usage')
			.map(({ rows, accepted, ...line }) => [rows, accepted, reasons && line.reasons])
			.toSorted();
	};
	expect(usage(told, true)).toEqual(usage(wanted, true));
});

test('ugly reports and logs, loaded, give the tables that their files give', async () => {
	const reports = join(folder, 'weekly', 'viva-engage');
	const names = readdirSync(reports).toSorted();
	const of = (at: number) => readFileSync(join(reports, names[at]!), 'utf8');
	const write = (name: string, text: string) => writeFileSync(join(reports, name), text);
	const later = (text: string, days: number) =>
		text.replace(/^\d{4}-\d{2}-\d{2}/gm, (day) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10));
	// The same week twice, a month over four weeks, a week that begins on a Wednesday.
	write('again.csv', of(5));
	write('month.csv', of(8).replace(/,7$/gm, ',30'));
	write('midweek.csv', later(of(11), 2));
	// One person by mail in capitals, by number, and twice in one report.
	const lines = of(3).trimEnd().split('\n');
	const number = readFileSync(join(folder, 'weekly', 'personalstamm.csv'), 'utf8')
		.split('\n')[2]!
		.split(';')[0]!;
	write(
		names[3]!,
		[
			lines[0],
			...lines.slice(1).map((line, at) => {
				if (at === 3) return line.replace(/,\d+,\d+,\d+,/, ',viele,-3,2,');
				return at % 3 ? line : line.replace(/,[^,]+@[^,]+,/, (mail) => mail.toUpperCase());
			}),
			lines[2]!.replace(/,[^,]+@[^,]+,/, `,${number},`).replace(/,\d+,\d+,\d+,/, ',9,9,9,'),
			lines[1]!.replace(/,[^,]+@[^,]+,/, ',fremd@anderswo.example,'),
			lines[1]!.replace(/,[^,]+@[^,]+,/, ',,'),
			`2024-02-31${lines[5]!.slice(10)}`
		].join('\n')
	);
	// Two logs that share some days, one of them begun within a week.
	const head = 'Timestamp,User,Action';
	writeFileSync(join(folder, 'weekly', 'log-1.csv'), [head, ...log.slice(1300, 12_000)].join('\n'));
	writeFileSync(join(folder, 'weekly', 'log-2.csv'), [head, ...log.slice(8000)].join('\n'));
	become('writer');
	const loaded = await inProcess(load, join(folder, 'weekly'), '--into', loadAddress(servers, 'ugly'));
	expect(loaded).toMatchObject({ code: 0, stderr: '' });

	const files = await readFolder(join(folder, 'weekly'));
	const wanted = await fromFiles(files);
	const told = await fromCluster(files, [addressOf(servers, 'ugly')], accessOf(servers, 'changer'));
	expect(differences(wanted, told)).toEqual([]);
	// All of it occurs.
	expect(wanted.reasons['duplicate-window']).toBeGreaterThan(150);
	expect(wanted.tables.missing_weeks!.size).toBeGreaterThan(0);
	expect([...wanted.tables.usage!].some((row) => row.endsWith(',null]'))).toBe(true);
	expect([...wanted.tables.weekly!].some((row) => row.endsWith(',0]'))).toBe(true);
	expect(told.accepted).toBe(wanted.accepted);
	expect(told.reasons['duplicate-window']).toBe(wanted.reasons['duplicate-window']);
});

test('a log that was mended, loaded, gives the tables that its file gives', async () => {
	const out = join(folder, 'mended');
	mkdirSync(out);
	for (const { path } of lists) cpSync(join(folder, 'log', path), join(out, path));
	const misspelt = log.slice(0, 9000).map((line, at) => (at % 3 ? line : line.replace('page_viewed', 'pgae_viewed')));
	writeFileSync(join(out, 'log.csv'), ['Timestamp,User,Action', ...misspelt].join('\n'));
	const recipe: Recipe = {
		...EMPTY_RECIPE,
		mends: [{ file: 'log.csv', column: 'Action', from: 'pgae_viewed', to: 'page_viewed' }]
	};
	writeFileSync(join(folder, 'mended.json'), JSON.stringify(recipe));
	become('writer');
	const told = [out, '--into', loadAddress(servers, 'mended'), '--recipe', join(folder, 'mended.json')];
	expect(await inProcess(load, ...told)).toMatchObject({ code: 0, stderr: '' });
	const files = await readFolder(out);
	const [wanted, brought] = [
		await fromFiles(files, recipe),
		await fromCluster(files, [addressOf(servers, 'mended')], accessOf(servers, 'reader'), recipe)
	];
	expect(differences(wanted, brought)).toEqual([]);
	expect([brought.rows, brought.accepted]).toEqual([wanted.rows, wanted.accepted]);
	expect(wanted.reasons.mended).toBeGreaterThan(1000);
});

test('people of any alphabet are found by their names, as in files', async () => {
	const names = [
		'İnci Yıldız',
		'Anna WEIẞ',
		'ΝΊΚΟΣ ΌΣΟΣ',
		'\u212aelvin Ångström',
		'Jose\u0301 Nu\u0303ez',
		'王 小明',
		'Иван Šћ'
	];
	const staff = names.map(
		(name, at) => `${at + 1};${name.split(' ')[1]};${name.split(' ')[0]};Teamleitung;Werk;31.12.2025`
	);
	const people = ['Personalnummer;Nachname;Vorname;Führungsebene;Organisationseinheit;Stichtag', ...staff].join('\n');
	const spelt = names.flatMap((name) => [
		name,
		name.toLowerCase(),
		name.toUpperCase(),
		`\ufeff${name}\u2003`,
		name.replace(' ', '  ')
	]);
	const rows = [...spelt, 'Ganz Andere', '李 四'].map((name) => ['2025-03-03 10:00:00', name, 'page_viewed']);
	await spread(
		servers,
		'namen',
		'Timestamp DateTime, User String, Action String',
		'User',
		'User',
		rows.map((row) => `${row.join('\t')}\n`).join('')
	);
	const log = ['Timestamp,User,Action', ...rows.map((row) => row.join(','))].join('\n');
	const wanted = await fromFiles([file('staff.csv', people), file('log.csv', log)]);
	const told = await fromCluster(
		[file('staff.csv', people)],
		[addressOf(servers, 'namen')],
		accessOf(servers, 'reader')
	);
	expect(differences(wanted, told)).toEqual([]);
	expect([told.rows, told.accepted, told.reasons]).toEqual([wanted.rows, wanted.accepted, wanted.reasons]);
	expect(wanted.tables.usage!.size).toBe(names.length);
});

test('words that a recipe reads alike are one activity whatever order rows come in; what can be meant in two ways is asked', async () => {
	const rows = [
		['1', '01/07/2024', '07/07/2024', 'like', '3'],
		['1', '01/07/2024', '07/07/2024', 'love ', '5'],
		['2', '01/07/2024', '07/07/2024', 'love', '1.234']
	];
	await spread(
		servers,
		'worte',
		'wer String, von String, bis String, was String, n String',
		'wer',
		'wer',
		rows.map((row) => `${row.join('\t')}\n`).join('')
	);
	const staff =
		'Personalnummer;Führungsebene;Organisationseinheit;Stichtag\n1;Teamleitung;W;31.12.2025\n2;Teamleitung;W;31.12.2025';
	const recipe = (told: object): Recipe => ({
		...EMPTY_RECIPE,
		files: [
			{
				match: { file: 'default.worte' },
				table: 'usage',
				columns: { person: 'wer', from_date: 'von', to_date: 'bis', activity: 'was', value: 'n' },
				constants: { tool: 'Portal' },
				values: { activity: { like: 'react', love: 'react' } },
				...told
			}
		]
	});
	const read = (told: object) =>
		fromCluster([file('staff.csv', staff)], [addressOf(servers, 'worte')], accessOf(servers, 'reader'), recipe(told));
	await expect(read({})).rejects.toMatchObject({ code: 'cluster-ambiguous-dates' });
	await expect(read({ dateOrder: 'mdy' })).rejects.toMatchObject({ code: 'cluster-ambiguous-numbers' });
	const { tables, reasons } = await read({ dateOrder: 'dmy', decimal: 'comma' });
	expect([...tables.usage!].toSorted()).toEqual([
		'["1","Portal","react","2024-07-01","2024-07-07",5]',
		'["2","Portal","react","2024-07-01","2024-07-07",1234]'
	]);
	expect(reasons).toEqual({ 'duplicate-window': 1 });
});

test('whether a report without ends is weekly is told by the days of everybody in it', async () => {
	const weeks = Array.from({ length: 10 }, (_, week) =>
		new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10)
	);
	// Somebody in question is in every fifth week alone; by those days it would be monthly.
	const rows = weeks.flatMap((from, week) => [['fremd', from, '3'], ...(week % 5 ? [] : [['1', from, '2']])]);
	await spread(
		servers,
		'schritte',
		'wer String, von Date, n UInt32',
		'wer',
		'wer',
		rows.map((row) => `${row.join('\t')}\n`).join('')
	);
	const staff = file(
		'staff.csv',
		'Personalnummer;Führungsebene;Organisationseinheit;Stichtag\n1;Teamleitung;W;31.12.2025'
	);
	const recipe: Recipe = {
		...EMPTY_RECIPE,
		files: ['default.schritte', 'schritte.csv'].map((name) => ({
			match: { file: name },
			table: 'usage',
			columns: { person: 'wer', from_date: 'von', value: 'n' },
			constants: { tool: 'Portal', activity: 'read' }
		}))
	};
	const csv = ['wer;von;n', ...rows.map((row) => row.join(';'))].join('\n');
	const wanted = await fromFiles([staff, file('schritte.csv', csv)], recipe);
	const told = await fromCluster([staff], [addressOf(servers, 'schritte')], accessOf(servers, 'reader'), recipe);
	expect(differences(wanted, told)).toEqual([]);
	expect([...told.tables.usage!].toSorted()[0]).toBe('["1","Portal","read","2024-01-01","2024-01-07",2]');
});

const EVENTS: Recipe = {
	...EMPTY_RECIPE,
	files: ['default.ereignisse', 'default.ereignisse_sicht', '*protokoll.csv'].map((name) => ({
		match: { file: name },
		table: 'usage',
		columns: { person: 'wer', time: 'wann', action: 'was' },
		constants: { tool: 'Portal' },
		values: { action: { AUFRUF: 'read' }, person: { chefin: '100007' } }
	}))
};

/** The log as rows of a table that is nobody's export: with strangers, robots, empty cells and words of its own. */
function events(): string[][] {
	const rows = log.map((line, at) => {
		const [time = '', who = '', what = ''] = line.split(',');
		return [time.slice(0, 19).replace('T', ' '), at % 7 ? who : ` ${who.toUpperCase()}`, at % 5 ? what : 'AUFRUF'];
	});
	const [first, last] = [rows[0]!, rows.at(-1)!];
	return [
		// The first and the last day are those of strangers.
		['2023-12-28 23:59:59', 'fremd@anderswo.example', 'page_viewed'],
		['2024-09-30 00:00:00', 'fremd@anderswo.example', 'page_viewed'],
		['2024-03-01 12:00:00', '', 'page_viewed'],
		['2024-03-01 12:00:00', 'a'.repeat(32), 'page_viewed'],
		['2024-03-01 12:00:00', 'chefin', 'comment_added'],
		['2024-03-01 12:00:00', 'chefin', 'was auch immer'],
		[first[0]!, first[1]!, ''],
		[last[0]!, last[1]!, 'page_viewed'],
		...rows
	];
}

test('events in a table and in a view of it, by a recipe, give the tables that the same log as a file gives', async () => {
	const rows = events();
	await spread(
		servers,
		'ereignisse',
		'wann DateTime, wer String, was Nullable(String), geraet UInt8',
		'wer, wann',
		'wer',
		rows.map(([when, who, what]) => `${when}\t${tabbed(who!)}\t${what === '' ? '\\N' : what}\t1\n`).join('')
	);
	await run(servers, 1, 'CREATE VIEW ereignisse_sicht AS SELECT was, wann, lower(wer) AS wer FROM ereignisse');
	const csv = ['wann,wer,was', ...rows.map((row) => row.join(','))].join('\n');
	const wanted = await fromFiles([...lists, file('protokoll.csv', csv)], EVENTS);
	for (const [name, shard, user, most] of [
		['ereignisse', 0, 'reader', undefined],
		['ereignisse_sicht', 1, 'changer', undefined],
		// By many statements, each of a few people.
		['ereignisse', 1, 'changer', 1000]
	] as const) {
		const told = await fromCluster(lists, [addressOf(servers, name, shard)], accessOf(servers, user), EVENTS, most);
		expect(differences(wanted, told)).toEqual([]);
		expect([told.rows, told.accepted]).toEqual([wanted.rows, wanted.accepted]);
		expect(told.reasons).toEqual(wanted.reasons);
	}
	expect(wanted.tables.usage!.size).toBeGreaterThan(1000);
});

const WINDOWS: Recipe = {
	...EMPTY_RECIPE,
	files: [
		...['default.breit', '*breit.csv'].map((name) => ({
			match: { file: name },
			table: 'usage' as const,
			columns: { person: 'wer', from_date: 'von', to_date: 'bis' },
			constants: { tool: 'Portal' },
			measures: [
				{ column: 'beitraege', activity: 'contribute' as const },
				{ column: 'gelesen', activity: 'read' as const }
			]
		})),
		...['default.lang', '*lang.csv'].map((name) => ({
			match: { file: name },
			table: 'usage' as const,
			columns: {
				person: 'Person',
				tool: 'Tool',
				activity: 'Activity',
				from_date: 'From',
				to_date: 'To',
				value: 'Count'
			},
			values: { tool: { 'Viva Engage': 'Wiki' } }
		}))
	]
};

test('windows, wide and long, by a recipe, give the tables that the same reports as files give', async () => {
	const cells = list.map((line) => line.split(';'));
	// Wide: two of three counts a row, weeks and months over each other, some rows twice.
	const wide = new Map<string, string[]>();
	for (const [who = '', , what, from = '', to = '', count = ''] of cells) {
		const row = wide.get(`${who} ${from}`) ?? [who, from, to, '', ''];
		wide.set(`${who} ${from}`, row);
		if (what === 'contribute') row[3] = count;
		if (what === 'read') row[4] = count;
	}
	const rows = [...wide.values()];
	const month = rows.slice(0, 300).map(([who = '', from = '', to = '', ...counts]) => {
		const end = new Date(Date.parse(to) + 21 * 864e5).toISOString().slice(0, 10);
		return [who, from, end, ...counts];
	});
	rows.push(
		...month,
		...rows.slice(40, 90),
		['999', '2024-01-01', '2024-01-07', '5', '5'],
		rows[3]!.with(1, '2024-12-31')
	);
	const nothing = (cell: string) => (cell === '' ? '\\N' : cell);
	await spread(
		servers,
		'breit',
		'wer UInt32, von Date, bis Date, beitraege Nullable(UInt32), gelesen Nullable(Float64)',
		'von, wer',
		'wer',
		rows.map((row) => `${row.map(nothing).join('\t')}\n`).join('')
	);
	await spread(
		servers,
		'lang',
		'Person String, Tool String, Activity String, `From` String, `To` DateTime, Count String',
		'Person, `From`',
		'Person',
		cells.map((row) => `${row.with(4, `${row[4]} 00:00:00`).join('\t')}\n`).join('')
	);
	const csv = (head: string, rows: string[][]) => [head, ...rows.map((row) => row.join(';'))].join('\n');
	const files = [
		file('breit.csv', csv('wer;von;bis;beitraege;gelesen', rows)),
		file('lang.csv', csv('Person;Tool;Activity;From;To;Count', cells))
	];
	const wanted = await fromFiles([...lists, ...files], WINDOWS);
	const addresses = ['breit', 'lang'].map((name) => addressOf(servers, name));
	const told = await fromCluster(lists, addresses, accessOf(servers, 'reader'), WINDOWS, 2000);
	expect(differences(wanted, told)).toEqual([]);
	expect([told.rows, told.accepted]).toEqual([wanted.rows, wanted.accepted]);
	expect(told.reasons).toEqual(wanted.reasons);
	expect(wanted.reasons).toMatchObject({ 'duplicate-window': 50, 'unknown-person': 1, 'reversed-window': 1 });
});

test('a ClickHouse of today answers the same statements with the same rows', async () => {
	const named = [list.map((line) => line.split(';')[0]!), log.map((line) => line.split(',')[1]!)];
	const keys: Sent = { columns: [['key', 'String']], rows: [...new Set(named.flat())].map((key) => [key]) };
	const asked: { statement: Statement; people?: Sent }[] = [];
	const tables = new Map<string, string>();
	const connection = await Connection.open(parseAddress(addressOf(servers, 'ugly')), accessOf(servers, 'reader'));
	const namesIn = async (reading: Reading) => {
		const { person, table } = reading.common;
		const rows = await connection.few(`SELECT DISTINCT ${person} AS p FROM ${table} ORDER BY p LIMIT 120`);
		const people: Sent = {
			columns: [
				['gs_person', 'String'],
				['gs_number', 'UInt32']
			],
			// Two names each are one person.
			rows: rows.map(([name], at) => [name!, at >> 1])
		};
		return people;
	};
	for (const [name, recipe] of [
		['ereignisse', EVENTS],
		['breit', WINDOWS],
		['lang', WINDOWS]
	] as const) {
		const address = parseAddress(addressOf(servers, name));
		const columns = await connection.columns(name);
		const reading = readingOf(columns, address, recipe);
		const people = await namesIn(reading);
		asked.push({ statement: extentOf(reading, '1') }, { statement: namesOf(reading), people: keys });
		asked.push({ statement: rollUpOf(reading, '1', '2024-07-28'), people });
		tables.set(name, columns.map(({ name, type }) => `\`${name}\` ${type}`).join(', '));
	}
	const address = parseAddress(addressOf(servers, 'ugly'));
	const columns = await connection.few('DESCRIBE TABLE ugly');
	tables.set('ugly', columns.map(([name, type]) => `\`${name}\` ${type}`).join(', '));
	for (const log of ['0', '1']) {
		const reading = readingOfLoaded(address, ['', '', '', '', 'recipe', log] satisfies LoadedSheet);
		const part = `log = ${log}`;
		asked.push(
			{ statement: extentOf(reading, part) },
			{ statement: rollUpOf(reading, part, ''), people: await namesIn(reading) }
		);
	}
	asked.push({ statement: sourcesOf(address) });

	const statements: string[] = [];
	for (const [name, columns] of tables) {
		statements.push(`CREATE TABLE default.${name} (${columns}) ENGINE = MergeTree ORDER BY tuple()`);
		const values = await run(servers, 0, `SELECT * FROM ${name} FORMAT Values`);
		statements.push(`INSERT INTO default.${name} VALUES ${values}`);
	}
	const places = asked.map(({ statement, people }) => {
		statements.push('DROP TABLE IF EXISTS people');
		if (people) {
			statements.push(`CREATE TABLE people (${people.columns.map((one) => one.join(' ')).join(', ')}) ENGINE = Memory`);
			const rows = [...people.rows].map((row) =>
				row.map((cell) => (typeof cell === 'number' ? cell : `'${cell.replace(/[\\']/g, '\\$&')}'`)).join(', ')
			);
			statements.push(`INSERT INTO people VALUES (${rows.join('), (')})`);
		}
		return statements.push(statement.sql) - 1;
	});
	const answers = await queryChdb(statements);
	for (const [index, { statement, people }] of asked.entries()) {
		const rows = (await connection.all(statement, { people })).map((row) => row.map(tabbed).join('\t'));
		const [before = '', totals = ''] = answers[places[index]!]!.split(/(?:^|\n)\n/);
		expect(before.split('\n').filter(Boolean).toSorted(), statement.sql).toEqual(rows.toSorted());
		const sum = rows.reduce((sum, row) => sum + Number(row.split('\t').at(-1)), 0);
		expect(Number(totals.trimEnd().split('\t').at(-1))).toBe(sum);
		expect(rows.length).toBeGreaterThan(0);
	}
	await connection.close();
});

test('a ClickHouse of today makes the tables of a load, takes rows of one that is older, and lets an export go', async () => {
	const connection = await Connection.open(parseAddress(addressOf(servers, 'ugly')), accessOf(servers, 'reader'));
	const [count] = await connection.few("SELECT count(), countIf(export = 'log-1.csv') FROM ugly");
	await connection.close();
	const answers = await queryChdb([
		'CREATE DATABASE gs',
		createTable('gs.usage'),
		createTable('gs.usage'),
		createLoads('gs.usage_loads'),
		`INSERT INTO gs.usage VALUES ${await run(servers, 0, 'SELECT * FROM ugly FORMAT Values')}`,
		'DESCRIBE TABLE gs.usage',
		'SELECT count() FROM gs.usage',
		dropExport('gs.usage', "it's no export"),
		dropExport('gs.usage', 'log-1.csv'),
		'SELECT count() FROM gs.usage'
	]);
	const columns = answers[5]!.split('\n').map((line) => line.split('\t'));
	expect(isLoaded(columns.filter(([name]) => name).map(([name = '', type = '']) => ({ name, type })))).toBe(true);
	const [all = 0, one = 0] = count!.map(Number);
	expect([Number(answers[6]), Number(answers[9])]).toEqual([all, all - one]);
	expect(one).toBeGreaterThan(0);
});
