import { columnsOf, usedHeaders } from './entry-shape';
import type { ColumnFacts, SheetFacts } from './facts';
import type { Sheet } from './open';
import { entryOf, isNamed, type Recipe, type RecipeEntry } from './recipe';
import { fold } from './recognise';
import { TARGETS, type TableName } from './targets';
import { dictionary, isWordKind, spelling, type Words } from './value-meanings';

/** A saved recipe that knows a sheet, or one much like it. */
export interface Offered {
	recipe: Recipe;
	entry: RecipeEntry;
	/** Headers the entry uses and the sheet lacks. */
	missing: string[];
}

/** Share of an entry's headers that must be there, by themselves, and where the file has the right name. */
const ENOUGH = 0.6;
const WITH_NAME = 1 / 3;
/** Fewer headers than this say nothing by themselves: many files have a mail address. */
const TELLING = 3;

function likeness(entry: RecipeEntry, sheet: Sheet) {
	const there = new Set(sheet.header.map(fold));
	const used = usedHeaders(entry);
	const missing = used.filter((header) => !there.has(fold(header)));
	const share = used.length ? 1 - missing.length / used.length : 0;
	const { file } = entry.match;
	// `*.csv` names nothing.
	const named = file !== undefined && /\p{L}{3}/u.test(file.replace(/\.\w+$/, '')) && isNamed({ file }, sheet);
	const enough = named ? share >= WITH_NAME : share >= ENOUGH && used.length >= TELLING;
	const sameSheet = !entry.match.sheet || entry.match.sheet === sheet.sheet;
	return { entry, missing, enough, rank: share + (named ? 0.5 : 0) + (sameSheet ? 0.25 : 0) };
}

/**
 * Saved recipes that know a sheet of this shape, the best first, each with the entry that fits best: also where headers
 * were lost or renamed since.
 */
export function offer(recipes: Recipe[], sheet: Sheet): Offered[] {
	return recipes
		.flatMap((recipe) => {
			const exact = entryOf(recipe, sheet);
			if (exact && !likeness(exact, sheet).missing.length) return { recipe, entry: exact, missing: [], rank: 2 };
			const [best] = recipe.files
				.map((entry) => likeness(entry, sheet))
				.filter(({ enough }) => enough)
				.toSorted((a, b) => b.rank - a.rank);
			return best ? { recipe, ...best } : [];
		})
		.toSorted((a, b) => b.rank - a.rank || (b.recipe.saved_on ?? '').localeCompare(a.recipe.saved_on ?? ''))
		.map(({ recipe, entry, missing }) => ({ recipe, entry, missing }));
}

/** What is different in a sheet from what an entry of a recipe expects. */
export type Change =
	/** A header is gone; `column`: what it became, null where it was a measure or only matched by. */
	| { code: 'lost-header'; header: string; column: string | null }
	/** A header is there that was not when the recipe was saved. */
	| { code: 'new-header'; header: string }
	/** A value that neither the house nor the recipe knows, in so many rows. */
	| { code: 'new-value'; header: string; column: string; value: string; rows: number };

/** Values of word columns that nobody has told the meaning of. */
function newValues(
	table: TableName,
	column: string,
	{ name: header, values }: ColumnFacts,
	entry: RecipeEntry,
	levels: string[],
	words: Words
): Change[] {
	const kind = TARGETS[table][column]?.kind;
	if (!kind || !isWordKind(kind)) return [];
	const house = dictionary(kind, words);
	const told = new Set([
		...Object.keys(entry.values?.[column] ?? {}),
		...Object.values(entry.values?.[column] ?? {}),
		...(kind === 'level' ? levels : [])
	]);
	return values
		.filter(([value]) => !told.has(value) && !house.has(spelling(kind)(value)))
		.map(([value, rows]) => ({ code: 'new-value' as const, header, column, value, rows }));
}

/**
 * What changed since an entry was saved: headers lost and new, and values of word columns that it does not know. Headers are
 * new only where the entry has kept what else there was (`besides`).
 * @param levels leadership levels of the recipe
 * @param words kind → meaning → words the house knows; without them every value that the entry does not name is new
 */
export function changes(
	entry: RecipeEntry,
	sheet: Sheet,
	facts: SheetFacts,
	levels: string[] = [],
	words: Words = {}
): Change[] {
	const there = new Set(sheet.header.map(fold));
	const target = columnsOf(entry, sheet);
	const columns = [...(target?.columns ?? [])];
	const lost = usedHeaders(entry)
		.filter((header) => !there.has(fold(header)))
		.map((header) => {
			const [column = null] = columns.find(([, name]) => fold(name) === fold(header)) ?? [];
			return { code: 'lost-header' as const, header, column };
		});
	const known = new Set([...usedHeaders(entry), ...(entry.besides ?? [])].map(fold));
	const fresh =
		entry.rest || !entry.besides
			? []
			: sheet.header
					.filter((header) => !known.has(fold(header)))
					.map((header) => ({ code: 'new-header' as const, header }));
	const values = columns.flatMap(([column, header]) => {
		const found = facts.columns.find(({ name }) => fold(name) === fold(header));
		return found && target ? newValues(target.table, column, found, entry, levels, words) : [];
	});
	return [...lost, ...fresh, ...values];
}
