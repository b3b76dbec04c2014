import type { Address } from './address';
import { ClusterError } from './cluster-error';
import type { Connection } from './connection';
import { quoted } from './statement';

/** Name of the table that says which exports were loaded to their end. */
export const loadsTable = ({ database, table }: Address): string => `${quoted(database)}.${quoted(`${table}_loads`)}`;

/** Exports that were loaded to their end, each with the digest of what was in it; null where nobody keeps book. */
export async function loadsOf(connection: Connection, address: Address): Promise<Map<string, string> | null> {
	try {
		const rows = await connection.few(`SELECT export, digest FROM ${loadsTable(address)}`);
		return new Map(rows.map(([name = '', digest = '']) => [name, digest]));
	} catch (error) {
		if (error instanceof ClusterError && error.code === 'cluster-no-table') return null;
		throw error;
	}
}

/** Exports of which rows are there, but no word that they are all. */
export const unfinished = (sheets: string[][], loads: Map<string, string> | null): string[] =>
	loads ? [...new Set(sheets.map(([name = '']) => name))].filter((name) => !loads.has(name)) : [];
