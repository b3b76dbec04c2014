import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main as edition } from '../../src/cli/edition';
import { main as load } from '../../src/cli/load';
import { chance } from '../companies/generated/chance.js';
import { inProcess } from '../in-process';
import { become, placeOf, type Name, type Servers } from './cluster';
import { Proxy } from './proxy';
import { startServers } from './servers.js';
import { ask, expectNoPassword, makeEvents, sentences, SLIP, writeExports, writeUsage } from './small-programme';

type Told = { code: number; stdout: string; stderr: string };

const folder = mkdtempSync(join(tmpdir(), 'groundswell-cluster-faults-'));
const at = (name: string) => join(folder, name);
const exports = at('exports');
const out = at('out');
const file = join(out, 'edition.json');
const EARLIER = 'an edition from before';

let servers: Servers;
/** In front of the first of them. */
let proxy: Proxy;
/** The edition where nothing is broken. */
let undisturbed: string;
/** What takes its time is begun at once, in processes of their own. */
let slow: { silent: Promise<Told>; secure: Promise<Told> };
/** Lets everyone in and never says a word. */
const silent = createServer(() => {});

const place = (shard = 0) => placeOf(servers.shards[shard]!.http);
const eventsAt = (where: string) => `clickhouse://${where}/faults/events`;
const argsOf = (address: string, to: string) => [
	...[exports, '--out', to, '--programme', 'Kontor', '--by', 'none'],
	...['--usage', address]
];

const run = (address: string, ...args: string[]): Promise<Told> =>
	inProcess(edition, ...argsOf(address, file), ...args);

async function runApart(address: string, to: string): Promise<Told> {
	const { user, password } = servers.users.reader;
	const child = spawn(process.execPath, ['src/cli/run.js', 'edition', ...argsOf(address, to)], {
		env: { ...process.env, CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const told = { stdout: '', stderr: '' };
	for (const way of ['stdout', 'stderr'] as const) child[way].on('data', (part: Buffer) => (told[way] += String(part)));
	const [code] = (await once(child, 'close')) as [number];
	return { code, ...told };
}

/** It ended with one sentence, and what lies where the edition should be is what lay there before. */
function expectRefused({ code, stdout, stderr }: Told, sentence: RegExp): void {
	expectNoPassword({ stdout, stderr });
	expect(sentences(stderr)).toEqual([expect.stringMatching(sentence)]);
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])).toEqual(
		earlier ? [['edition.json', EARLIER]] : []
	);
}

function expectMade(told: Told): void {
	expectNoPassword(told);
	expect(told).toMatchObject({ code: 0 });
	expect(readdirSync(out)).toEqual(['edition.json']);
	expect(readFileSync(file, 'utf8') === undisturbed).toBe(true);
}

