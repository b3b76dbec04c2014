import { ExportError } from '../exports/export-error';
import type { SheetFacts } from '../exports/facts';
import type { Sheet } from '../exports/open';
import type { Profile } from '../exports/profiles/profile';
import { entryOf, isMeant, profileOfEntry, type Mend, type Recipe, type RecipeEntry } from '../exports/recipe';
import { recognise } from '../exports/recognise';
import { offer } from '../exports/shape';
import { isLog, readingOf, type StagedSource } from '../exports/stage';
import { lackingColumns, type TableName } from '../exports/targets';
import type { SheetState } from './progress';

/** A sheet on the desk, opened once, with what was decided and what became of it. */
export interface DeskSheet {
	id: number;
	/** Path of the file it came in. */
	path: string;
	sheet: Sheet;
	facts: SheetFacts;
	state: SheetState;
	profile: Profile | null;
	entry: RecipeEntry | undefined;
	problem: ExportError | null;
	staged: StagedSource | null;
	/** What its rows were staged with, and what they are meant by; another one means doing it again. */
	rows: string;
	signature: string;
	/** Table in which rows of it lie. */
	rowsIn?: TableName | null;
	/** It came from elsewhere and is staged for good; whether its rows have lines of a file. */
	brought?: { hasLines: boolean };
}

export const mendsIn = (recipe: Recipe, sheet: Sheet) => (recipe.mends ?? []).filter((mend) => isMeant(mend, sheet));

/** What a sheet is: what its entry says, else the known export that its header shows. */
const profileIn = (sheet: Sheet, entry: RecipeEntry | undefined): Profile | null =>
	entry?.setAside ? null : ((entry && profileOfEntry(entry, sheet)) ?? recognise(sheet.header));

/** The same before its values are known; a recipe that does not fit is told of later. */
export function likelyIn(sheet: Sheet, entry: RecipeEntry | undefined): Profile | null {
	try {
		return profileIn(sheet, entry);
	} catch (error) {
		if (error instanceof ExportError) return null;
		throw error;
	}
}

/** All that decides which rows are staged of a sheet. How dates and numbers are meant does not, save in a log. */
export function rowsSignature(sheet: Sheet, profile: Profile, entry: RecipeEntry | undefined, mends: Mend[]): string {
	const { dateOrder, decimal: _, encoding: __, ...told } = entry ?? { match: {} };
	return JSON.stringify([profile, told, mends, isLog(sheet, profile) && dateOrder]);
}

/** Why usage exports do not count where usage is brought from elsewhere. */
const ELSEWHERE = 'usage-elsewhere';

/**
 * What a recipe, or else the known exports, make of a sheet.
 * @param usageElsewhere whether usage is brought from elsewhere, so that reports of it would be counted twice
 */
export function decide(one: DeskSheet, recipe: Recipe, usageElsewhere = false): void {
	decideAlone(one, recipe);
	if (!usageElsewhere || one.profile?.table !== 'usage') return;
	one.profile = { ...one.profile, useless: ELSEWHERE };
	one.state = 'useless';
	one.problem = null;
}

function decideAlone(one: DeskSheet, recipe: Recipe): void {
	const { sheet, facts } = one;
	one.problem = null;
	one.profile = null;
	one.entry = entryOf(recipe, sheet);
	if (one.entry?.setAside) one.state = 'set-aside';
	else if (!facts.rows) {
		one.state = 'empty';
		one.problem = new ExportError('header-only', sheet.file, {}, sheet.sheet);
	} else
		try {
			const mapped = one.entry && profileOfEntry(one.entry, sheet);
			one.profile = profileIn(sheet, one.entry);
			// A recipe knows it but for some columns: to say which is more than to say that nobody knows it.
			const [near] = one.profile || one.entry ? [] : offer([recipe], sheet);
			if (near?.missing.length)
				throw new ExportError('bad-recipe', sheet.file, { column: near.missing.join(', ') }, sheet.sheet);
			if (one.profile && !one.profile.useless) {
				const { places } = readingOf(sheet, facts, one.profile, one.entry);
				const [column] = lackingColumns(one.profile, places);
				if (column)
					throw new ExportError('missing-column', sheet.file, { table: one.profile.table, column }, sheet.sheet);
			}
			one.state = !one.profile ? 'unknown' : one.profile.useless ? 'useless' : mapped ? 'mapped' : 'recognised';
		} catch (error) {
			if (!(error instanceof ExportError)) throw error;
			one.state = 'question';
			one.problem = error;
		}
}
