import type { Profile } from '../exports/profiles/profile';
import { entryOf, missingHeaders, profileOfEntry, type Recipe, type RecipeEntry } from '../exports/recipe';
import { placeColumns, placeMeasures, recognise } from '../exports/recognise';
import { sheetElsewhere } from '../exports/sheet-elsewhere';
import { lackingColumns } from '../exports/targets';
import { asDay, asDayText, asText, isWritten, type Column } from './columns';
import { ClusterError } from './cluster-error';
import { literal, quoted } from './statement';
import type { Address } from './address';

/** Between two counts of one row; no count holds it. */
export const BETWEEN = '|';

/** How a table is read: which of its columns say what, as expressions for the places in the SQL files. */
export interface Reading {
	kind: 'events' | 'windows';
	/** Whether its rows are, or were, single events: a person then adds up over the names they go by. */
	isLog: boolean;
	profile: Profile;
	entry: RecipeEntry | undefined;
	header: string[];
	/** What stands for the places of every file. */
	common: { table: string; person: string; weight: string; day: string };
	/** What stands for the further ones of `events.sql` or `windows.sql`. */
	own: Record<string, string>;
	/** Counts of a wide table, in the order in which they are in a row's value. */
	measures: { activity: string; name: string; tool: string | undefined }[];
	/** What the recipe reads words of events as; those of windows are read so on the cluster. */
	replaced: Record<'tool' | 'action', Map<string, string>>;
	/** Texts that may be meant in two ways, unless the recipe says how: days with strokes, numbers with one sign. */
	unclear: { days: string[]; numbers: string[] };
	/** Days from which windows begin, where nothing says when they end: their steps tell, whomever they are of. */
	steps: string | null;
}

export const tableOf = ({ database, table }: Address): string => `${quoted(database)}.${quoted(table)}`;

/**
 * How a table is read: by the first entry of the recipe that speaks of it, else by its columns' names.
 * @throws ClusterError `cluster-no-column` where an entry names a column that is not there, `cluster-no-entry` or `cluster-unmapped` where it is not known which columns say who, when and what
 */
export function readingOf(columns: Column[], address: Address, recipe: Recipe): Reading {
	const header = columns.map(({ name }) => name);
	const sheet = sheetElsewhere(address.name, null, header);
	const entry = entryOf(recipe, sheet);
	const lacking = entry ? missingHeaders(entry, header) : [];
	if (lacking.length)
		throw new ClusterError('cluster-no-column', address.name, {
			message: `${lacking.join(', ')} (${header.join(', ')}).`
		});
	const profile = (entry && profileOfEntry(entry, sheet)) ?? recognise(header);
	const unmapped = () =>
		!entry && recipe.files.length
			? new ClusterError('cluster-no-entry', address.name, {
					entries: recipe.files.map(({ match }) => match.file ?? (match.headers ?? []).join('+')).join(', '),
					columns: header.join(', ')
				})
			: new ClusterError('cluster-unmapped', address.name, { columns: header.join(', ') });
	if (!profile || profile.table !== 'usage' || profile.useless) throw unmapped();
	const places = placeColumns(profile, header);
	const measures = placeMeasures(profile, header);
	const isLog = places.has('time');
	const dated = isLog || places.has('from_date') || places.has('to_date');
	if (!dated || lackingColumns(profile, places).length || !(isLog || measures.length || places.has('value')))
		throw unmapped();

	const expression = (name: string, as: (column: Column) => string = asText): string => {
		const at = places.get(name);
		return at === undefined ? literal(profile.constants?.[name] ?? '') : as(columns[at]!);
	};
	const toldOf = (name: string) => (places.has(name) ? Object.entries(entry?.values?.[name] ?? {}) : []);
	/** What a recipe reads a word of a report as: told apart before rows are brought together, so that no order of rows decides. */
	const word = (name: string): string => {
		const text = expression(name);
		const told = toldOf(name);
		if (!told.length) return text;
		const list = (texts: string[]) => `[${texts.map(literal).join(', ')}]`;
		const trimmed = `replaceRegexpAll(${text}, '^\\\\s+|\\\\s+$', '')`;
		return `transform(${trimmed}, ${list(told.map(([from]) => from))}, ${list(told.map(([, to]) => to))}, ${trimmed})`;
	};
	const written = (names: string[]) =>
		names.flatMap((name) => {
			const column = columns[places.get(name) ?? -1];
			return column && isWritten(column) ? [asText(column)] : [];
		});
	const common = { table: tableOf(address), person: expression('person'), weight: '1' };
	const action = places.has('action') ? 'action' : 'activity';
	const replaced = { tool: new Map<string, string>(), action: new Map<string, string>() };
	const shared = { profile, entry, header, replaced };
	if (isLog)
		return {
			...shared,
			kind: 'events',
			isLog,
			common: { ...common, day: asDay(columns[places.get('time')!]!, entry?.dateOrder ?? 'dmy', address.name) },
			own: { tool: expression('tool'), action: expression(action) },
			replaced: { tool: new Map(toldOf('tool')), action: new Map(toldOf(action)) },
			measures: [],
			unclear: { days: entry?.dateOrder ? [] : written(['time']), numbers: [] },
			steps: null
		};
	const counts = measures.length ? measures.map(({ at }) => asText(columns[at]!)) : [word('value')];
	const value = counts.length > 1 ? `concat(${counts.join(`, '${BETWEEN}', `)})` : counts[0]!;
	const height = counts.map((count) => `if(${count} = '', 1, -toFloat64OrZero(${count}))`).join(' + ');
	// A window that is told twice in a table without order counts as it is told higher; nothing counts less than 0. Of several
	// counts with the same sum the text decides, so that no edition is another by chance.
	const place = counts.length > 1 ? `${height} - cityHash64(${value}) / 18446744073709551616.` : height;
	return {
		...shared,
		kind: 'windows',
		isLog,
		// Windows are dated by what they say; which of them can be read is seen where they are typed.
		common: { ...common, day: 'toDate(1) AS gs_day' },
		own: {
			tool: word('tool'),
			activity: measures.length ? "''" : word('activity'),
			measure: "''",
			from_date: expression('from_date', asDayText),
			to_date: expression('to_date', asDayText),
			period: word('period'),
			one: `argMin(${value}, ${place})`,
			place,
			together: 'argMin(gs_value, gs_place)'
		},
		measures: measures.map(({ activity, name, tool }) => ({ activity, name, tool })),
		unclear: {
			days: entry?.dateOrder ? [] : written(['from_date', 'to_date']),
			numbers:
				entry?.decimal || measures.length
					? measures.flatMap(({ at }) => (!entry?.decimal && isWritten(columns[at]!) ? [asText(columns[at]!)] : []))
					: written(['value'])
		},
		steps: places.has('to_date') || places.has('period') ? null : expression('from_date', asDayText)
	};
}
