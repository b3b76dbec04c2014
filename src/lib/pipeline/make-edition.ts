import type { Settings } from '../edition/make';
import type { Engine } from '../engine/engine';
import { ExportError } from '../exports/export-error';
import { EMPTY_RECIPE, type Recipe } from '../exports/recipe';
import type { SourceFile } from '../exports/source-file';
import { parseMeasure, type ProgrammeSettings } from '../tables/settings';
import { Desk, type DeskOptions } from './desk';
import type { UsageElsewhere } from './elsewhere';
import { asProblem } from './problem';
import { outcomeRows } from './outcomes';
import type { RejectedTable, Result, RowOutcome } from './progress';
import { rejectedTables } from './rows';

interface Options extends Settings, ProgrammeSettings, DeskOptions {
	recipe?: Recipe;
	/** Where usage comes from, if not from the exports; those of usage then do not count. */
	usage?: UsageElsewhere[];
}

/** Settings of the edition and of its evaluation: what is given, else what the recipe says. */
export function settingsOf(recipe: Recipe, given: Settings & ProgrammeSettings) {
	const { programme: _, minGroup, dimensions, coarse, primary, ...evaluation } = recipe.settings ?? {};
	return {
		settings: {
			programme: given.programme,
			createdOn: given.createdOn,
			minGroup: given.minGroup ?? minGroup,
			dimensions: given.dimensions ?? dimensions,
			coarse: given.coarse ?? coarse,
			previous: given.previous,
			suppression: given.suppression
		},
		evaluation: { ...evaluation, ...given, primary: given.primary ?? (primary ? parseMeasure(primary) : undefined) }
	};
}

/** Rows of a sheet and reason that are named; a download holds all. */
const NAMED = 100;
/** Rejected rows that are in memory at once. */
const AT_ONCE = 100_000;

async function firstRows(desk: Desk): Promise<RowOutcome[]> {
	const sheets = new Map(desk.sheets.map(({ id, sheet }) => [id, sheet]));
	const lined = desk.sheets.filter(({ brought }) => !brought || brought.hasLines);
	const rows = await outcomeRows(desk.engine, lined, { each: NAMED });
	return rows.map(({ source_id, note, ...row }) => {
		const { file, sheet } = sheets.get(source_id)!;
		return { file, sheet, ...row, note: note ?? undefined };
	});
}

async function* rejectedOf(desk: Desk): AsyncGenerator<RejectedTable> {
	for (let from = 0, tables; ; from += AT_ONCE) {
		tables = await rejectedTables(desk, { from, count: AT_ONCE });
		if (!tables.length) return;
		yield* tables;
	}
}

/**
 * The whole way from files to an edition, without anyone to ask.
 * @throws ExportError where nothing useful can come out: no files, no people, no participation
 */
export async function editionFromFiles(engine: Engine, files: SourceFile[], options: Options): Promise<Result> {
	const { recipe = EMPTY_RECIPE, usage = [], signal, onProgress, ...given } = options;
	if (!files.length) throw new ExportError('no-files', '');
	const desk = new Desk(engine);
	if (usage.length) desk.expectUsageElsewhere();
	await desk.open(files, recipe, { signal, onProgress });
	for (const one of usage) await desk.bring(one, recipe, { signal, onProgress });
	const { receipt, readiness } = await desk.read(recipe, { signal, onProgress });
	const { settings, evaluation } = settingsOf(recipe, given);
	const made = await desk.ask(settings, evaluation, receipt, { signal, onProgress });
	return {
		...made,
		levels: readiness.levels,
		rows: await firstRows(desk),
		problems: desk.problems().map(asProblem),
		rejected: () => rejectedOf(desk)
	};
}
