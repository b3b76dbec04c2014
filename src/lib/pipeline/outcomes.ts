import type { ReceiptLine } from '../edition/edition';
import type { Engine } from '../engine/engine';
import { isMeant, type Mend } from '../exports/recipe';
import type { DeskSheet, Unopened } from './desk';
import type { ReasonCount, RowOutcome, SheetGroup } from './progress';
import rowsSql from './rows.sql?raw';

export type SheetOutcome = RowOutcome & { sheet_id: number };

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

/**
 * Every row not simply accepted, by sheet and line: what staging refused, what typing refused or corrected, what was
 * mended by hand or left out.
 */
export async function outcomesOf(engine: Engine, sheets: DeskSheet[], mends: Mend[]): Promise<SheetOutcome[]> {
	const found = await engine.query<{
		source_id: number;
		line: number;
		outcome: 'corrected' | 'rejected';
		reason: string;
		rows: number;
	}>(rowsSql);
	const typed = bySource(found, (row) => row.source_id);
	return sheets.flatMap(({ id, sheet, staged }) => {
		if (!staged) return [];
		const place = { file: sheet.file, sheet: sheet.sheet, sheet_id: id };
		// Rows of one reason that were looked at and left out together.
		const leftOut = new Map(
			mends.flatMap(({ reason, ignore, ...named }) =>
				reason && ignore && isMeant(named, sheet) ? [[reason, ignore] as const] : []
			)
		);
		const own = typed.get(id) ?? [];
		const told = new Set(own.map(({ line }) => line));
		const rows: SheetOutcome[] = [
			...own.map(({ line, outcome, reason, rows }) => ({ ...place, line, outcome, reason, rows })),
			...staged.rejected.map(({ line, reason, note }) => ({
				...place,
				line,
				outcome: 'rejected' as const,
				reason,
				rows: 1,
				note
			})),
			...[...staged.mended]
				.filter(([line]) => !told.has(line))
				.map(([line, rows]) => ({ ...place, line, outcome: 'corrected' as const, reason: 'mended', rows }))
		];
		return rows
			.map((row) =>
				row.outcome === 'rejected' && leftOut.has(row.reason)
					? { ...row, reason: 'ignored', note: leftOut.get(row.reason) }
					: row
			)
			.toSorted((a, b) => a.line - b.line);
	});
}

/** Why all rows of a sheet that was not read stand as rejected. */
const UNREAD: Partial<Record<DeskSheet['state'], string>> = {
	unknown: 'unknown-file',
	question: 'open-question',
	'set-aside': 'set-aside',
	empty: 'header-only'
};

/** rows = accepted + corrected + rejected for every sheet; files without one are named. */
export function receiptOf(sheets: DeskSheet[], unopened: Unopened[], outcomes: SheetOutcome[]): ReceiptLine[] {
	const own = bySource(outcomes, (row) => row.sheet_id);
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
export function countReasons(groups: SheetGroup[], outcomes: SheetOutcome[]): ReasonCount[] {
	const groupOf = new Map(groups.flatMap(({ id, ids }) => ids.map((sheet) => [sheet, id] as const)));
	const kinds = new Map<string, ReasonCount>();
	for (const { sheet_id, outcome, reason, rows } of outcomes) {
		const group = groupOf.get(sheet_id) ?? sheet_id;
		const key = `${group} ${outcome} ${reason}`;
		const kind = kinds.get(key);
		if (kind) {
			kind.rows += rows;
			kind.places++;
		} else kinds.set(key, { group, outcome, reason, rows, places: 1 });
	}
	return [...kinds.values()];
}
