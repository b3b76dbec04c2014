import { nearest, type Names } from './names';
import type { Hint } from './problem';
import { bareReserved } from './written';

/** The tables a text names; a word may stand for one without being one, which only widens the choice. */
const named = (sql: string, names: Names): string[] => {
	const words = new Set(sql.toLowerCase().match(/\w+/g));
	return [...names.keys()].filter((table) => words.has(table));
};

function ofColumn(name: string, sql: string, names: Names): Hint[] {
	if (sql.includes(`"${name}"`) && nearest(name, [...names.values()].flat())[0] !== name)
		return [{ code: 'text', name }];
	const asked = named(sql, names);
	const near = nearest(
		name,
		asked.flatMap((table) => names.get(table)!)
	);
	const tables = [...names.keys()].filter((table) => !asked.includes(table) && names.get(table)!.includes(name));
	return [
		...(near.length ? [{ code: 'column' as const, name, instead: near }] : []),
		...(tables.length ? [{ code: 'elsewhere' as const, name, tables: tables.slice(0, 3) }] : [])
	];
}

/** A column whose name is a word of SQL: the parser stumbles there, or a word later. */
const reserved = (sql: string): Hint[] => {
	const name = bareReserved(sql);
	return name ? [{ code: 'reserved', name }] : [];
};

/** What DuckDB's message begins with → what might help. */
const KNOWN: [pattern: RegExp, hints: (name: string, sql: string, names: Names) => Hint[]][] = [
	[
		/^Table with name (.+) does not exist/,
		(name, _sql, names) => [{ code: 'table', name, instead: nearest(name, names.keys()) }]
	],
	[/^Referenced table "(.+)" not found/, (name, sql, names) => [{ code: 'table', name, instead: named(sql, names) }]],
	[/^Referenced column "(.+)" (?:was )?not found/, ofColumn],
	[/^Table ".+" does not have a column named "(.+)"/, ofColumn],
	[/^column "(.+)" must appear in the GROUP BY/, (name) => [{ code: 'group-by', name }]],
	[/aggregates?\b.*\bWHERE|WHERE clause cannot contain (aggregates|window)/i, () => [{ code: 'having' }]],
	[/^syntax error at or near/, (_name, sql) => reserved(sql)],
	[/^syntax error at end of input/, () => [{ code: 'end' }]],
	[/^No function matches|^Could not convert|^Cannot compare values/, () => [{ code: 'types' }]]
];

/** What might help with a message of DuckDB's; tables and columns are proposed from those there are. */
export function hintsFor(message: string, sql: string, names: Names): Hint[] {
	const like = /Function with name "?([^"\s]+)"? does not exist!\nDid you mean "(.+)"/.exec(message);
	if (like) return [{ code: 'function', name: like[1]!, instead: [like[2]!] }];
	for (const [pattern, hints] of KNOWN) {
		const found = pattern.exec(message);
		if (found)
			return hints(found[1] ?? '', sql, names).filter((hint) => !('instead' in hint) || hint.instead.length > 0);
	}
	return [];
}
