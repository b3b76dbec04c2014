import type { Engine } from '../engine/engine';
import type { RawRecord } from './csv';
import { dateOrderOf, decimalSignOf, type DateOrder, type DecimalSign } from './date-order';
import { EventCounter } from './event-counter';
import { ExportError } from './export-error';
import type { SheetFacts } from './facts';
import { mendsOf } from './mends';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import type { Mend, RecipeEntry } from './recipe';
import { fold, placeColumns, placeMeasures } from './recognise';
import { RowBatch } from './row-batch';
import { columnsOfKind } from './targets';

/** A row that could not even be staged, or that somebody has left out. */
export interface RejectedRecord {
	line: number;
	reason: 'total-row' | 'open-quote' | 'ragged-row' | 'nul-bytes' | 'ignored';
	/** Why it was left out. */
	note?: string;
}

/** What became of a sheet on its way into its raw table. */
export interface StagedSource {
	sourceId: number;
	profile: string;
	table: string;
	dateOrder: DateOrder;
	decimal: DecimalSign;
	/** Records below the header, blank lines not counted. */
	rows: number;
	rejected: RejectedRecord[];
	/** Lines with a cell that was mended by hand, with the rows of the export that each stands for. */
	mended: Map<number, number>;
}

/** Rows staged in one Arrow batch. */
const BATCH = 100_000;
const TOTAL = new Set(['summe', 'gesamt', 'gesamtsumme', 'insgesamt', 'total', 'sum', 'grand total']);
/** Columns of a profile that are no column of its raw table: what they hold becomes rows of its own. */
const APART: Record<string, string[]> = { participation: ['mentor'], usage: ['time', 'action'] };
/** What of a tracker's row is true of the mentor too. */
const SHARED = ['round', 'started_on', 'ended_on', 'status'];
/** Columns that a download of rejected rows adds. */
export const OWN_COLUMN = 'Groundswell:';

function refusal(record: RawRecord, width: number): RejectedRecord['reason'] | null {
	if (record.malformed) return record.malformed;
	for (let at = width; at < record.cells.length; at++) if (record.cells[at]!.trim()) return 'ragged-row';
	const first = record.cells.find((cell) => cell.trim()) ?? '';
	if (!TOTAL.has(first.trim().replace(/:$/, '').toLowerCase())) return null;
	return record.cells.filter((cell) => cell.trim()).length <= Math.max(2, width / 2) ? 'total-row' : null;
}

export interface StageOptions {
	entry?: RecipeEntry;
	mends?: Mend[];
	signal?: AbortSignal;
}

/** How a sheet will be read: where its columns stand, and how its dates and numbers are meant. */
export function readingOf(sheet: Sheet, facts: SheetFacts, profile: Profile, entry?: RecipeEntry) {
	const places = placeColumns(profile, sheet.header);
	const measures = placeMeasures(profile, sheet.header);
	const used = new Set(places.values());
	const besides = new Set(profile.besides?.map(fold));
	const items = profile.rest
		? sheet.header
				.map((name, at) => ({ name, at }))
				.filter(
					({ name, at }) =>
						!used.has(at) && sheet.written[at] && !besides.has(fold(name)) && !name.startsWith(OWN_COLUMN)
				)
		: [];
	const factsOf = (columns: string[]) => columns.flatMap((column) => facts.columns[places.get(column) ?? -1] ?? []);
	const values = [...measures, ...items].flatMap(({ at }) => facts.columns[at] ?? []);
	return {
		places,
		measures,
		items,
		dateOrder: dateOrderOf(sheet, factsOf(columnsOfKind(profile.table, 'date')), entry?.dateOrder),
		decimal: decimalSignOf(
			sheet,
			[...factsOf(columnsOfKind(profile.table, 'number')), ...values],
			facts.columns,
			Boolean(profile.decimals),
			entry?.decimal
		)
	};
}

/**
 * Writes a sheet into `raw_<table>`, every value as text; event logs are counted by person, week and action meanwhile.
 * @throws ExportError `ambiguous-dates` or `ambiguous-numbers` where a value can be meant in two ways, `header-only` where
 * there are no rows
 */
