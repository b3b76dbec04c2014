import type { Engine } from '../engine/engine';
import type { RawRecord } from './csv';
import { dateOrderOf, decimalSignOf, type DateOrder, type DecimalSign } from './date-order';
import { CellCoder } from './cell-coder';
import { EventCounter } from './event-counter';
import { isPlainLog, readLog } from './log-reader';
import { ExportError } from './export-error';
import { factsOf, type SheetFacts } from './facts';
import { mendsOf } from './mends';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import type { Mend, RecipeEntry } from './recipe';
import { fold, placeColumns, placeMeasures } from './recognise';
import { refusalOf } from './refusal';
import { RefusedRows } from './refused-rows';
import { RowBatch } from './row-batch';
import { columnsOfKind } from './targets';
import { UsageBatch } from './usage-batch';
import { Formats } from './usage-format';
import { readUsage } from './usage-reader';

/** Where sheets are staged: a database with raw tables, and what its usage rows stand for. */
export class Staging {
	readonly usage: UsageBatch;
	/** Of the files that are being opened; cleared when all of them are. */
	readonly formats = new Formats();

	constructor(readonly engine: Engine) {
		this.usage = new UsageBatch(engine);
	}
}

/** What became of a sheet on its way into its raw table. */
export interface StagedSource {
	profile: string;
	table: string;
	dateOrder: DateOrder;
	decimal: DecimalSign;
}

/** Rows staged in one Arrow batch. */
const BATCH = 100_000;
/** Rows by which the order of day and month is assumed. */
const SAMPLE = 1000;
/** Columns of a profile that are no column of its raw table: what they hold becomes rows of its own. */
const APART: Record<string, string[]> = { participation: ['mentor'], usage: ['time', 'action'] };
/** What of a tracker's row is true of the mentor too. */
const SHARED = ['round', 'started_on', 'ended_on', 'status'];
/** Columns that a download of rejected rows adds. */
export const OWN_COLUMN = 'Groundswell:';

export interface StageOptions {
	entry?: RecipeEntry;
	mends?: Mend[];
	signal?: AbortSignal;
	/** Told now and then, with the bytes that were read so far. */
	onRows?: (position: number) => void;
}

/** Where the columns of a table, the measures of a wide report and the statements of a form stand. */
function placesOf(sheet: Sheet, profile: Profile) {
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
	return { places, measures, items };
}

/** How a sheet will be read: where its columns stand, and how its dates and numbers are meant. */
export function readingOf(sheet: Sheet, facts: SheetFacts, profile: Profile, entry?: RecipeEntry) {
	const { places, measures, items } = placesOf(sheet, profile);
	const columnFacts = (columns: string[]) => columns.flatMap((column) => facts.columns[places.get(column) ?? -1] ?? []);
	const values = [...measures, ...items].flatMap(({ at }) => facts.columns[at] ?? []);
	return {
		places,
		dateOrder: dateOrderOf(sheet, columnFacts(columnsOfKind(profile.table, 'date')), entry?.dateOrder),
		decimal: decimalSignOf(
			sheet,
			[...columnFacts(columnsOfKind(profile.table, 'number')), ...values],
			facts.columns,
			Boolean(profile.decimals),
			entry?.decimal
		)
	};
}

/** Whether a sheet is a log, of which each row is one event. */
export const isLog = (sheet: Sheet, { table, columns }: Pick<Profile, 'table' | 'columns'>): boolean =>
	table === 'usage' && columns.time !== undefined && placeColumns({ columns } as Profile, sheet.header).has('time');

// What a download of rejected rows disarmed for spreadsheets is read as it was.
const isDisarmed = (sheet: Sheet): boolean => sheet.written.some((name) => name.startsWith(OWN_COLUMN));

/**
 * Reads a sheet through once, to see what its columns look like. Where it is a usage report of some known shape, its rows
 * are staged on the way, so that no file of many million rows is read twice.
 */
export async function readSheet(
	staging: Staging,
	sheet: Sheet,
	profile: Profile | null,
	sourceId: number,
	options: StageOptions = {}
): Promise<{ facts: SheetFacts; staged: boolean }> {
	const codable = profile?.table === 'usage' && !profile.useless && sheet.scan && !options.mends?.length;
	if (!codable || isDisarmed(sheet)) return { facts: factsOf(sheet), staged: false };
	if (!isLog(sheet, profile))
		return { facts: await readUsage(staging, sheet, profile, sourceId, options), staged: true };
	// Weeks can be counted only by whoever knows how 03/04/2025 is meant; the beginning of a log mostly tells.
	const assumed = orderAtFirst(sheet, profile, options.entry);
	if (!assumed || !isPlainLog(sheet, profile)) return { facts: factsOf(sheet), staged: false };
	const facts = await readLog(staging, sheet, profile, sourceId, assumed, options);
	const meant = orderOf(sheet, facts, profile, options.entry);
	if (meant !== assumed) await unstage(staging, profile.table, sourceId);
	return { facts, staged: meant === assumed };
}

