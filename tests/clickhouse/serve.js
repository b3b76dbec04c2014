/** `npm run clickhouse`: two servers to try things out by hand, until Ctrl-C; nothing of them stays. */
import { startServers } from './servers.js';

const { shards, cluster, users } = await startServers();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.prependListener(signal, () => process.exit(0));

const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", "'\\''")}'`;
const hosts = shards.map(({ http }) => new URL(http).host);
const be = (/** @type {keyof typeof users} */ name) => {
	const { user, password } = users[name];
	return `export CLICKHOUSE_USER=${quoted(user)} CLICKHOUSE_PASSWORD=${quoted(password)}`;
};

console.log(`ClickHouse runs as cluster "${cluster}", without any table yet (Ctrl-C ends it):\n`);
for (const { http, tcp, pid } of shards) console.log(`  ${http}  (between servers ${tcp}, process ${pid})`);
console.log(`
# to load usage data, into both
${be('writer')}
npm run load -- data/nordwerk --into ${quoted(`clickhouse://${hosts.join(',')}/default/usage?cluster=${cluster}`)}

# to read them, and nothing else
${be('reader')}
npm run edition -- data/nordwerk --usage clickhouse://${hosts[0]}/default/usage --out from-cluster.json

# to read, and to change settings
${be('changer')}

# to read with too little memory
${be('small')}`);
