import { vi } from 'vitest';
import type { Access } from '../../src/lib/cluster/connection';
import { USERS } from './config.js';
import type { startServers } from './servers.js';

export type Name = keyof typeof USERS;
export type Servers = Awaited<ReturnType<typeof startServers>>;

/** Host and port of a server's address. */
export const placeOf = (address: string): string => new URL(address).host;

/** Addresses of a table: by which it is read, and by which exports are loaded into it. */
export const addressOf = ({ shards }: Servers, table: string, shard = 0): string =>
	`clickhouse://${placeOf(shards[shard]!.http)}/default/${table}`;

export const loadAddress = ({ shards, cluster }: Servers, table: string): string =>
	`clickhouse://${shards.map(({ http }) => placeOf(http)).join(',')}/default/${table}?cluster=${cluster}`;

export const accessOf = ({ users }: Servers, name: keyof Servers['users']): Access => users[name];

/** Whoever runs a command from now on is this user, until the environment is put back. */
export function become(name: Name, password = USERS[name].password): void {
	vi.stubEnv('CLICKHOUSE_USER', USERS[name].user);
	vi.stubEnv('CLICKHOUSE_PASSWORD', password);
}

/** Runs a statement on one server as the user who may write; rows may follow as text. */
export async function run(
	{ shards, users: { writer } }: Servers,
	shard: number,
	sql: string,
	rows?: string
): Promise<string> {
	const question = rows === undefined ? '' : `/?${new URLSearchParams({ query: sql, insert_distributed_sync: '1' })}`;
	const answer = await fetch(`${shards[shard]!.http}${question}`, {
		method: 'POST',
		headers: { authorization: `Basic ${Buffer.from(`${writer.user}:${writer.password}`).toString('base64')}` },
		body: rows ?? sql
	});
	const text = await answer.text();
	if (!answer.ok) throw new Error(text);
	return text;
}

/** Makes a table that is spread over all shards, and fills it with tab-separated rows. */
export async function spread(
	servers: Servers,
	table: string,
	columns: string,
	order: string,
	key: string,
	rows: string
) {
	for (const shard of servers.shards.keys()) {
		await run(servers, shard, `CREATE TABLE ${table}_local (${columns}) ENGINE = MergeTree ORDER BY (${order})`);
		await run(
			servers,
			shard,
			`CREATE TABLE ${table} AS ${table}_local ENGINE = Distributed(${servers.cluster}, default, ${table}_local, cityHash64(${key}))`
		);
	}
	await run(servers, 0, `INSERT INTO ${table} FORMAT TabSeparated`, rows);
}
