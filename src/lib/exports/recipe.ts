import * as v from 'valibot';
import { ExportError } from './export-error';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import { fold } from './recognise';

const TABLES = [
	'people',
	'rounds',
	'participation',
	'sessions',
	'referrals',
	'events',
	'usage',
	'communities',
	'survey',
	'stories'
] as const;
const ACTIVITIES = ['read', 'react', 'contribute', 'other'] as const;
const text = v.pipe(v.string(), v.minLength(1));

const whole = v.pipe(v.number(), v.integer());
const positive = v.pipe(whole, v.minValue(1));
const weeks = v.pipe(
	v.tuple([whole, whole]),
	v.check(([first, last]) => first <= last && (first > 0 || last < 0))
);

const entrySchema = v.strictObject({
	/** File name with `*` for any characters, and the sheet where there are several. */
	match: v.strictObject({ file: text, sheet: v.optional(text) }),
	table: v.picklist(TABLES),
	/** Column of the table → header of the export. */
	columns: v.record(text, text),
	constants: v.optional(v.record(text, text)),
	measures: v.optional(v.array(v.strictObject({ column: text, activity: v.picklist(ACTIVITIES) }))),
	rest: v.optional(v.boolean()),
	/** Column → value as written → value as the table wants it. */
	values: v.optional(v.record(text, v.record(text, text))),
	dateOrder: v.optional(v.picklist(['dmy', 'mdy']))
});

const recipeSchema = v.strictObject({
	format: v.literal('groundswell-recipe'),
	version: v.literal(1),
	files: v.optional(v.array(entrySchema), []),
	/** Leadership levels, top first. */
	levels: v.optional(v.array(text)),
	settings: v.optional(
		v.strictObject({
			programme: v.optional(text),
			primary: v.optional(v.pipe(text, v.regex(/^.+:(read|react|contribute|other)$/))),
			minGroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5))),
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

/** Columns of the tables that hold dates, whichever export they come from. */
const DATES = [
	'hired_on',
	'as_of',
	'kick_off_on',
	'closing_on',
	'invited_on',
	'applied_on',
	'started_on',
	'ended_on',
	'held_on',
	'referred_on',
	'on_date',
	'from_date',
	'to_date',
	'asked_on'
];

/** @throws ExportError `bad-recipe`, naming the place in the recipe that is wrong */
export function parseRecipe(json: string, file: string): Recipe {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		throw new ExportError('bad-recipe', file, { place: String(error instanceof Error ? error.message : error) });
	}
	const parsed = v.safeParse(recipeSchema, value);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new ExportError('bad-recipe', file, { place: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() });
}

const pattern = (glob: string) =>
	new RegExp(`(^|/)${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');

/**
 * The recipe's mapping for a sheet, as a profile; null where the recipe does not name it.
 * @throws ExportError `bad-recipe` where it names a header that the sheet lacks
 */
export function matchRecipe(recipe: Recipe, sheet: Sheet): { entry: RecipeEntry; profile: Profile } | null {
	const entry = recipe.files.find(
		({ match }) => pattern(match.file).test(sheet.file) && (!match.sheet || match.sheet === sheet.sheet)
	);
	if (!entry) return null;
	const there = new Set(sheet.header.map(fold));
	const named = [...Object.values(entry.columns), ...(entry.measures ?? []).map((measure) => measure.column)];
	const missing = named.find((header) => !there.has(fold(header)));
	if (missing) throw new ExportError('bad-recipe', sheet.file, { column: missing }, sheet.sheet);
	const profile: Profile = {
		id: 'recipe',
		table: entry.table,
		columns: Object.fromEntries(Object.entries(entry.columns).map(([column, header]) => [column, [header]])),
		required: [],
		constants: entry.constants,
		dates: Object.keys(entry.columns).filter((column) => DATES.includes(column)),
		measures: entry.measures?.map(({ column, activity }) => ({ headers: [column], activity })),
		rest: entry.rest
	};
	return { entry, profile };
}
