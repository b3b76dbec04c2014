import type { Profile } from '../exports/profiles/profile';
import { profileOf } from '../exports/recognise';
import type { Column } from './columns';
import { literal } from './statement';
import type { Address } from './address';
import { tableOf, type Reading } from './reading';

/** Columns of the table that `create-table.sql` makes, as ClickHouse tells them. */
export const LAYOUT: Column[] = [
	{ name: 'export', type: 'String' },
	{ name: 'sheet_no', type: 'UInt32' },
	{ name: 'file', type: 'String' },
	{ name: 'sheet', type: 'String' },
	{ name: 'profile', type: 'String' },
	{ name: 'log', type: 'UInt8' },
	{ name: 'line', type: 'UInt32' },
	{ name: 'person', type: 'String' },
	{ name: 'tool', type: 'String' },
	{ name: 'activity', type: 'String' },
	{ name: 'measure', type: 'String' },
	{ name: 'from_on', type: 'Date' },
	{ name: 'to_on', type: 'Date' },
	{ name: 'count', type: 'Nullable(Float64)' },
	{ name: 'rows', type: 'UInt32' }
];

export const isLoaded = (columns: Column[]): boolean =>
	columns.length === LAYOUT.length &&
	LAYOUT.every(({ name, type }, at) => columns[at]!.name === name && columns[at]!.type === type);

/** A sheet that was loaded, as `sources.sql` tells it. */
export type LoadedSheet = [from: string, sheetNo: string, file: string, sheet: string, profile: string, log: string];

/** How one sheet of such a table is read. */
export function readingOfLoaded(address: Address, [, , , , id, log]: LoadedSheet): Reading {
	const header = LAYOUT.map(({ name }) => name);
	const profile: Profile = profileOf(id) ?? { id: 'recipe', table: 'usage', columns: {}, required: [] };
	return {
		kind: 'windows',
		isLog: log === '1',
		profile,
		entry: undefined,
		header,
		common: { table: tableOf(address), person: 'person', weight: 'rows', day: 'toDate(1) AS gs_day' },
		own: {
			tool: 'tool',
			activity: 'activity',
			measure: 'measure',
			from_date: 'toString(from_on)',
			to_date: 'toString(to_on)',
			period: "''",
			place: 'line',
			// In a log one person may go by two names, and what was mended of a week lies beside what was not: all are counted.
			...(log === '1'
				? { one: 'toString(sum(count))', together: 'toString(sum(toFloat64OrZero(gs_value)))' }
				: { one: "argMin(ifNull(toString(count), ''), line)", together: 'argMin(gs_value, gs_place)' })
		},
		measures: [],
		replaced: { tool: new Map(), action: new Map() },
		unclear: { days: [], numbers: [] },
		steps: null
	};
}

/** What singles out one sheet. */
export const whereLoaded = ([name, sheetNo]: LoadedSheet): string =>
	`export = ${literal(name)} AND sheet_no = ${Number(sheetNo)}`;
