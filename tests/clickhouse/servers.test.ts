import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queryChdb } from './chdb.js';
import { serverConfig, usersConfig } from './config.js';
import { installServer } from './install.js';
import { ServerProcess } from './server-process.js';
import { startServers } from './servers.js';

type Servers = Awaited<ReturnType<typeof startServers>>;
type Name = keyof Servers['users'];

const basic = ({ user, password }: Servers['users'][Name]) =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

async function ask(servers: Servers, shard: number, name: Name, sql: string) {
	const headers = { authorization: basic(servers.users[name]) };
	const answer = await fetch(servers.shards[shard]!.http, { method: 'POST', headers, body: sql });
	return (await answer.text()).trimEnd();
}

/** One that has ended and that nobody has asked for its status yet still has its number. */
function runs(pid: number) {
	try {
		return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return false;
	}
}

let servers: Servers;
beforeAll(async () => {
	servers = await startServers();
	for (const [shard, rows] of [50_000, 30_000].entries())
		for (const sql of [
			'CREATE TABLE part (person String, actions UInt32) ENGINE = MergeTree ORDER BY person',
			`CREATE TABLE whole AS part ENGINE = Distributed(${servers.cluster}, default, part)`,
			`INSERT INTO part SELECT concat('${shard}-', toString(number)), 1 FROM numbers(${rows})`
		])
			expect(await ask(servers, shard, 'writer', sql)).toBe('');
});
afterAll(() => servers?.stop());

test('each server holds its own rows, and the cluster those of both', async () => {
	expect(await ask(servers, 0, 'reader', 'SELECT count() FROM part')).toBe('50000');
	expect(await ask(servers, 1, 'reader', 'SELECT count() FROM part')).toBe('30000');
	for (const shard of [0, 1]) expect(await ask(servers, shard, 'reader', 'SELECT count() FROM whole')).toBe('80000');
});

