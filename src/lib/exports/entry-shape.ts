import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import type { RecipeEntry } from './recipe';
import { fold, placeColumns, placeMeasures, profileOf, recognise } from './recognise';
import type { TableName } from './targets';

const MONTH =
	/(?<![a-zäöü])(jan(uar|uary)?|feb(ruar|ruary)?|m(ä|ae)rz|mar(ch)?|april?|ma[iy]|jun[ei]?|jul[iy]?|aug(ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|de[zc](ember)?)(?![a-zäöü])/gi;

/** The name of a file, without folders, dates and counters: `Yammer_11_12_2023.csv` → `Yammer_*.csv`. */
export const nameShape = (file: string): string =>
	file
		.slice(file.lastIndexOf('/') + 1)
		.replace(/\s*\(\d+\)/g, '*')
		.replace(/\d+([-_. ]+\d+)*/g, '*')
		.replace(MONTH, '*')
		.replace(/\*([-_. ]*\*)+/g, '*');

const isDated = (sheet: string) => /\d{4}|\d{1,2}\.\d{1,2}\./.test(sheet) || sheet.search(MONTH) >= 0;

/** Headers an entry reads, as it writes them; where it leaves the columns to a known export, those that it matches by. */
export function usedHeaders(entry: RecipeEntry): string[] {
	const own = [...Object.values(entry.columns ?? {}), ...(entry.measures ?? []).map(({ column }) => column)];
	return [...new Set(own.length ? own : (entry.match.headers ?? []))];
}

/** The known export that an entry speaks of, by its id or, where it tells nothing, by the sheet's header. */
const knownOf = (entry: RecipeEntry, sheet: Sheet): Profile | null =>
	entry.profile ? (profileOf(entry.profile) ?? null) : entry.table ? null : recognise(sheet.header);

/** Table and columns of an entry in a sheet: column of the table → header. */
export function columnsOf(entry: RecipeEntry, sheet: Sheet): { table: TableName; columns: Map<string, string> } | null {
	if (entry.setAside) return null;
	const known = knownOf(entry, sheet);
	if (!known) return entry.table ? { table: entry.table, columns: new Map(Object.entries(entry.columns ?? {})) } : null;
	const places = [...placeColumns(known, sheet.header)];
	return { table: known.table, columns: new Map(places.map(([column, at]) => [column, sheet.header[at]!] as const)) };
}

/** What a sheet must have for an entry to speak of it, and of next quarter's of the same shape. */
export function shapeOf(sheet: Sheet, entry: RecipeEntry): RecipeEntry['match'] {
	const there = new Map(sheet.header.map((name) => [fold(name), name] as const));
	const known = knownOf(entry, sheet);
	const used = entry.setAside
		? sheet.header
		: known
			? [
					...(columnsOf(entry, sheet)?.columns.values() ?? []),
					...placeMeasures(known, sheet.header).map(({ name }) => name)
				]
			: usedHeaders(entry);
	const headers = [...new Set(used.flatMap((name) => there.get(fold(name)) ?? []))];
	return {
		file: nameShape(sheet.file),
		...(sheet.sheet && !isDated(sheet.sheet) && { sheet: sheet.sheet }),
		...(headers.length && { headers })
	};
}
