import type { Address } from './address';
import { ClusterError } from './cluster-error';
import type { Connection } from './connection';
import { quoted } from './statement';

/** Name of the table that says which exports were loaded to their end. */
export const loadsTable = ({ database, table }: Address): string => `${quoted(database)}.${quoted(`${table}_loads`)}`;

/** What stands in place of a digest while an export is being loaded. */
export const UNDER_WAY = '';

/** Exports, each with the digest of what was in it, or `UNDER_WAY`; null where nobody keeps book. */
export async function loadsOf(connection: Connection, address: Address): Promise<Map<string, string> | null> {
	try {
		const rows = await connection.few(`SELECT export, max(digest) FROM ${loadsTable(address)} GROUP BY export`);
		return new Map(rows.map(([name = '', digest = '']) => [name, digest]));
	} catch (error) {
		if (error instanceof ClusterError && error.code === 'cluster-no-table') return null;
		throw error;
	}
}

/** Exports of which it is not said that all rows are there, whether some are or none. */
export const unfinished = (sheets: string[][], loads: Map<string, string> | null): string[] =>
	loads
		? [...new Set([...loads.keys(), ...sheets.map(([name = '']) => name)])]
				.filter((name) => !loads.get(name))
				.toSorted()
		: [];