export async function stageSheet(
	engine: Engine,
	sheet: Sheet,
	facts: SheetFacts,
	profile: Profile,
	sourceId: number,
	{ entry, mends = [], signal }: StageOptions = {}
): Promise<StagedSource> {
	if (!facts.rows) throw new ExportError('header-only', sheet.file, {}, sheet.sheet);
	const { places, measures, items, dateOrder, decimal } = readingOf(sheet, facts, profile, entry);
	const { table } = profile;
	const width = sheet.header.length;
	const apart = APART[table] ?? [];
	const own = [...places].filter(([column]) => !apart.includes(column));
	const constants = Object.entries(profile.constants ?? {}).filter(([column]) => !places.has(column));
	const replaced = Object.entries(entry?.values ?? {}).map(
		([column, said]) => [column, new Map(Object.entries(said))] as const
	);
	const valuesOf = new Map(replaced);
	const timeAt = table === 'usage' ? places.get('time') : undefined;
	const counter = timeAt === undefined ? null : new EventCounter(dateOrder);
	const mentorAt = table === 'participation' ? places.get('mentor') : undefined;

	const names = new Set([...own.map(([column]) => column), ...constants.map(([column]) => column)]);
	if (measures.length) for (const name of ['activity', 'measure', 'value', 'tool']) names.add(name);
	if (profile.rest) for (const name of ['item', 'value']) names.add(name);
	if (counter) for (const name of ['activity', 'measure', 'value', 'from_date', 'to_date']) names.add(name);
	if (mentorAt !== undefined) for (const name of ['role', 'secondary']) names.add(name);
	const perRecord = Math.max(1, measures.length + items.length) + (mentorAt === undefined ? 0 : 1);
	const capacity = Math.min(BATCH, facts.rows * perRecord);
	const batch = new RowBatch(engine, table, sourceId, names, constants, Math.max(capacity, perRecord));
	const room = async (rows: number) => {
		if (!batch.isFull(rows)) return;
		signal?.throwIfAborted();
		await batch.flush();
	};
	// What a download of rejected rows disarmed for spreadsheets is read as it was.
	const disarmed = sheet.written.some((name) => name.startsWith(OWN_COLUMN));
	const read = (column: string, record: RawRecord): string | undefined => {
		const at = places.get(column);
		const cell = at === undefined ? undefined : record.cells[at];
		const value = disarmed ? cell?.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/, '') : cell;
		return valuesOf.get(column)?.get(value?.trim() ?? '') ?? value;
	};

	const rejected: RejectedRecord[] = [];
	const mended = new Map<number, number>();
	const mend = mendsOf(sheet, mends);
	let rows = 0;
	for (const written of sheet.records()) {
		rows++;
		const { record, mended: changed, ignored } = mend(written);
		const { line } = record;
		const reason = ignored ? 'ignored' : refusal(record, width);
		if (reason) {
			rejected.push({ line, reason, note: ignored });
			continue;
		}
		if (counter) {
			const action = read('action', record) ?? read('activity', record);
			const values = own.map(([column]) => [column, read(column, record)] as const);
			counter.add(line, record.cells[timeAt!] ?? '', action, values, changed);
			continue;
		}
		if (changed) mended.set(line, 1);
		await room(perRecord);
		batch.begin();
		for (const [column] of own) batch.set(column, read(column, record));
		const ownTool = places.has('tool') ? read('tool', record) : profile.constants?.tool;
		for (const { at, activity, name, tool } of measures) {
			batch.set('activity', activity);
			batch.set('measure', name);
			batch.set('value', record.cells[at]);
			batch.set('tool', tool ?? ownTool);
			batch.put(line);
		}
		for (const { at, name } of items) {
			batch.set('item', name);
			batch.set('value', record.cells[at]);
			batch.put(line);
		}
		if (!measures.length && !items.length) batch.put(line);
		const mentor = mentorAt === undefined ? '' : (read('mentor', record)?.trim() ?? '');
		if (!mentor) continue;
		batch.begin();
		for (const column of SHARED) if (places.has(column)) batch.set(column, read(column, record));
		batch.set('person', mentor);
		batch.set('role', 'mentor');
		batch.set('secondary', 'yes');
		batch.put(line);
	}
	for (const { line, weight, mended: changed, values } of counter?.take() ?? []) {
		if (changed) mended.set(line, weight);
		await room(1);
		batch.begin();
		batch.setAll(values);
		batch.put(line, weight);
	}
	signal?.throwIfAborted();
	await batch.flush();
	await engine.run('INSERT INTO sources VALUES ($id, $file, $sheet, $profile, $table, $order, $decimal, $log)', {
		id: sourceId,
		file: sheet.file,
		sheet: sheet.sheet,
		profile: profile.id,
		table,
		order: dateOrder,
		decimal,
		log: counter !== null
	});
	return { sourceId, profile: profile.id, table, dateOrder, decimal, rows, rejected, mended };
}
