import type { Edition, ReceiptLine } from '../edition/edition';
import { makeEdition, type Settings } from '../edition/make';
import type { Engine } from '../engine/engine';
import { ExportError } from '../exports/export-error';
import { openFile, type Sheet, type Skipped } from '../exports/open';
import { matchRecipe, type Recipe } from '../exports/recipe';
import { recognise } from '../exports/recognise';
import type { SourceFile } from '../exports/source-file';
import { stageSheet, type StagedSource } from '../exports/stage';
import { buildTables, createRawTables } from '../tables/build';
import { parseMeasure, type ProgrammeSettings } from '../tables/settings';
import type { Progress, Result, RowOutcome } from './progress';
import rowsSql from './rows.sql?raw';

interface Options extends Settings, ProgrammeSettings {
	recipe?: Recipe;
	signal?: AbortSignal;
	onProgress?: (progress: Progress) => void;
}

/** A file that is no export, or none that is known: all its rows are named as rejected, nothing is dropped. */
const unread = (sheet: Sheet | Skipped, rows: number, reason: string): ReceiptLine => ({
	file: sheet.file,
	sheet: 'sheet' in sheet ? sheet.sheet : null,
	profile: null,
	table: null,
	rows,
	accepted: 0,
	corrected: 0,
	rejected: rows,
	reasons: { [reason]: rows }
});

/**
 * The whole way from files to an edition, the same in Node and in the browser's worker.
 * @throws ExportError where nothing useful can come out: no files, no people, no participation
 */
export async function editionFromFiles(engine: Engine, files: SourceFile[], options: Options): Promise<Result> {
	const { recipe, signal, onProgress } = options;
	const staged: StagedSource[] = [];
	const unreadable: ReceiptLine[] = [];
	const problems: ExportError[] = [];
	if (!files.length) throw new ExportError('no-files', '');
	await createRawTables(engine);

	for (const [index, file] of files.entries()) {
		onProgress?.({ phase: 'reading', done: index, total: files.length, file: file.path });
		try {
			for await (const sheet of openFile(file)) {
				signal?.throwIfAborted();
				if ('skipped' in sheet) {
					unreadable.push(unread(sheet, 0, sheet.reason));
					continue;
				}
				const entry = recipe && matchRecipe(recipe, sheet);
				const profile = entry?.profile ?? recognise(sheet.header);
				if (!profile) {
					unreadable.push(unread(sheet, [...sheet.records()].length, 'unknown-file'));
					continue;
				}
				const source = await stageSheet(engine, sheet, profile, staged.length + 1, { entry: entry?.entry, signal });
				staged.push(source);
				if (source.problem) problems.push(source.problem);
			}
		} catch (error) {
			// One unreadable file must not cost the others; it is told beside the receipt.
			if (!(error instanceof ExportError)) throw error;
			problems.push(error);
		}
	}
	const { programme, minGroup, primary, ...evaluation } = recipe?.settings ?? {};
	const decided = {
		levels: recipe?.levels,
		...evaluation,
		...options,
		primary: options.primary ?? (primary ? parseMeasure(primary) : undefined)
	};
	await buildTables(engine, decided, (done, total) => {
		signal?.throwIfAborted();
		onProgress?.({ phase: 'typing', done, total });
	});
	const rows = await readRows(engine, staged);
	const receipt = [...readReceipt(staged, rows), ...unreadable];
	const [counts] = await engine.query<{ people: number; participants: number }>(
		'SELECT (SELECT count(*)::INTEGER FROM people) AS people, (SELECT count(*)::INTEGER FROM participation) AS participants'
	);
	const [first] = problems;
	if (!counts?.people) throw first ?? new ExportError('no-people', '');
	if (!counts.participants) throw first ?? new ExportError('no-participation', '');

	const settings = {
		...options,
		programme: programme ?? options.programme,
		minGroup: options.minGroup ?? minGroup
	};
	const edition: Edition = await makeEdition(engine, settings, receipt, (done, total) => {
		signal?.throwIfAborted();
		onProgress?.({ phase: 'asking', done, total });
	});
	return {
		edition,
		rows: rows.map(({ source_id, ...row }) => {
			const { file = '', sheet = null } = staged[source_id - 1] ?? {};
			return { file, sheet, ...row };
		}),
		problems: problems.map(({ code, file, sheet, line, params }) => ({ code, file, sheet, line, params }))
	};
}

type SourceRow = Omit<RowOutcome, 'file' | 'sheet'> & { source_id: number };

/** Every row not simply accepted: what staging refused and what typing refused or corrected. */
async function readRows(engine: Engine, staged: StagedSource[]): Promise<SourceRow[]> {
	const refused = staged.flatMap(({ sourceId, rejected }) =>
		rejected.map(({ line, reason }) => ({ source_id: sourceId, line, outcome: 'rejected' as const, reason }))
	);
	const typed = await engine.query<SourceRow>(rowsSql);
	return [...typed, ...refused].toSorted((a, b) => a.source_id - b.source_id || a.line - b.line);
}

/** rows = accepted + corrected + rejected for every source. */
function readReceipt(staged: StagedSource[], rows: SourceRow[]): ReceiptLine[] {
	const lines = staged.map(({ file, sheet, profile, table, rows: count }): ReceiptLine => {
		return { file, sheet, profile, table, rows: count, accepted: count, corrected: 0, rejected: 0, reasons: {} };
	});
	for (const { source_id, outcome, reason } of rows) {
		const line = lines[source_id - 1];
		if (!line) continue;
		line.accepted--;
		line[outcome]++;
		line.reasons[reason] = (line.reasons[reason] ?? 0) + 1;
	}
	return lines;
}
