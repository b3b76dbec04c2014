import type { Engine } from '../engine/engine';
import type { Readiness, ToolCoverage } from './progress';
import countsSql from './readiness-counts.sql?raw';
import levelsSql from './readiness-levels.sql?raw';
import measuresSql from './readiness-measures.sql?raw';
import toolsSql from './readiness.sql?raw';

/** What the typed tables hold: enough to say which questions can be answered, and which export would add the others. */
export async function readReadiness(engine: Engine): Promise<Readiness> {
	const rows = await engine.query<{ name: string; count: number }>(countsSql);
	const counts = Object.fromEntries(rows.map(({ name, count }) => [name, count]));
	const { leaders = 0, mentees = 0, concealed = 0, ...tables } = counts;
	const [day] = await engine.query<{ as_of: string | null }>('SELECT max(as_of)::VARCHAR AS as_of FROM people');
	const items = await engine.query<{ item: string }>(
		'SELECT DISTINCT item FROM survey WHERE item IS NOT NULL ORDER BY item'
	);
	return {
		tables,
		leaders,
		mentees,
		concealed,
		tools: (await engine.query(toolsSql)) as unknown as ToolCoverage[],
		levels: await engine.query<{ level: string; people: number; place: number | null; known: boolean }>(levelsSql),
		measures: await engine.query<{ tool: string; activity: string; rows: number }>(measuresSql),
		items: items.map(({ item }) => item),
		as_of: day?.as_of ?? null
	};
}
