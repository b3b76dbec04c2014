import type { Profile } from '../exports/profiles/profile';
import { entryOf, profileOfEntry, type Recipe, type RecipeEntry } from '../exports/recipe';
import { placeColumns, placeMeasures, recognise } from '../exports/recognise';
import { lackingColumns } from '../exports/targets';
import { asDay, asDayText, asText, type Column } from './columns';
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
	/** Columns that stand in the table, and are no constant. */
	placed: Set<string>;
}

export const tableOf = ({ database, table }: Address): string => `${quoted(database)}.${quoted(table)}`;

/**
 * How a table is read: by the first entry of the recipe that speaks of it, else by its columns' names.
 * @throws ExportError `bad-recipe` where an entry names a column that is not there
 * @throws ClusterError `cluster-unmapped` where it is not known which columns say who, when and what
 */
export function readingOf(columns: Column[], address: Address, recipe: Recipe): Reading {
	const header = columns.map(({ name }) => name);
	const sheet = {
		file: address.name,
		sheet: null,
		evidence: null,
		delimiter: null,
		written: header,
		header,
		headerLine: 0,
		lastHeaderLine: 0,
		records: () => []
	};
	const entry = entryOf(recipe, sheet);
	const profile = (entry && profileOfEntry(entry, sheet)) ?? recognise(header);
	const unmapped = () => new ClusterError('cluster-unmapped', address.name, { columns: header.join(', ') });
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
	const common = { table: tableOf(address), person: expression('person'), weight: '1' };
	const shared = { profile, entry, header, placed: new Set(places.keys()) };
	if (isLog)
		return {
			...shared,
			kind: 'events',
			isLog,
			common: { ...common, day: expression('time', asDay) },
			own: { tool: expression('tool'), action: expression(places.has('action') ? 'action' : 'activity') },
			measures: []
		};
	const counts = measures.length ? measures.map(({ at }) => asText(columns[at]!)) : [expression('value')];
	const value = counts.length > 1 ? `concat(${counts.join(`, '${BETWEEN}', `)})` : counts[0]!;
	const height = counts.map((count) => `if(${count} = '', 1, -toFloat64OrZero(${count}))`).join(' + ');
	return {
		...shared,
		kind: 'windows',
		isLog,
		// Windows are dated by what they say; which of them can be read is seen where they are typed.
		common: { ...common, day: 'toDate(1)' },
		own: {
			tool: expression('tool'),
			activity: measures.length ? "''" : expression('activity'),
			measure: "''",
			from_date: expression('from_date', asDayText),
			to_date: expression('to_date', asDayText),
			period: expression('period'),
			value,
			// A window that is told twice in a table without order counts as it is told higher; nothing counts less than 0. Of
			// several counts with the same sum the text decides, so that no edition is another by chance.
			place: counts.length > 1 ? `${height} - cityHash64(${value}) / 18446744073709551616.` : height,
			together: 'argMin(gs_value, gs_place)'
		},
		measures: measures.map(({ activity, name, tool }) => ({ activity, name, tool }))
	};
}