test('servers ask each other by the address that is told, with a password that wants quoting', async () => {
	const { user, password } = servers.users.writer;
	const quoted = password.replace(/[\\']/g, '\\$&');
	const remote = `remote('${servers.shards[1]!.tcp}', default, part, '${user}', '${quoted}')`;
	expect(await ask(servers, 0, 'changer', `SELECT count() FROM ${remote}`)).toBe('30000');
});

test.each(['reader', 'small', 'changer'] as const)('%s cannot write', async (name) => {
	for (const sql of [
		"INSERT INTO part VALUES ('x', 1)",
		'CREATE TABLE mine (n UInt8) ENGINE = Memory',
		'DROP TABLE part'
	])
		expect(await ask(servers, 0, name, sql)).toMatch(/^Code: 164,/);
});

test('a setting is changed by those who may', async () => {
	const seen = async (name: Name) => {
		const address = `${servers.shards[0]!.http}/?max_block_size=1000`;
		const answer = await fetch(address, {
			method: 'POST',
			headers: { authorization: basic(servers.users[name]) },
			body: "SELECT value FROM system.settings WHERE name = 'max_block_size'"
		});
		return (await answer.text()).trimEnd();
	};
	expect(await seen('changer')).toBe('1000');
	expect(await seen('reader')).toMatch(/^Code: 164,/);
});

test('small may count, but not tell so many people apart', async () => {
	expect(await ask(servers, 0, 'small', 'SELECT count() FROM whole')).toBe('80000');
	const sql = 'SELECT person, sum(actions) FROM whole GROUP BY person FORMAT Null';
	expect(await ask(servers, 0, 'small', sql)).toMatch(/^Code: 241,/);
	expect(await ask(servers, 0, 'reader', sql)).toBe('');
});

test('nobody is let in with another password', async () => {
	const { reader } = servers.users;
	const headers = { authorization: basic({ ...reader, password: reader.password.slice(0, -1) }) };
	const answer = await fetch(servers.shards[0]!.http, { method: 'POST', headers, body: 'SELECT 1' });
	expect(await answer.text()).toMatch(/^Code: 193,/);
});

test('a server can be silent for a while, or gone', async () => {
	const own = await startServers({ shards: 1 });
	try {
		const [shard] = own.shards;
		await shard!.pause();
		const ping = (within: number) => fetch(`${shard!.http}/ping`, { signal: AbortSignal.timeout(within) });
		await expect(ping(500)).rejects.toMatchObject({ name: 'TimeoutError' });
		shard!.resume();
		expect(await (await ping(30_000)).text()).toBe('Ok.\n');
		await shard!.kill();
		expect(runs(shard!.pid)).toBe(false);
		await expect(ping(30_000)).rejects.toThrow('fetch failed');
	} finally {
		await own.stop();
	}
});

test('https is for whoever trusts the certificate; after the end neither process nor folder is left', async () => {
	const own = await startServers({ shards: 1, tls: true });
	try {
		const ping = (ca?: Buffer) =>
			new Promise<number | undefined>((resolve, reject) => {
				const asked = request(`${own.shards[0]!.https}/ping`, { ca, agent: false }, (answer) => {
					answer.resume();
					resolve(answer.statusCode);
				});
				asked.on('error', reject).end();
			});
		expect(await ping(readFileSync(own.certificate!))).toBe(200);
		await expect(ping()).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
		expect(own.shards.map(({ pid }) => runs(pid))).toEqual([true]);
		expect(existsSync(own.folder)).toBe(true);
	} finally {
		await own.stop();
	}
	expect(own.shards.map(({ pid }) => runs(pid))).toEqual([false]);
	expect(existsSync(own.folder)).toBe(false);
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
	'no server outlives who started it and ended by %s',
	async (signal) => {
		const folder = mkdtempSync(join(tmpdir(), 'groundswell-clickhouse-ended-'));
		const child = spawn(process.execPath, ['tests/clickhouse/serve.js'], {
			env: { ...process.env, TMPDIR: folder },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		try {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			let said = '';
			for await (const part of child.stdout) if ((said += part).includes('too little memory')) break;
			const pids = [...said.matchAll(/process (\d+)/g)].map(([, pid]) => Number(pid));
			expect(pids.map(runs)).toEqual([true, true]);
			child.kill(signal);
			await ended;
			await expect.poll(() => pids.map(runs), { timeout: 10_000 }).toEqual([false, false]);
			// Whoever is killed can remove nothing.
			if (signal !== 'SIGKILL') expect(readdirSync(folder)).toEqual([]);
		} finally {
			child.kill('SIGKILL');
			rmSync(folder, { recursive: true, force: true });
		}
	}
);

test('of a server that cannot start the end of its log is told', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'groundswell-clickhouse-busy-'));
	const http = Number(new URL(servers.shards[0]!.http).port);
	const place = { folder, http, tcp: http };
	writeFileSync(join(folder, 'config.xml'), serverConfig(place, [place]));
	writeFileSync(join(folder, 'users.xml'), usersConfig(1e6));
	try {
		// By these words a start that had chosen a port too late is tried again with others.
		await expect(new ServerProcess(installServer(), folder).answers(`http://127.0.0.1:1`)).rejects.toThrow(
			/ended while it started:[^]*Address already in use/
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('a ClickHouse of today runs statements in one session and says which of them is wrong', async () => {
	const [version, , , rows] = await queryChdb([
		'SELECT version()',
		'CREATE TABLE part (person String, day Date) ENGINE = MergeTree ORDER BY person',
		"INSERT INTO part VALUES ('Jürgen\tK.', '2025-03-01')",
		'SELECT * FROM part'
	]);
	expect(Number.parseInt(version!)).toBeGreaterThanOrEqual(26);
	expect(rows).toBe('Jürgen\\tK.\t2025-03-01\n');
	await expect(queryChdb(['SELECT 1', 'SELECT nothing'])).rejects.toThrow(/Code: 47[^]*in: SELECT nothing/);
});