beforeAll(async () => {
	mkdirSync(exports);
	mkdirSync(out);
	writeExports(exports);
	silent.listen(0, '127.0.0.1');
	await once(silent, 'listening');
	servers = await startServers({ tls: true });
	slow = {
		silent: runApart(eventsAt(`127.0.0.1:${(silent.address() as AddressInfo).port}`), at('silent.json')),
		secure: runApart(`${eventsAt(place())}?secure`, at('secure.json'))
	};
	await makeEvents(servers, 'faults');
	proxy = await Proxy.before(servers.shards[0]!.http);
	become('reader');
	expect(await run(eventsAt(place()))).toMatchObject({ code: 0 });
	undisturbed = readFileSync(file, 'utf8');
});
afterAll(async () => {
	silent.close();
	await proxy?.close();
	await servers?.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** Every other time an edition lies there already. */
let earlier = false;
beforeEach(() => {
	earlier = !earlier;
	rmSync(file, { force: true });
	if (earlier) writeFileSync(file, EARLIER);
	become('reader');
	proxy.set(null);
});
afterEach(() => void vi.unstubAllEnvs());

describe('who cannot be reached', () => {
	const REFUSED = {
		en: /^127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)\. Check host and port/,
		de: /^127\.0\.0\.1:\d+ ist nicht erreichbar \(ECONNREFUSED\)\. Prüfen Sie Host und Port/
	};

	test('a server that has ended', async () => {
		const own = await startServers({ shards: 1 });
		try {
			await own.shards[0]!.kill();
			const address = eventsAt(placeOf(own.shards[0]!.http));
			expectRefused(await run(address), REFUSED.en);
			expectRefused(await run(address, '--lang', 'de'), REFUSED.de);
		} finally {
			await own.stop();
		}
	});

	test('a host that nobody knows', async () => {
		expectRefused(
			await run(eventsAt('nowhere.invalid')),
			/^nowhere\.invalid:8123 cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/
		);
	});

	test('a port that speaks another language', async () => {
		const { tcp } = servers.shards[0]!;
		expectRefused(
			await run(eventsAt(tcp)),
			/does not answer as the HTTP interface .*clickhouse-client.* Check the port/
		);
		expectRefused(
			await run(eventsAt(tcp), '--lang', 'de'),
			/antwortet nicht wie die HTTP-Schnittstelle .* Prüfen Sie den Port/
		);
	});
});

describe('TLS', () => {
	const secure = () => `${eventsAt(placeOf(servers.shards[0]!.https!))}?secure`;

	test('a certificate that nobody knows', async () => {
		expectRefused(
			await run(secure()),
			/^No secure connection to 127\.0\.0\.1:\d+ \(DEPTH_ZERO_SELF_SIGNED_CERT\)\..*CLICKHOUSE_CA_FILE/
		);
		expectRefused(
			await run(secure(), '--lang', 'de'),
			/^Mit 127\.0\.0\.1:\d+ kommt keine sichere Verbindung zustande .*CLICKHOUSE_CA_FILE/
		);
	});

	test('a certificate that cannot be read', async () => {
		vi.stubEnv('CLICKHOUSE_CA_FILE', at('nowhere.pem'));
		expectRefused(await run(secure()), /nowhere\.pem \(CLICKHOUSE_CA_FILE\) cannot be read\.$/);
	});

	test('no ?secure at a port with TLS', async () => {
		expectRefused(
			await run(secure().replace('?secure', '')),
			/does not answer as the HTTP interface .*8443 with \?secure/
		);
	});

	test('a certificate that is known, and credentials from a file that nobody else can read', async () => {
		const { user, password } = servers.users.reader;
		const lines = [`CLICKHOUSE_USER=${user}`, `export CLICKHOUSE_PASSWORD='${password}'`];
		writeFileSync(at('well.env'), [...lines, `CLICKHOUSE_CA_FILE=${servers.certificate}`, ''].join('\n'), {
			mode: 0o600
		});
		become('reader', SLIP);
		expectMade(await run(secure(), '--credentials', at('well.env')));
	});
});

describe('who is not let in', () => {
	const NOT_ACCEPTED = /^127\.0\.0\.1:\d+ does not accept user or password\. Check CLICKHOUSE_USER/;

	test('a wrong password', async () => {
		become('reader', SLIP);
		expectRefused(await run(eventsAt(place())), NOT_ACCEPTED);
		expectRefused(
			await run(eventsAt(place()), '--lang', 'de'),
			/^127\.0\.0\.1:\d+ nimmt Benutzer oder Kennwort nicht an\. Prüfen Sie CLICKHOUSE_USER/
		);
	});

	test('a user that nobody knows', async () => {
		vi.stubEnv('CLICKHOUSE_USER', 'nobody');
		expectRefused(await run(eventsAt(place())), NOT_ACCEPTED);
	});

	test('a file of credentials that is open to others, lacks a user, or is none', async () => {
		writeFileSync(at('open.env'), `CLICKHOUSE_USER=reader\nCLICKHOUSE_PASSWORD=${SLIP}\n`);
		chmodSync(at('open.env'), 0o640);
		writeFileSync(at('nobody.env'), `CLICKHOUSE_PASSWORD=${SLIP}\n`, { mode: 0o600 });
		const by = (name: string, ...args: string[]) => run(eventsAt(place()), '--credentials', at(name), ...args);
		expectRefused(await by('open.env'), /^Others can read .*open\.env\. .*chmod 600\.$/);
		expectRefused(await by('open.env', '--lang', 'de'), /^Andere können .*open\.env lesen\. .*chmod 600\.$/);
		for (const name of ['nobody.env', 'missing.env', 'exports'])
			expectRefused(await by(name), new RegExp(`^No credentials can be read from .*${name}\\. .*CLICKHOUSE_USER=`));
	});

	test.each([
		`hr:${SLIP}@127.0.0.1:8123/d/t`,
		`hr:${SLIP}%40127.0.0.1/d/t`,
		`127.0.0.1/d/t?password=${SLIP}`,
		`127.0.0.1/d/t?user=hr&password=${SLIP}`
	])('credentials in an address are not repeated, by neither command: %s', async (rest) => {
		const sentence =
			/^The address (holds credentials, .*--credentials.*|of the usage data cannot be read\. It goes .*)$/;
		expectRefused(await run(`clickhouse://${rest}`), sentence);
		expectRefused(await inProcess(load, exports, '--into', `clickhouse://${rest}`), sentence);
	});

	test.each([`https://hr:${SLIP}@127.0.0.1/d/t`, 'clickhouse://127.0.0.1/t', ''])(
		'an address that is none: %s',
		async (address) => {
			expectRefused(await run(address), /^The address of the usage data cannot be read\. It goes clickhouse:/);
			expectRefused(await run(address, '--lang', 'de'), /^Die Adresse der Nutzungsdaten ist nicht lesbar\./);
		}
	);
});

describe('what is asked of the table', () => {
	const table = (name: string) => `clickhouse://${place()}/faults/${name}`;

	test('a table or database that is not there', async () => {
		expectRefused(await run(table('nowhere')), /^There is no such database or table .*faults\.nowhere/);
		expectRefused(
			await run(`clickhouse://${place()}/nowhere/events`, '--lang', 'de'),
			/^Datenbank oder Tabelle gibt es .* nicht: .*nowhere/
		);
	});

	test('a recipe that names a column which is not there', async () => {
		const columns = { person: 'User Email', time: 'Timestamp', action: 'Wirkung' };
		const entry = { match: { file: 'faults.events' }, table: 'usage', columns, constants: { tool: 'Intranet' } };
		writeFileSync(at('recipe.json'), JSON.stringify({ format: 'groundswell-recipe', version: 1, files: [entry] }));
		expectRefused(
			await run(eventsAt(place()), '--recipe', at('recipe.json')),
			/^There is no such column at faults\.events: Wirkung \(.*User Email.*\)/
		);
	});

	test('a recipe that speaks of another table, and one that is not there', async () => {
		const columns = { person: 'colour', time: 'size', action: 'colour' };
		const entry = { match: { file: 'faults.another' }, table: 'usage', columns, constants: { tool: 'Intranet' } };
		writeFileSync(at('another.json'), JSON.stringify({ format: 'groundswell-recipe', version: 1, files: [entry] }));
		await ask(servers, 'CREATE TABLE faults.unnamed (colour String, size UInt8) ENGINE = Memory');
		expectRefused(
			await run(table('unnamed'), '--recipe', at('another.json')),
			/^The recipe has no entry for faults\.unnamed, only for faults\.another/
		);
		expectRefused(
			await run(eventsAt(place()), '--recipe', at('nowhere.json'), '--lang', 'de'),
			/^Das Rezept .*nowhere\.json lässt sich nicht lesen\./
		);
	});

	test('times of which none can be read', async () => {
		await ask(
			servers,
			"CREATE VIEW faults.undated AS SELECT 'gestern' AS Timestamp, `User Email` AS User, Action FROM faults.events"
		);
		expectRefused(await run(table('undated')), /^No row of faults\.undated has a day that can be read\./);
	});

	test('nobody of whom is in the master data', async () => {
		await ask(
			servers,
			"CREATE VIEW faults.strangers AS SELECT Timestamp, concat('x', `User Email`) AS User, Action FROM faults.events"
		);
		expectRefused(await run(table('strangers')), /^Nobody in faults\.strangers is in the master data\./);
	});

	test('columns that say nothing', async () => {
		await ask(servers, 'CREATE TABLE faults.strange (colour String, size UInt8) ENGINE = Memory');
		expectRefused(
			await run(table('strange')),
			/^The columns of faults\.strange do not tell who .* \(colour, size\)\. Say so in a recipe/
		);
	});

	test('a view over a column that was dropped', async () => {
		for (const sql of [
			'CREATE TABLE faults.under AS faults.events_part ENGINE = MergeTree ORDER BY Timestamp',
			'INSERT INTO faults.under SELECT * FROM faults.events_part',
			'CREATE VIEW faults.seen AS SELECT `User Email`, Timestamp, Action FROM faults.under',
			'ALTER TABLE faults.under DROP COLUMN Action'
		])
			await ask(servers, sql);
		expectRefused(
			await run(table('seen')),
			/^There is no such column at .*Action.*Check the table, the view and the recipe/
		);
	});

	test('an empty table', async () => {
		await ask(servers, 'CREATE TABLE faults.empty AS faults.events_part ENGINE = MergeTree ORDER BY Timestamp');
		expectRefused(await run(table('empty')), /^faults\.empty has no rows, or none that this user may see/);
	});

	test('more people than a user has memory for', async () => {
		for (const sql of [
			'CREATE TABLE faults.crowd AS faults.events_part ENGINE = MergeTree ORDER BY Timestamp',
			`INSERT INTO faults.crowd SELECT concat('stranger-', toString(number)), toDateTime('2024-01-05 09:00:00'), 'page_viewed'
				FROM numbers(150000)`
		])
			await ask(servers, sql);
		become('small');
		expectRefused(await run(table('crowd')), /^The query needs more memory on .* Ask for a higher max_memory_usage/);
	});

	test('settings that leave out rows in silence are refused, or set back where that is allowed', async () => {
		become('loose');
		expectRefused(
			await run(eventsAt(place())),
			/leaves out rows without saying so \(group_by_overflow_mode, skip_unavailable_shards\)\. .*readonly = 2/
		);
		expectRefused(
			await run(eventsAt(place()), '--lang', 'de'),
			/lässt .* Zeilen weg, ohne es zu sagen \(group_by_overflow_mode, skip_unavailable_shards\)/
		);
		become('mendable');
		expectMade(await run(eventsAt(place())));
	});
});

describe('a connection that breaks off', () => {
	const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 2 ** 31);
	const draw = chance(seed, 'cuts');
	const anywhere = () => draw.below(1000) / 1000;
	const CUT =
		/^The connection to 127\.0\.0\.1:\d+ broke off before everything had come \(.+\)\. Nothing was written; try again\.$/;
	/** Bytes of the answer to a statement, of each user: that of one who may set things comes compressed. */
	const lengths = new Map<string, number>();
	const STATEMENTS = { describe: 'DESCRIBE TABLE', names: 'gs_named', extent: 'gs_undated', rollUp: 'gs_events' };
	type Statement = keyof typeof STATEMENTS;

	test.each(['reader', 'changer'] as const)('does not, as %s', async (name) => {
		become(name);
		expectMade(await run(eventsAt(proxy.place)));
		for (const [statement, words] of Object.entries(STATEMENTS)) {
			const [exchange] = proxy.passed(words);
			lengths.set(`${name} ${statement}`, exchange!.answered);
		}
	});

	const cuts: [Statement, number, 'end' | 'reset', Name][] = [
		...Array.from({ length: 8 }, (_, nth): [Statement, number, 'end' | 'reset', Name] => [
			'rollUp',
			anywhere(),
			nth % 2 ? 'reset' : 'end',
			nth % 4 < 2 ? 'reader' : 'changer'
		]),
		// All rows are there then, and what says so is not.
		['rollUp', 1, 'end', 'reader'],
		['rollUp', 1, 'end', 'changer'],
		...(['describe', 'names', 'extent'] as const).map((statement): [Statement, number, 'end', Name] => [
			statement,
			anywhere(),
			'end',
			'reader'
		])
	];
	test.each(cuts)(`FAULTS_SEED=${seed}: %s at %d of the answer (%s), as %s`, async (statement, share, by, name) => {
		become(name);
		const length = lengths.get(`${name} ${statement}`)!;
		proxy.set({ request: STATEMENTS[statement], cutAnswer: Math.min(Math.floor(share * length), length - 1), by });
		expectRefused(await run(eventsAt(proxy.place)), CUT);
		expect(proxy.passed(STATEMENTS[statement])).toHaveLength(1);
	});

	test('while the people are sent', async () => {
		proxy.set({ request: 'gs_events', cutRequest: 2000 });
		expectRefused(
			await run(eventsAt(proxy.place), '--lang', 'de'),
			/^Die Verbindung zu .* ist abgerissen, bevor alles da war/
		);
	});

	test('at the first word', async () => {
		proxy.set({ request: 'skip_unavailable_shards', cutAnswer: 20 });
		expectRefused(await run(eventsAt(proxy.place)), /does not answer as the HTTP interface .*ECONNRESET/);
	});

	test('within what was loaded', async () => {
		const loaded = `clickhouse://${proxy.place}/faults/loaded`;
		writeUsage(at('usage'));
		become('writer');
		expect(await inProcess(load, at('usage'), '--into', loaded, '--recipe', at('usage/recipe.json'))).toMatchObject({
			code: 0,
			stderr: ''
		});
		become('reader');
		for (const [request, cutAnswer] of [
			['gs_told', 20_000],
			['gs_profile', 30],
			['max(digest)', 60]
		] as const) {
			proxy.set({ request, cutAnswer });
			expectRefused(await run(loaded), CUT);
			expect(proxy.passed(request)).toHaveLength(1);
		}
	});
});

