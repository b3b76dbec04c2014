import * as v from 'valibot';
import { ExportError } from './export-error';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import { fold, profileOf } from './recognise';
import { TABLES, TARGETS } from './targets';

const ACTIVITIES = ['read', 'react', 'contribute', 'other'] as const;
const text = v.pipe(v.string(), v.minLength(1));

const whole = v.pipe(v.number(), v.integer());
const positive = v.pipe(whole, v.minValue(1));
const weeks = v.pipe(
	v.tuple([whole, whole]),
	v.check(([first, last]) => first <= last && (first > 0 || last < 0))
);

const isTexts = (value: unknown): value is Record<string, string> =>
	typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
const isValues = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && Object.values(value).every(isTexts);

const entrySchema = v.strictObject({
	/** File name with `*` for any characters, the sheet where there are several, headers that must be there. */
	match: v.strictObject({
		file: v.optional(text),
		sheet: v.optional(text),
		headers: v.optional(v.pipe(v.array(text), v.minLength(1)))
	}),
	/** A known export, by its id, or a table and its columns; neither where only values or signs are told. */
	profile: v.optional(text),
	table: v.optional(v.picklist(TABLES)),
	/** Column of the table → header of the export. */
	columns: v.optional(v.record(text, text)),
	constants: v.optional(v.record(text, text)),
	measures: v.optional(
		v.array(v.strictObject({ column: text, activity: v.picklist(ACTIVITIES), tool: v.optional(text) }))
	),
	rest: v.optional(v.boolean()),
	/** Headers of a form that are no statement. */
	besides: v.optional(v.array(text)),
	/** Column → value as written → value as the table wants it. Not a record of valibot's: that drops `constructor`. */
	values: v.optional(v.custom<Record<string, Record<string, string>>>(isValues, 'no texts by column and value')),
	/** How 03/04/2025 is meant, and which sign stands before decimals. */
	dateOrder: v.optional(v.picklist(['dmy', 'mdy'])),
	decimal: v.optional(v.picklist(['comma', 'point'])),
	encoding: v.optional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
	/** The file is no part of the programme. */
	setAside: v.optional(v.literal(true))
});

/**
 * A row mended by hand: one cell, all cells of a column that say the same, or rows left out. It is bound to what was
 * written there, so that it does nothing to next quarter's file.
 */
const mendSchema = v.strictObject({
	/** Whole path, or that of a container with `/*` for all that lies in it; the sheet and headers where they differ. */
	file: text,
	sheet: v.optional(text),
	headers: v.optional(v.array(text)),
	/** Line in the file, from 1; without it every line counts. */
	line: v.optional(positive),
	/** Header of the cell; without it the whole row is meant. */
	column: v.optional(text),
	/** What is written there. */
	from: v.optional(v.string()),
	/** What shall be read instead. */
	to: v.optional(v.string()),
	/** Rows that were rejected for this reason. */
	reason: v.optional(text),
	/** Why the row is left out. */
	ignore: v.optional(text)
});

const recipeSchema = v.strictObject({
	format: v.literal('groundswell-recipe'),
	version: v.literal(1),
	/** What the recipe is called where several are offered, and the ISO day on which it was saved. */
	name: v.optional(text),
	saved_on: v.optional(v.pipe(v.string(), v.isoDate())),
	files: v.optional(v.array(entrySchema), []),
	mends: v.optional(v.array(mendSchema)),
	/** Leadership levels, top first. */
	levels: v.optional(v.array(text)),
	settings: v.optional(
		v.strictObject({
			programme: v.optional(text),
			primary: v.optional(v.pipe(text, v.regex(/^.+:(read|react|contribute|other)$/))),
			minGroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5))),
			/** Kinds of slices that are published, and scales that are merged further than the guard must. */
			dimensions: v.optional(v.array(v.picklist(['unit', 'region', 'round']))),
			coarse: v.optional(v.array(v.picklist(['levels', 'rounds']))),
			judgingItem: v.optional(text),
			referenceOn: v.optional(v.pipe(v.string(), v.isoDate())),
			/** First and last week of each window, from the week of the start. */
			windows: v.optional(
				v.strictObject({ before: v.optional(weeks), after: v.optional(weeks), lasting: v.optional(weeks) })
			),
			blockWeeks: v.optional(positive),
			followUpDays: v.optional(positive),
			habit: v.optional(v.strictObject({ active: positive, of: positive }))
		})
	)
});

export type Recipe = v.InferOutput<typeof recipeSchema>;
export type RecipeEntry = v.InferOutput<typeof entrySchema>;
export type Mend = v.InferOutput<typeof mendSchema>;

