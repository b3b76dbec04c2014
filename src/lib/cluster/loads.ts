import type { Address } from './address';
import { ClusterError } from './cluster-error';
import type { Connection } from './connection';
import { quoted } from './statement';

/** Ending of the table of each shard, below the one that is spread over all. */
export const LOCAL = '_local';

/**
 * Name of the table that says which exports were loaded to their end. One shard's own table is held to it too: whoever names it
 * by mistake has but a part.
 */
export const loadsTable = ({ database, table }: Address): string =>
	`${quoted(database)}.${quoted(`${table.endsWith(LOCAL) ? table.slice(0, -LOCAL.length) : table}_loads`)}`;

/** What stands in place of a digest while an export is being loaded. */
export const UNDER_WAY = '';

/** What was in an export that was loaded, and how many of its rows; or that it is under way. */
export interface Load {
	digest: string;
	rows: number;
}

/** Exports and what is said of them; null where nobody keeps book. */
export async function loadsOf(connection: Connection, address: Address): Promise<Map<string, Load> | null> {
	try {
		const loads = await connection.few(
			`SELECT export, max(digest), max(lines) FROM ${loadsTable(address)} GROUP BY export`
		);
		return new Map(loads.map(([name = '', digest = '', rows]) => [name, { digest, rows: Number(rows) }]));
	} catch (error) {
		if (error instanceof ClusterError && error.code === 'cluster-no-table') return null;
		throw error;
	}
}

/**
 * Exports of which it is not said that all rows are there, whether some are or none, or of which others are there than is said.
 * @param counted exports and rows of theirs; one that has several sheets comes several times
 */
export function unfinished(counted: [name: string, rows: number][], loads: Map<string, Load> | null): string[] {
	if (!loads) return [];
	const there = new Map([...loads.keys()].map((name) => [name, 0]));
	for (const [name, rows] of counted) there.set(name, (there.get(name) ?? 0) + rows);
	const isWhole = ([name, rows]: [string, number]) => loads.get(name)?.digest && loads.get(name)?.rows === rows;
	return [...there]
		.filter((one) => !isWhole(one))
		.map(([name]) => name)
		.toSorted();
}
