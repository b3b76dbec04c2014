import type { Engine, Params } from '../engine/engine';
import type { RawRecord } from '../exports/csv';
import { mendsOf, surplus } from '../exports/mends';
import { placeColumns, placeMeasures } from '../exports/recognise';
import { TARGETS, type Kind } from '../exports/targets';
import type { Profile } from '../exports/profiles/profile';
import type { Mend } from '../exports/recipe';
import type { Desk } from './desk';
import type { DeskSheet } from './desk-sheet';
import { bySource, outcomeRows } from './outcomes';
import previewSql from './preview.sql?raw';
import type { PreviewCell, PreviewRow, RejectedTable, RowPage, RowQuery } from './progress';

/** Position in the sheet → how its cells are read. */
function kindsOf(profile: Profile | null, header: string[]): Map<number, Kind> {
	if (!profile) return new Map();
	const targets = TARGETS[profile.table];
	const kinds = new Map<number, Kind>();
	for (const [column, at] of placeColumns(profile, header)) kinds.set(at, targets[column]?.kind ?? 'text');
	for (const { at } of placeMeasures(profile, header)) kinds.set(at, 'number');
	return kinds;
}

/**
 * Reads cells as the tables will, with what is wrong with each.
 * @param places positions of the cells that are read; all where it is not given
 */
export async function previewRecords(
	engine: Engine,
	records: RawRecord[],
	profile: Profile | null,
	header: string[],
	signs: { dateOrder: string; decimal: string },
	valuesOf: Record<string, Record<string, string>> = {},
	places?: Set<number>
): Promise<PreviewRow[]> {
	const kinds = [...kindsOf(profile, header)].filter(([at]) => !places || places.has(at));
	const columns = profile ? placeColumns(profile, header) : new Map<string, number>();
	const replaced = new Map(
		[...columns].flatMap(([column, at]) =>
			valuesOf[column] ? [[at, new Map(Object.entries(valuesOf[column]))] as const] : []
		)
	);
	const cells = records.flatMap(({ cells }, row) =>
		kinds.map(([at, kind]) => {
			const written = cells[at]?.trim() ?? '';
			return { row, at, kind, written: replaced.get(at)?.get(written) ?? written };
		})
	);
	const read = new Map<string, { read_as: string | null; problem: string | null }>();
	if (cells.length) {
		const text = (values: string[]) => ({ codes: Int32Array.from(values, (_, index) => index), values });
		await engine.run('DELETE FROM preview_cells');
		await engine.insert('preview_cells', cells.length, {
			row_no: Int32Array.from(cells, ({ row }) => row),
			place: Int32Array.from(cells, ({ at }) => at),
			kind: text(cells.map(({ kind }) => kind)),
			written: text(cells.map(({ written }) => written))
		});
		const rows = await engine.query<{ row_no: number; place: number; read_as: string | null; problem: string | null }>(
			previewSql,
			{ date_order: signs.dateOrder, decimal_sign: signs.decimal } satisfies Params
		);
		for (const { row_no, place, read_as, problem } of rows) read.set(`${row_no}:${place}`, { read_as, problem });
	}
	return records.map(({ line, cells }, row) => ({
		line,
		cells: Array.from({ length: Math.max(header.length, cells.length) }, (_, at): PreviewCell => {
			const written = cells[at] ?? '';
			const typed = read.get(`${row}:${at}`);
			return { written, read: typed ? typed.read_as : written, problem: typed?.problem ?? null };
		})
	}));
}

/** Records of a sheet by their lines, in one walk; of a delimited text, only those that are wanted become text. */
function recordsAt(one: DeskSheet, lines: Iterable<number>): Map<number, RawRecord> {
	const wanted = new Set(lines);
	const found = new Map<number, RawRecord>();
	const { sheet } = one;
	const scanner = sheet.scan?.();
	if (scanner) {
		while (found.size < wanted.size && scanner.next()) {
			const { line, malformed } = scanner;
			if (wanted.has(line)) found.set(line, { line, cells: scanner.texts(), ...(malformed && { malformed }) });
		}
		return found;
	}
	for (const record of sheet.records()) {
		if (!wanted.has(record.line)) continue;
		found.set(record.line, record);
		if (found.size === wanted.size) break;
	}
	return found;
}

/** A page of rows that were not simply accepted, of sheets that are alike, as they stand after mending. */
export async function pageOf(
	desk: Desk,
	sheets: DeskSheet[],
	mends: Mend[],
	{ outcome, reason, from, count }: RowQuery
): Promise<RowPage> {
	const ids = new Set(sheets.map(({ id }) => id));
	const total = desk.counts
		.filter(
			(one) => ids.has(one.source_id) && (!outcome || one.outcome === outcome) && (!reason || one.reason === reason)
		)
		.reduce((sum, { places }) => sum + places, 0);
	const shown = bySource(
		await outcomeRows(desk.engine, sheets, { outcome, reason, from, count }),
		({ source_id }) => source_id
	);
	const rows: RowPage['rows'] = [];
	for (const one of sheets) {
		const mine = shown.get(one.id);
		if (!mine) continue;
		const { staged, profile, entry, sheet } = one;
		const lines = mine.map(({ line }) => line);
		const records = recordsAt(one, lines);
		const raw = lines.map((line) => records.get(line) ?? { line, cells: [] });
		const mend = mendsOf(sheet, mends);
		const read = await previewRecords(
			desk.engine,
			raw.map((record) => mend(record).record),
			profile,
			sheet.header,
			{ dateOrder: staged?.dateOrder ?? 'none', decimal: staged?.decimal ?? 'none' },
			entry?.values
		);
		for (const [index, { line, outcome, reason, note, rows: weight }] of mine.entries())
			rows.push({
				file: sheet.file,
				sheet: sheet.sheet,
				line,
				outcome,
				reason,
				note: note ?? undefined,
				rows: weight,
				cells: (read[index]?.cells ?? []).map((cell, at) => {
					const was = raw[index]?.cells[at] ?? '';
					return was.trim() === cell.written.trim() ? cell : { ...cell, was };
				})
			});
	}
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
	return { total, header: headersOf(sheets[0]?.sheet.header ?? [], width), rows };
}

/** Headers of a sheet, and of cells beyond the last of them. */
const headersOf = (header: string[], width: number): string[] =>
	Array.from({ length: Math.max(width, header.length) }, (_, at) => header[at] ?? surplus(at - header.length));

/**
 * Rejected rows, sheet by sheet, in their files' own columns; why each was rejected is a code: words are not known here.
 * @param part at most `count` rows from a place on; all of them where it is not given
 */
export async function rejectedTables(
	desk: Desk,
	part: { from?: number; count?: number } = {}
): Promise<RejectedTable[]> {
	const rejected = bySource(
		// What was brought from elsewhere has no file whose cells could be given back.
		await outcomeRows(
			desk.engine,
			desk.sheets.filter(({ brought }) => !brought),
			{ outcome: 'rejected', ...part }
		),
		({ source_id }) => source_id
	);
	return desk.sheets.flatMap((one): RejectedTable[] => {
		const own = rejected.get(one.id);
		if (!own) return [];
		const { file, sheet, written } = one.sheet;
		const records = recordsAt(
			one,
			own.map(({ line }) => line)
		);
		const rows = own.map(({ line, reason, note }) => ({
			line,
			reason,
			note: note ?? undefined,
			cells: records.get(line)?.cells ?? []
		}));
		return [{ file, sheet, header: written, rows }];
	});
}
