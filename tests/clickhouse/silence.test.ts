import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAddress } from '../../src/lib/cluster/address';
import { Connection } from '../../src/lib/cluster/connection';
import { accessOf, addressOf, type Servers } from './cluster';
import { startServers } from './servers.js';

let servers: Servers;
beforeAll(async () => {
	servers = await startServers({ shards: 1 });
});
afterAll(() => servers?.stop());

/** Counts so long that it cannot be done by itself while the test waits. */
const LONG =
	'SELECT max(cityHash64(number)) AS a, count() AS b FROM (SELECT number FROM system.numbers LIMIT 1000000000000) WITH TOTALS';

test('a server that keeps its ports open and answers nothing is gone after a while', async () => {
	const connection = await Connection.open(parseAddress(addressOf(servers, 'any')), accessOf(servers, 'changer'));
	const [shard] = servers.shards;
	let paused: Promise<void> | undefined;
	const onTravel = () => void (paused ??= shard!.pause());
	const asked = connection.all({ sql: LONG, width: 2 }, { patience: 3000, onTravel });
	await expect(asked).rejects.toMatchObject({ code: 'cluster-cut', params: { message: 'no answer' } });
	await paused;
	shard!.resume();
	await connection.close();
});

test('whoever stops asking is told so, and the server is let go', async () => {
	const connection = await Connection.open(parseAddress(addressOf(servers, 'any')), accessOf(servers, 'reader'));
	const stop = new AbortController();
	const asked = connection.all({ sql: LONG, width: 2 }, { signal: stop.signal, onTravel: () => stop.abort() });
	await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
	await connection.close();
});
