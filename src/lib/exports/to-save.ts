import { columnsOf, nameShape, shapeOf, usedHeaders } from './entry-shape';
import type { Sheet } from './open';
import { entryOf, isMeant, isNamed, type Mend, type Recipe, type RecipeEntry } from './recipe';
import { fold, profileOf, recognise } from './recognise';
import { TARGETS, type Kind, type TableName } from './targets';
import { isWordKind } from './value-meanings';

const PEOPLE: Kind[] = ['id', 'mail', 'name', 'person'];

/** An entry on its way into a saved recipe. */
interface Draft {
	entry: RecipeEntry;
	/** Sheets it speaks of today. */
	sheets: Sheet[];
	/** How it was found until now. */
	exact: RecipeEntry['match'];
}

function draftsOf(recipe: Recipe, sheets: Sheet[]): Draft[] {
	const told = new Map(sheets.map((sheet) => [sheet, entryOf(recipe, sheet)] as const));
	const drafts = recipe.files.map((entry) => ({
		entry: structuredClone(entry),
		sheets: sheets.filter((sheet) => told.get(sheet) === entry),
		exact: entry.match
	}));
	const untold = sheets
		.filter((sheet) => !told.get(sheet) && recognise(sheet.header))
		.map((sheet) => {
			const exact = { file: sheet.file, ...(sheet.sheet && { sheet: sheet.sheet }) };
			return { entry: { match: exact }, sheets: [sheet], exact };
		});
	return [...drafts, ...untold];
}

/** Makes a mend of a whole column of words a value of the entry. */
function foldMend({ entry, sheets }: Draft, { line, column: header, from, to, reason, ...named }: Mend): void {
	if (line || reason || header === undefined || from === undefined || to === undefined) return;
	for (const sheet of sheets) {
		const target = isMeant(named, sheet) ? columnsOf(entry, sheet) : null;
		const [column] = [...(target?.columns ?? [])].find(([, name]) => fold(name) === fold(header)) ?? [];
		if (!target || !column || !isWordKind(TARGETS[target.table][column]?.kind)) continue;
		const said = entry.values?.[column] ?? {};
		// Mends are applied before values, so the mended word may have been mapped on.
		entry.values = { ...entry.values, [column]: { ...said, [from]: said[to] ?? to } };
	}
}

function withoutPeople<T>(table: TableName, told: Record<string, T> | undefined): Record<string, T> | undefined {
	const kept = Object.entries(told ?? {}).filter(([column]) => {
		const kind = TARGETS[table][column]?.kind;
		return !kind || !PEOPLE.includes(kind);
	});
	return kept.length ? Object.fromEntries(kept) : undefined;
}

/** Leaves out who is named, and keeps what else there was, so that new headers can be told next time. */
function clear(entry: RecipeEntry, sheet?: Sheet): RecipeEntry {
	const table = entry.table ?? (entry.profile ? profileOf(entry.profile)?.table : undefined);
	if (!table) return entry;
	const { values, constants, ...own } = entry;
	const kept = { values: withoutPeople(table, values), constants: withoutPeople(table, constants) };
	const used = new Set(usedHeaders(entry).map(fold));
	// Of a form every other header is a statement.
	const besides =
		entry.table && !entry.rest && sheet
			? // A header may be a person, as in a list of attendance.
				sheet.header.filter((header) => !used.has(fold(header)) && !header.includes('@'))
			: entry.besides;
	return {
		...own,
		...(kept.values && { values: kept.values }),
		...(kept.constants && { constants: kept.constants }),
		...(besides && { besides })
	};
}

const sameMatch = (a: RecipeEntry, b: RecipeEntry) => JSON.stringify(a.match) === JSON.stringify(b.match);
/** The same but for the values, of which both may know some. */
const sameReading = (a: RecipeEntry, b: RecipeEntry) =>
	JSON.stringify({ ...a, match: null, values: null }) === JSON.stringify({ ...b, match: null, values: null }) &&
	Object.entries(a.values ?? {}).every(([column, said]) =>
		Object.entries(said).every(([from, to]) => (b.values?.[column]?.[from] ?? to) === to)
	);

/** Entries that became one: this quarter's twelve weekly reports are read in one way. */
function merge(drafts: Draft[]): Draft[] {
	const merged: Draft[] = [];
	for (const draft of drafts) {
		const twin = merged.find(({ entry }) => sameMatch(entry, draft.entry) && sameReading(entry, draft.entry));
		if (!twin) {
			merged.push(draft);
			continue;
		}
		twin.sheets.push(...draft.sheets);
		for (const [column, said] of Object.entries(draft.entry.values ?? {}))
			twin.entry.values = { ...twin.entry.values, [column]: { ...twin.entry.values?.[column], ...said } };
	}
	return merged;
}

/** A general match may not catch a sheet that was read otherwise; where it does, the entry keeps the match it had. */
function narrow(drafts: Draft[], sheets: Sheet[]): void {
	const ownerOf = (sheet: Sheet) => drafts.find((draft) => draft.sheets.includes(sheet));
	for (let turn = 0; turn < drafts.length; turn++) {
		const files = drafts.map(({ entry }) => entry);
		const greedy = sheets.flatMap((sheet) => {
			const caught = entryOf({ format: 'groundswell-recipe', version: 1, files }, sheet);
			const owner = ownerOf(sheet);
			const wrong = caught && (owner ? owner.entry !== caught : recognise(sheet.header) !== null);
			const by = wrong ? drafts.find(({ entry }) => entry === caught) : undefined;
			return by && by.entry.match !== by.exact ? by : [];
		});
		if (!greedy.length) return;
		for (const draft of greedy) draft.entry.match = draft.exact;
	}
}

/** An encoding is told before a header can be read, so only the name of the file is made general. */
function encodingMatch({ entry, exact }: Draft, sheets: Sheet[]): RecipeEntry['match'] {
	const { encoding } = entry;
	if (!encoding || !exact.file || !sheets.some((sheet) => isNamed(exact, sheet))) return exact;
	const file = nameShape(exact.file);
	return sheets.every((sheet) => !isNamed({ file }, sheet) || sheet.evidence?.encoding === encoding) ? { file } : exact;
}

/**
 * A copy fit for saving and for next quarter's files: each entry is found by the shape of its sheet, and as a recipe holds
 * no people, mends are dropped, save those of whole columns of words, which become `values`.
 */
export function toSave({ mends = [], ...recipe }: Recipe, sheets: Sheet[]): Recipe {
	const drafts = draftsOf(recipe, sheets);
	for (const draft of drafts) for (const mend of mends) foldMend(draft, mend);
	const told = drafts.filter(({ entry }, at) => at < recipe.files.length || entry.values);
	for (const draft of told) {
		const [sheet] = draft.sheets;
		if (!sheet) {
			draft.entry = { ...clear(draft.entry), match: encodingMatch(draft, sheets) };
			continue;
		}
		const entry = { ...clear(draft.entry, sheet), match: shapeOf(sheet, draft.entry) };
		// An entry that speaks of several sheets is general already.
		const general = draft.sheets.every((one) => entryOf({ ...recipe, files: [entry] }, one));
		draft.entry = general ? entry : { ...entry, match: draft.exact };
	}
	const merged = merge(told);
	narrow(merged, sheets);
	return { ...recipe, files: merged.map(({ entry }) => entry) };
}
