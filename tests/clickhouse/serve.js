/** `npm run clickhouse`: two servers to try things out by hand, until Ctrl-C; nothing of them stays. */
import { startServers } from './servers.js';

const WHAT_FOR = {
	writer: 'to load usage data',
	reader: 'to read them, and nothing else',
	small: 'to read with too little memory',
	changer: 'to read, and to change settings'
};

const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", "'\\''")}'`;

const { shards, cluster, users } = await startServers();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.prependListener(signal, () => process.exit(0));

console.log(`ClickHouse runs as cluster "${cluster}", without any table yet (Ctrl-C ends it):\n`);
for (const { http, tcp, pid } of shards) console.log(`  ${http}  (between servers ${tcp}, process ${pid})`);
for (const [name, remark] of Object.entries(WHAT_FOR)) {
	const { user, password } = users[/** @type {keyof typeof WHAT_FOR} */ (name)];
	console.log(`\n# ${remark}\nexport CLICKHOUSE_USER=${quoted(user)} CLICKHOUSE_PASSWORD=${quoted(password)}`);
}