export const EMPTY_RECIPE: Recipe = { format: 'groundswell-recipe', version: 1, files: [] };

/** Columns that the table of an entry does not have. */
function strangeColumns(entry: RecipeEntry): string[] {
	const table = entry.table ?? (entry.profile ? profileOf(entry.profile)?.table : undefined);
	if (!table) return [];
	const named = { columns: entry.columns, constants: entry.constants, values: entry.values };
	return Object.entries(named).flatMap(([part, told]) =>
		Object.keys(told ?? {})
			.filter((column) => !Object.hasOwn(TARGETS[table], column))
			.map((column) => `${part}.${column}`)
	);
}

/** @throws ExportError `bad-recipe`, naming the place in the recipe that is wrong */
export function parseRecipe(json: string, file: string): Recipe {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		throw new ExportError('bad-recipe', file, { place: String(error instanceof Error ? error.message : error) });
	}
	const parsed = v.safeParse(recipeSchema, value);
	if (parsed.success) {
		const [place] = parsed.output.files.flatMap(strangeColumns);
		if (place) throw new ExportError('bad-recipe', file, { place });
		return parsed.output;
	}
	const [issue] = parsed.issues;
	throw new ExportError('bad-recipe', file, { place: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() });
}

/** Whether a text is meant as a recipe, sound or not. */
export const looksLikeRecipe = (text: string): boolean => /^\s*\{[^]{0,200}"groundswell-recipe"/.test(text);

const pattern = (glob: string) =>
	new RegExp(`(^|/)${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');

/** Whether a file, and the sheet in it, is the one that is named. */
export const isNamed = (named: { file?: string; sheet?: string }, { file, sheet }: Pick<Sheet, 'file' | 'sheet'>) =>
	(!named.file || pattern(named.file).test(file)) && (!named.sheet || named.sheet === sheet);

/** Whether a mend speaks of a sheet: of this very file, for what was written in another one is another matter. */
export const isMeant = ({ file, sheet, headers }: Pick<Mend, 'file' | 'sheet' | 'headers'>, of: Sheet): boolean =>
	(file === of.file || (file.endsWith('/*') && of.file.startsWith(file.slice(0, -1)))) &&
	(!sheet || sheet === of.sheet) &&
	(!headers || (headers.length === of.header.length && headers.every((name, at) => name === of.header[at])));

/** Whether an entry says no more than how a file is decoded; what its columns are may be told by another one. */
const isOnlyEncoding = ({ match: _, encoding: __, ...rest }: RecipeEntry): boolean => !Object.keys(rest).length;

/** The first entry of a recipe that speaks of the columns of a sheet. */
export function entryOf(recipe: Recipe, sheet: Sheet): RecipeEntry | undefined {
	const there = new Set(sheet.header.map(fold));
	return recipe.files.find(
		(entry) =>
			(entry.match.file || entry.match.headers) &&
			!isOnlyEncoding(entry) &&
			isNamed(entry.match, sheet) &&
			(entry.match.headers ?? []).every((header) => there.has(fold(header)))
	);
}

/** Headers that an entry names and a sheet lacks. */
export function missingHeaders(entry: RecipeEntry, header: string[]): string[] {
	const there = new Set(header.map(fold));
	return [...Object.values(entry.columns ?? {}), ...(entry.measures ?? []).map((measure) => measure.column)].filter(
		(name) => !there.has(fold(name))
	);
}

/**
 * What an entry makes of a sheet; null where it tells nothing about table and columns.
 * @throws ExportError `bad-recipe` where it names a header that the sheet lacks, or a profile nobody knows
 */
export function profileOfEntry(entry: RecipeEntry, sheet: Sheet): Profile | null {
	if (entry.profile) {
		const known = profileOf(entry.profile);
		if (!known) throw new ExportError('bad-recipe', sheet.file, { place: entry.profile }, sheet.sheet);
		return { ...known, constants: { ...known.constants, ...entry.constants } };
	}
	if (!entry.table) return null;
	const [missing] = missingHeaders(entry, sheet.header);
	if (missing) throw new ExportError('bad-recipe', sheet.file, { column: missing }, sheet.sheet);
	return {
		id: 'recipe',
		table: entry.table,
		columns: Object.fromEntries(Object.entries(entry.columns ?? {}).map(([column, header]) => [column, [header]])),
		required: [],
		constants: entry.constants,
		measures: entry.measures?.map(({ column, activity, tool }) => ({ headers: [column], activity, tool })),
		rest: entry.rest,
		besides: entry.besides,
		decimals: true
	};
}
