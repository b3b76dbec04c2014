import type { RecipeEntry } from '../../exports/recipe';
import { TARGETS, type Kind } from '../../exports/targets';
import type { Locale } from '../../i18n/format';
import { columnWord, meaningWord } from '../../i18n/tables';

/** A column of an export as it is shown while it is mapped. */
export interface PreviewColumn {
	/** Position in the sheet. */
	at: number;
	/** Its header, and what it becomes; empty where it is not read. */
	name: string;
	as: string;
	kind: Kind | undefined;
	unread: boolean;
}

/** So many columns that are read are shown, and so many others. */
const MOST_READ = 60;
const MOST_OTHERS = 20;

/**
 * Columns to be shown: those that will be read, then the others, so that nothing is missed; of a very wide file the
 * beginning of each.
 */
export function previewColumns(entry: RecipeEntry, header: string[], locale: Locale): PreviewColumn[] {
	const { table, rest } = entry;
	const places = new Map(header.map((name, at) => [name, at] as const).toReversed());
	const columns = Object.entries(entry.columns ?? {}).map(([column, name]) => ({
		name,
		as: columnWord(table ?? '', column, locale),
		kind: table ? TARGETS[table][column]?.kind : undefined
	}));
	const measures = (entry.measures ?? []).map(({ column, activity }) => ({
		name: column,
		as: meaningWord('action', activity, locale),
		kind: undefined
	}));
	const read = [...columns, ...measures].flatMap((one) => {
		const at = places.get(one.name);
		return at === undefined ? [] : [{ ...one, at, unread: false }];
	});
	const used = new Set(read.map(({ at }) => at));
	const others = header.flatMap((name, at) =>
		used.has(at) ? [] : [{ at, name, as: '', kind: undefined, unread: Boolean(table) && !rest }]
	);
	return [...read.slice(0, MOST_READ), ...others.slice(0, MOST_OTHERS)];
}
