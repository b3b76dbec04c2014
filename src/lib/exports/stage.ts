import type { Columns, Engine, TextColumn } from '../engine/engine';
import type { RawRecord } from './csv';
import { dateOrderOf, type DateOrder } from './date-order';
import { ExportError } from './export-error';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import type { RecipeEntry } from './recipe';
import { placeColumns, placeMeasures } from './recognise';

/** A row that could not even be staged. */
export interface RejectedRecord {
	line: number;
	reason: 'total-row' | 'open-quote' | 'ragged-row';
	cells: string[];
}

/** What became of a sheet on its way into its raw table. */
export interface StagedSource {
	sourceId: number;
	file: string;
	sheet: string | null;
	profile: string;
	table: string;
	dateOrder: DateOrder;
	/** Records below the header, blank lines not counted. */
	rows: number;
	rejected: RejectedRecord[];
	/** Set where the sheet has a header and nothing else. */
	problem?: ExportError;
}

/** Rows staged in one Arrow batch. */
const BATCH = 100_000;
const TOTAL = new Set(['summe', 'gesamt', 'gesamtsumme', 'insgesamt', 'total', 'sum', 'grand total']);

/** Collects text of one column as dictionary codes. */
class TextBuilder {
	private codes = new Int32Array(BATCH);
	private readonly known = new Map<string, number>();
	private values: string[] = [];

	set(row: number, value: string | undefined): void {
		const text = value?.replaceAll('\u00a0', ' ').trim();
		if (!text) {
			this.codes[row] = -1;
			return;
		}
		let code = this.known.get(text);
		if (code === undefined) {
			code = this.values.length;
			this.known.set(text, code);
			this.values.push(text);
		}
		this.codes[row] = code;
	}

	take(length: number): TextColumn {
		const column = { codes: this.codes.slice(0, length), values: this.values };
		this.known.clear();
		this.values = [];
		return column;
	}
}

function refusal(record: RawRecord, width: number): RejectedRecord['reason'] | null {
	if (record.malformed) return record.malformed;
	if (record.cells.slice(width).some((cell) => cell.trim())) return 'ragged-row';
	const filled = record.cells.filter((cell) => cell.trim());
	const first = filled[0]?.trim().replace(/:$/, '').toLowerCase() ?? '';
	return TOTAL.has(first) && filled.length <= Math.max(2, width / 2) ? 'total-row' : null;
}

/**
 * Writes a sheet into `raw_<table>`, every value as text; dates are not read here, only their order is told apart.
 * @throws ExportError `ambiguous-dates` where day and month cannot be told apart
 */
export async function stageSheet(
	engine: Engine,
	sheet: Sheet,
	profile: Profile,
	sourceId: number,
	options: { entry?: RecipeEntry; signal?: AbortSignal } = {}
): Promise<StagedSource> {
	const { entry, signal } = options;
	const places = placeColumns(profile, sheet.header);
	const measures = placeMeasures(profile, sheet.header);
	const used = new Set(places.values());
	const items = profile.rest
		? sheet.header.map((name, at) => ({ name, at })).filter(({ name, at }) => name && !used.has(at))
		: [];
	const dateOrder = dateOrderOf(sheet, places, profile.dates ?? [], entry?.dateOrder);
	const width = sheet.header.length;
	const names = [...places.keys(), ...Object.keys(profile.constants ?? {})];
	if (measures.length) names.push('activity', 'measure', 'value');
	if (profile.rest) names.push('item', 'value');
	const builders = new Map(names.map((name) => [name, new TextBuilder()] as const));
	const lines = new Int32Array(BATCH);
	let filled = 0;

	const flush = async () => {
		if (!filled) return;
		signal?.throwIfAborted();
		const columns: Columns = {
			source_id: new Int32Array(filled).fill(sourceId),
			line: lines.slice(0, filled)
		};
		for (const [name, builder] of builders) columns[name] = builder.take(filled);
		await engine.insert(`raw_${profile.table}`, filled, columns);
		filled = 0;
	};
	const put = (record: RawRecord, own: Record<string, string | undefined>) => {
		lines[filled] = record.line;
		for (const [column, at] of places) {
			const value = record.cells[at];
			builders.get(column)!.set(filled, entry?.values?.[column]?.[value?.trim() ?? ''] ?? value);
		}
		for (const [column, value] of Object.entries(profile.constants ?? {})) builders.get(column)!.set(filled, value);
		for (const [column, value] of Object.entries(own)) builders.get(column)!.set(filled, value);
		filled++;
	};

	let rows = 0;
	const rejected: RejectedRecord[] = [];
	const perRecord = Math.max(1, measures.length, items.length);
	for (const record of sheet.records()) {
		rows++;
		const reason = refusal(record, width);
		if (reason) {
			rejected.push({ line: record.line, reason, cells: record.cells });
			continue;
		}
		if (filled + perRecord > BATCH) await flush();
		for (const { at, activity, name } of measures) put(record, { activity, measure: name, value: record.cells[at] });
		for (const { at, name } of items) put(record, { item: name, value: record.cells[at] });
		if (!measures.length && !items.length) put(record, {});
	}
	await flush();
	await engine.run('INSERT INTO sources VALUES ($id, $file, $sheet, $profile, $table, $order)', {
		id: sourceId,
		file: sheet.file,
		sheet: sheet.sheet,
		profile: profile.id,
		table: profile.table,
		order: dateOrder
	});
	const problem = rows ? undefined : new ExportError('header-only', sheet.file, {}, sheet.sheet);
	const { file, sheet: name } = sheet;
	return { sourceId, file, sheet: name, profile: profile.id, table: profile.table, dateOrder, rows, rejected, problem };
}
