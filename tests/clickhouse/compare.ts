import { ClusterUsage } from '../../src/lib/cluster/usage';
import { Connection, type Access } from '../../src/lib/cluster/connection';
import { parseAddress } from '../../src/lib/cluster/address';
import type { Engine } from '../../src/lib/engine/engine';
import { openEngine } from '../../src/lib/engine/node';
import { EMPTY_RECIPE, type Recipe } from '../../src/lib/exports/recipe';
import type { SourceFile } from '../../src/lib/exports/source-file';
import { Desk } from '../../src/lib/pipeline/desk';
import { evaluateTables } from '../../src/lib/tables/build';

/** What questions are asked of, as far as usage goes into it; where it came from is left out. */
const TABLES: Record<string, string> = {
	usage: 'SELECT person_id, tool, activity, from_on::VARCHAR AS f, to_on::VARCHAR AS t, count FROM usage',
	report_windows:
		'SELECT tool, from_on::VARCHAR AS f, to_on::VARCHAR AS t, week_on::VARCHAR AS w, is_log FROM report_windows',
	missing_weeks: 'SELECT tool, week_on::VARCHAR AS w FROM missing_weeks',
	weekly: 'SELECT person_id, tool, activity, week_on::VARCHAR AS w, count FROM weekly',
	windows:
		'SELECT person_id, start_week_on::VARCHAR AS s, tool, activity, before, after, active_before, active_after FROM windows',
	series: "SELECT person_id, tool, activity, array_to_string(list_sort(string_split(ys, ',')), ',') AS ys FROM series"
};

export interface Told {
	/** Rows of each table, as text. */
	tables: Record<string, Set<string>>;
	/** Of the usage that counts: rows, those taken over, and why others were not. */
	rows: number;
	accepted: number;
	reasons: Record<string, number>;
}

async function told(engine: Engine, desk: Desk, recipe: Recipe): Promise<Told> {
	const { receipt } = await desk.read(recipe);
	await evaluateTables(engine);
	const tables: Told['tables'] = {};
	for (const [name, sql] of Object.entries(TABLES))
		tables[name] = new Set((await engine.query(sql)).map((row) => JSON.stringify(Object.values(row))));
	const usage = receipt.filter(({ table }) => table === 'usage');
	const sum: Told = { tables, rows: 0, accepted: 0, reasons: {} };
	for (const { rows, accepted, corrected, reasons } of usage) {
		sum.rows += rows;
		sum.accepted += accepted + corrected;
		for (const [reason, count] of Object.entries(reasons)) sum.reasons[reason] = (sum.reasons[reason] ?? 0) + count;
	}
	return sum;
}

export async function fromFiles(files: SourceFile[], recipe = EMPTY_RECIPE): Promise<Told> {
	const engine = await openEngine();
	const desk = new Desk(engine);
	await desk.open(files, recipe);
	const all = await told(engine, desk, recipe);
	await engine.close();
	return all;
}

export async function fromCluster(
	files: SourceFile[],
	addresses: string[],
	access: Access,
	recipe = EMPTY_RECIPE,
	most?: number
): Promise<Told> {
	const engine = await openEngine();
	const desk = new Desk(engine);
	desk.expectUsageElsewhere();
	await desk.open(files, recipe);
	for (const text of addresses) {
		const address = parseAddress(text);
		const connection = await Connection.open(address, access);
		await desk.bring(new ClusterUsage(connection, address, most), recipe);
		await connection.close();
	}
	const all = await told(engine, desk, recipe);
	await engine.close();
	return all;
}

/** Rows that only one of two has, a few of each; nothing where they are the same. */
export function differences(one: Told, other: Told): string[] {
	return Object.entries(one.tables).flatMap(([name, rows]) => {
		const others = other.tables[name]!;
		const lacking = (all: Set<string>, from: Set<string>) => [...all].filter((row) => !from.has(row)).slice(0, 5);
		return [
			...lacking(rows, others).map((row) => `${name}: only the first has ${row}`),
			...lacking(others, rows).map((row) => `${name}: only the second has ${row}`)
		];
	});
}