describe('a server that is killed', () => {
	/** Kills one of two servers once the roll-up runs, which waits for the other. */
	async function whileAsked(own: Servers, front: Proxy, kill: number): Promise<Told> {
		let killed: Promise<void> | undefined;
		const runs = `SELECT count() FROM system.processes WHERE query LIKE '%gs_events%' AND query NOT LIKE '%system.%'`;
		front.set({
			request: 'gs_events',
			async before() {
				await own.shards[1]!.pause();
				killed = expect
					.poll(() => ask(own, runs), { timeout: 60_000 })
					.toBe('1')
					.then(() => own.shards[kill]!.kill());
			}
		});
		const told = await run(eventsAt(front.place));
		await killed;
		return told;
	}

	async function withOwn(act: (own: Servers, front: Proxy) => Promise<void>): Promise<void> {
		const own = await startServers();
		const front = await Proxy.before(own.shards[0]!.http);
		try {
			await makeEvents(own, 'faults');
			await act(own, front);
		} finally {
			await front.close();
			await own.stop();
		}
	}

	test('the one that is asked, meanwhile', () =>
		withOwn(async (own, front) => {
			expectRefused(await whileAsked(own, front, 0), /^The connection to .* broke off before everything had come/);
		}));

	test('another shard, meanwhile and before', () =>
		withOwn(async (own, front) => {
			const SHARD = /^127\.0\.0\.1:\d+ cannot reach another server of the cluster: .*Without it rows would be missing/;
			expectRefused(await whileAsked(own, front, 1), SHARD);
			front.set(null);
			expectRefused(await run(eventsAt(front.place)), SHARD);
			expectRefused(
				await run(eventsAt(front.place), '--lang', 'de'),
				/erreicht einen anderen Server des Verbunds nicht: .* Ohne ihn fehlten Zeilen/
			);
			become('mendable');
			expectRefused(await run(eventsAt(front.place)), SHARD);
		}));

	test('all, after the read: the edition is made all the same', () =>
		withOwn(async (own, front) => {
			front.set({
				request: 'gs_events',
				after: async () => void (await Promise.all(own.shards.map((shard) => shard.kill())))
			});
			expectMade(await run(eventsAt(front.place)));
			await expect(ask(own, 'SELECT 1')).rejects.toThrow('fetch failed');
		}));
});

describe('who keeps waiting', () => {
	test('who lets in and never answers', async () => {
		expectRefused(
			await slow.silent,
			/does not answer as the HTTP interface of ClickHouse does \(timeout\)\. Check the port/
		);
	});

	test('?secure at a port without TLS, which may wait for ever for the rest', async () => {
		expectRefused(
			await slow.secure,
			/^(No secure connection to .*leave \?secure out\.|.*does not answer as .*\(timeout\).*8123 without TLS.*)$/
		);
	});
});
