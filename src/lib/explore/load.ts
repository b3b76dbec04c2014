import type { Cell, Engine, TextColumn } from '../engine/engine';
import { quoted } from './quoted';
import type { ExploreTable } from './table';

/** What is staged before it has its types. Gone once everything is loaded. */
const STAGED = 'staged';

/** Values as the engine takes them; each only once. */
function asText(values: Cell[]): TextColumn {
	const codes = new Map<string, number>();
	const code = (text: string) => codes.get(text) ?? codes.set(text, codes.size).get(text)!;
	return {
		codes: Int32Array.from(values, (value) => (value === null ? -1 : code(String(value)))),
		values: [...codes.keys()]
	};
}

/**
 * Loads tables into an empty database. Values go in as data and are cast there; only names that stand in our own code
 * become part of a statement.
 */
export async function load(engine: Engine, tables: ExploreTable[]): Promise<void> {
	for (const { name, columns, rows } of tables) {
		const names = columns.map((column) => quoted(column.name));
		await engine.run(`CREATE TABLE ${STAGED} (${names.map((one) => `${one} VARCHAR`).join(', ')})`);
		const given = columns.map((column, at) => [column.name, asText(rows.map((row) => row[at]!))]);
		if (rows.length) await engine.insert(STAGED, rows.length, Object.fromEntries(given));
		const cast = columns.map(({ type }, at) => `${names[at]}::${type} AS ${names[at]}`);
		await engine.run(`CREATE TABLE ${quoted(name)} AS SELECT ${cast.join(', ')} FROM ${STAGED}`);
		await engine.run(`DROP TABLE ${STAGED}`);
	}
}
