import type { ReceiptLine } from '../edition/edition';
import type { Engine } from '../engine/engine';
import { isMeant, type Mend } from '../exports/recipe';
import type { Unopened } from './desk';
import type { DeskSheet } from './desk-sheet';
import countsSql from './outcome-counts.sql?raw';
import rowsSql from './outcome-rows.sql?raw';
import outcomesSql from './outcomes.sql?raw';
import type { ReasonCount, RowOutcome, SheetGroup } from './progress';

/** Rows of a sheet that share an outcome and its reason. */
export interface OutcomeCount extends Omit<ReasonCount, 'group'> {
	source_id: number;
}

/** A row not simply accepted; there may be millions, so they stay in the database and are fetched by the page. */
export type SheetOutcome = Omit<RowOutcome, 'file' | 'sheet' | 'note'> & { source_id: number; note: string | null };

/**
 * Gathers every row not simply accepted of the sheets that are staged.
 * @returns how many there are, and why
 */
export async function gatherOutcomes(engine: Engine, sheets: DeskSheet[], mends: Mend[]): Promise<OutcomeCount[]> {
	await engine.run('DELETE FROM left_out');
	for (const { reason, ignore, ...named } of mends) {
		if (!reason || !ignore) continue;
		for (const { id, sheet, staged } of sheets)
			if (staged && isMeant(named, sheet)) {
				await engine.run('DELETE FROM left_out WHERE source_id = $id AND reason = $reason', { id, reason });
				await engine.run('INSERT INTO left_out VALUES ($id, $reason, $ignore)', { id, reason, ignore });
			}
	}
	await engine.run(outcomesSql.trim().replace(/;$/, ''));
	return (await engine.query(countsSql)) as unknown as OutcomeCount[];
}

/**
 * Rows not simply accepted, by sheet and line.
 * @param each at most so many of a sheet and reason
 */
export async function outcomeRows(
	engine: Engine,
	sheets: DeskSheet[],
	part: { outcome?: 'corrected' | 'rejected'; reason?: string; from?: number; count?: number; each?: number } = {}
): Promise<SheetOutcome[]> {
	const { outcome = null, reason = null, from = 0, count = 2 ** 31, each = null } = part;
	const sources = sheets.map(({ id }) => id).join();
	return (await engine.query(rowsSql, { sources, outcome, reason, from, count, each })) as unknown as SheetOutcome[];
}

/** Rows by the sheet or source that they came from. */
export function bySource<R>(rows: R[], idOf: (row: R) => number): Map<number, R[]> {
	const groups = new Map<number, R[]>();
	for (const row of rows) {
		const group = groups.get(idOf(row));
		if (group) group.push(row);
		else groups.set(idOf(row), [row]);
	}
	return groups;
}

/** Why all rows of a sheet that was not read stand as rejected. */
const UNREAD: Partial<Record<DeskSheet['state'], string>> = {
	unknown: 'unknown-file',
	question: 'open-question',
	'set-aside': 'set-aside',
	empty: 'header-only'
};

/** rows = accepted + corrected + rejected for every sheet; files without one are named. */
export function receiptOf(sheets: DeskSheet[], unopened: Unopened[], counts: OutcomeCount[]): ReceiptLine[] {
	const own = bySource(counts, (row) => row.source_id);
	const receipt = sheets.map(({ id, sheet, facts, state, profile, staged }): ReceiptLine => {
		const line: ReceiptLine = {
			file: sheet.file,
			sheet: sheet.sheet,
			profile: profile?.id ?? null,
			table: staged?.table ?? null,
			rows: facts.rows,
			accepted: 0,
			corrected: 0,
			rejected: 0,
			reasons: {}
		};
		if (!staged) {
			line.rejected = facts.rows;
			line.reasons[profile?.useless ?? UNREAD[state] ?? state] = facts.rows;
			return line;
		}
		for (const { outcome, reason, rows } of own.get(id) ?? []) {
			line[outcome] += rows;
			line.reasons[reason] = (line.reasons[reason] ?? 0) + rows;
		}
		line.accepted = facts.rows - line.corrected - line.rejected;
		return line;
	});
	for (const { file, reason, problem } of unopened)
		receipt.push({
			file,
			sheet: problem?.sheet ?? null,
			profile: null,
			table: null,
			rows: 0,
			accepted: 0,
			corrected: 0,
			rejected: 0,
			reasons: { [problem ? 'unreadable-file' : reason]: 0 }
		});
	return receipt;
}

/** Rows by group, outcome and reason, in the order of the groups. */
export function countReasons(groups: SheetGroup[], counts: OutcomeCount[]): ReasonCount[] {
	const groupOf = new Map(groups.flatMap(({ id, ids }) => ids.map((sheet) => [sheet, id] as const)));
	const kinds = new Map<string, ReasonCount>();
	for (const { source_id, outcome, reason, rows, places } of counts) {
		const group = groupOf.get(source_id) ?? source_id;
		const key = `${group} ${outcome} ${reason}`;
		const kind = kinds.get(key);
		if (kind) {
			kind.rows += rows;
			kind.places += places;
		} else kinds.set(key, { group, outcome, reason, rows, places });
	}
	return [...kinds.values()];
}