/** The order of day and month over the rows of a sheet; null where it has to be asked for. */
function orderOf(sheet: Sheet, facts: SheetFacts, profile: Profile, entry?: RecipeEntry): DateOrder | null {
	try {
		return readingOf(sheet, facts, profile, entry).dateOrder;
	} catch (error) {
		if (error instanceof ExportError) return null;
		throw error;
	}
}

/** The same over its first rows alone. */
function orderAtFirst(sheet: Sheet, profile: Profile, entry?: RecipeEntry): DateOrder | null {
	const coder = new CellCoder(sheet, CellCoder.dictionaries(sheet));
	while (coder.rows < SAMPLE && coder.next());
	return orderOf(sheet, coder.facts(), profile, entry);
}

/**
 * Says how the rows of a sheet are meant, by which alone they count; before that, they are staged where they are not.
 * @param staged whether its rows are in their raw table already
 * @throws ExportError `ambiguous-dates` or `ambiguous-numbers` where a value can be meant in two ways, `header-only` where
 * there are no rows
 */
export async function stageSheet(
	staging: Staging,
	sheet: Sheet,
	facts: SheetFacts,
	profile: Profile,
	sourceId: number,
	staged: boolean,
	options: StageOptions = {}
): Promise<StagedSource> {
	if (!facts.rows) throw new ExportError('header-only', sheet.file, {}, sheet.sheet);
	const { dateOrder, decimal } = readingOf(sheet, facts, profile, options.entry);
	if (!staged) await stageRows(staging, sheet, facts, profile, sourceId, dateOrder, options);
	const source = { profile: profile.id, table: profile.table, dateOrder, decimal };
	await tellSource(staging, sourceId, sheet, source, isLog(sheet, profile));
	return source;
}

/** Says how the staged rows of a source are meant; from then on they count. */
export async function tellSource(
	{ engine }: Staging,
	sourceId: number,
	{ file, sheet }: Pick<Sheet, 'file' | 'sheet'>,
	{ profile, table, dateOrder, decimal }: StagedSource,
	isLog: boolean
): Promise<void> {
	await engine.run('DELETE FROM sources WHERE source_id = $id', { id: sourceId });
	await engine.run('INSERT INTO sources VALUES ($id, $file, $sheet, $profile, $table, $order, $decimal, $log)', {
		id: sourceId,
		file,
		sheet,
		profile,
		table,
		order: dateOrder,
		decimal,
		log: isLog
	});
}

/** Takes the rows of a source out of its raw table. */
export async function unstage({ engine }: Staging, table: string, sourceId: number): Promise<void> {
	const said = table === 'usage' ? ['said_periods', 'said_counts'] : [];
	for (const name of [`raw_${table}`, ...said, 'refused', 'sources'])
		await engine.run(`DELETE FROM ${name} WHERE source_id = $id`, { id: sourceId });
}

/**
 * Writes a sheet into `raw_<table>`, every value as it is written; event logs are counted by person, week and action
 * meanwhile.
 */
async function stageRows(
	{ engine, usage }: Staging,
	sheet: Sheet,
	facts: SheetFacts,
	profile: Profile,
	sourceId: number,
	dateOrder: DateOrder,
	{ entry, mends = [], signal }: StageOptions
): Promise<void> {
	const { places, measures, items } = placesOf(sheet, profile);
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
	const batch =
		table === 'usage'
			? usage.of(sourceId, constants)
			: new RowBatch(engine, table, sourceId, names, constants, Math.max(capacity, perRecord));
	const room = async (rows: number) => {
		if (!batch.isFull(rows)) return;
		signal?.throwIfAborted();
		await batch.flush();
	};
	const disarmed = isDisarmed(sheet);
	const read = (column: string, record: RawRecord): string | undefined => {
		const at = places.get(column);
		const cell = at === undefined ? undefined : record.cells[at];
		const value = disarmed ? cell?.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/, '') : cell;
		return valuesOf.get(column)?.get(value?.trim() ?? '') ?? value;
	};

	const refused = new RefusedRows(engine, sourceId);
	const mend = mendsOf(sheet, mends);
	for (const written of sheet.records()) {
		const { record, mended: changed, ignored } = mend(written);
		const { line } = record;
		const reason = ignored ? 'ignored' : refusalOf(record, width);
		if (reason) {
			await refused.add(line, reason, ignored);
			continue;
		}
		if (counter) {
			const action = read('action', record) ?? read('activity', record);
			const values = own.map(([column]) => [column, read(column, record)] as const);
			counter.add(line, record.cells[timeAt!] ?? '', action, values, changed);
			continue;
		}
		if (changed) await refused.mended(line, 1);
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
		if (changed) await refused.mended(line, weight);
		await room(1);
		batch.begin();
		batch.setAll(values);
		batch.put(line, weight);
	}
	signal?.throwIfAborted();
	await batch.finish();
	await refused.flush();
}
