import type { Address } from './address';
import createLoadsSql from './create-loads.sql?raw';
import createSpreadSql from './create-spread.sql?raw';
import createTableSql from './create-table.sql?raw';
import dropExportSql from './drop-export.sql?raw';
import eventsSql from './events.sql?raw';
import extentSql from './extent.sql?raw';
import namesSql from './names.sql?raw';
import { tableOf, type Reading } from './reading';
import sourcesSql from './sources.sql?raw';
import { filled, literal, quoted } from './statement';
import windowsSql from './windows.sql?raw';

/** A statement that ends WITH TOTALS, and how many columns its rows have. */
export interface Statement {
	sql: string;
	width: number;
}

/** What is known of all rows, whomever they name. @param part condition that singles out what is read */
export const extentOf = ({ common }: Reading, part: string): Statement => ({
	sql: filled(extentSql, { ...common, part }),
	width: 8
});

/** Which spellings may name somebody in `people` (key String). */
export const namesOf = ({ common: { table, person } }: Reading): Statement => ({
	sql: filled(namesSql, { table, person, part: '1' }),
	width: 2
});

/**
 * The roll-up of `people` (gs_person String, gs_number UInt32).
 * @param part condition that singles out what is read
 * @param until last day of events, ISO
 */
export function rollUpOf({ kind, common, own }: Reading, part: string, until: string): Statement {
	const { table, person, day, weight } = common;
	return kind === 'events'
		? { sql: filled(eventsSql, { table, person, day, ...own, part, until: literal(until) }), width: 5 }
		: { sql: filled(windowsSql, { table, person, weight, ...own, part }), width: 10 };
}

/** Which sheets were loaded into a table. */
export const sourcesOf = (address: Address): Statement => ({
	sql: filled(sourcesSql, { table: tableOf(address) }),
	width: 8
});

/** @param table quoted, as in the statements below */
export const createTable = (table: string): string => filled(createTableSql, { table });

export const createLoads = (table: string): string => filled(createLoadsSql, { table });

/** @param held quoted table of each shard, @param local its name alone */
export const createSpread = (address: Address, held: string, local: string): string =>
	filled(createSpreadSql, {
		table: tableOf(address),
		held,
		cluster: quoted(address.cluster ?? ''),
		database: quoted(address.database),
		local: quoted(local)
	});

export const dropExport = (table: string, name: string): string =>
	filled(dropExportSql, { table, export: literal(name) });
