import { readFile, stat } from 'node:fs/promises';
import { parseAddress, type Address } from '../lib/cluster/address';
import { ClusterError } from '../lib/cluster/cluster-error';
import { Connection, type Access } from '../lib/cluster/connection';
import { ClusterUsage } from '../lib/cluster/usage';

/** Permissions of anybody but the owner. */
const OTHERS = 0o077;

/**
 * Who asks a cluster: CLICKHOUSE_USER and CLICKHOUSE_PASSWORD, from a file of such lines or else from the environment.
 * CLICKHOUSE_CA_FILE names the certificate of an authority that the system does not know.
 * @throws ClusterError where the file cannot be read, or can be read by others
 */
export async function accessFrom(file?: string): Promise<Access> {
	const given: Record<string, string | undefined> = file === undefined ? process.env : await linesOf(file);
	const authority = given.CLICKHOUSE_CA_FILE || process.env.CLICKHOUSE_CA_FILE;
	return {
		user: given.CLICKHOUSE_USER || 'default',
		password: given.CLICKHOUSE_PASSWORD ?? '',
		...(authority && {
			authority: await readFile(authority).catch(() => {
				throw new ClusterError('cluster-authority-file', authority);
			})
		})
	};
}

async function linesOf(file: string): Promise<Record<string, string>> {
	const text = await readFile(file, 'utf8').catch(() => {
		throw new ClusterError('cluster-credentials-file', file);
	});
	if (process.platform !== 'win32' && (await stat(file)).mode & OTHERS)
		throw new ClusterError('cluster-credentials-open', file);
	const lines = text.split(/\r?\n/).flatMap((line) => {
		const [, name, value = ''] = /^(?:export )?(CLICKHOUSE_\w+)=(.*)$/.exec(line) ?? [];
		// As a shell reads it, where it is one word between quotation marks.
		return name ? [[name, value.replace(/^(["'])(.*)\1$/, '$2')] as const] : [];
	});
	if (!lines.some(([name]) => name === 'CLICKHOUSE_USER')) throw new ClusterError('cluster-credentials-file', file);
	return Object.fromEntries(lines);
}

/** A connection to each server that an address names. */
export const connectServers = (address: Address, access: Access): Promise<Connection[]> =>
	Promise.all(address.servers.map((server) => Connection.open(address, access, server)));

/** Usage at each of some addresses, ready to be asked; of an address that names several servers, the first is asked. */
export async function connectAll(
	addresses: string[],
	credentials: string | undefined
): Promise<{ connection: Connection; usage: ClusterUsage }[]> {
	if (!addresses.length) return [];
	const parsed = addresses.map(parseAddress);
	const access = await accessFrom(credentials);
	return Promise.all(
		parsed.map(async (address) => {
			const connection = await Connection.open(address, access);
			return { connection, usage: new ClusterUsage(connection, address) };
		})
	);
}
