import { ClusterError } from './cluster-error';

/** Where usage lies: `clickhouse://HOST:PORT[,HOST:PORT…]/DATABASE/TABLE[?secure][&cluster=NAME]`. */
export interface Address {
	/** Base address of the HTTP interface of each server named, `https://…` where the address says `secure`. */
	servers: string[];
	database: string;
	table: string;
	/** Cluster over which a new table is spread. */
	cluster: string | null;
	/** `DATABASE.TABLE`, by which the table is called everywhere. */
	name: string;
}

/** Ports of ClickHouse's HTTP interface. */
const PORT = { plain: 8123, secure: 8443 };
const HOST = /^(\[[0-9A-Fa-f:.]+\]|[\w.-]+)(?::(\d{1,5}))?$/;
const SCHEME = 'clickhouse://';

/**
 * Reads an address as it is given on a command line.
 * @throws ClusterError `cluster-address` where it is none, `cluster-credentials-in-address` where it holds a user or a
 * password: a command line is read by everyone on the machine and kept in its history. Neither repeats the address.
 */
export function parseAddress(text: string): Address {
	const wrong = () => new ClusterError('cluster-address', SCHEME);
	if (!text.startsWith(SCHEME)) throw wrong();
	const [way = '', query = '', more] = text.slice(SCHEME.length).split('?');
	if (way.includes('@')) throw new ClusterError('cluster-credentials-in-address', SCHEME);
	const [hosts = '', database = '', table = '', further] = way.split('/').map(decoded);
	const options = new URLSearchParams(query);
	const known = [...options.keys()].every((key) => key === 'secure' || key === 'cluster');
	if (options.has('password') || options.has('user')) throw new ClusterError('cluster-credentials-in-address', SCHEME);
	if (!database || !table || further !== undefined || more !== undefined || !known) throw wrong();
	const secure = options.has('secure') && !['0', 'false'].includes(options.get('secure') ?? '');
	const servers = hosts.split(',').map((one) => {
		const [, host, port] = HOST.exec(one) ?? [];
		if (!host || Number(port ?? 1) > 65535 || Number(port ?? 1) < 1) throw wrong();
		const server = `${secure ? 'https' : 'http'}://${host}:${port ?? PORT[secure ? 'secure' : 'plain']}`;
		if (!URL.canParse(server)) throw wrong();
		return server;
	});
	return { servers, database, table, cluster: options.get('cluster') || null, name: `${database}.${table}` };
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return '';
	}
}
