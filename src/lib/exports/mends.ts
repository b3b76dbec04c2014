import type { RawRecord } from './csv';
import type { Sheet } from './open';
import { isMeant, type Mend } from './recipe';

/** Header of the nth cell, from 0, beyond the last column: a row may have more cells than the header. */
export const surplus = (n: number): string => `+${n + 1}`;

interface Change {
	to?: string;
	ignore?: string;
}

/** A record after mending. */
export interface Mended {
	record: RawRecord;
	mended: boolean;
	/** Why the row is left out. */
	ignored?: string;
}

/** The mends that concern a sheet, as one function over its records. */
export function mendsOf(sheet: Sheet, mends: Mend[]): (record: RawRecord) => Mended {
	const rows = new Map<number, string>();
	const cells = new Map<number, Map<number, Change & { from?: string }>>();
	const values = new Map<number, Map<string, Change>>();
	const width = sheet.header.length;
	const place = (column: string) =>
		/^\+\d+$/.test(column) && !sheet.header.includes(column)
			? width + Number(column.slice(1)) - 1
			: sheet.header.indexOf(column);
	for (const { line, column, from, to, ignore, reason, ...named } of mends) {
		if (reason || !isMeant(named, sheet)) continue;
		if (column === undefined) {
			if (line && ignore) rows.set(line, ignore);
			continue;
		}
		const at = place(column);
		if (at < 0) continue;
		if (line) cells.set(line, (cells.get(line) ?? new Map()).set(at, { from, to, ignore }));
		else if (from !== undefined) values.set(at, (values.get(at) ?? new Map()).set(from, { to, ignore }));
	}
	if (!rows.size && !cells.size && !values.size) return (record) => ({ record, mended: false });

	return (record) => {
		let own = record;
		let ignored = rows.get(record.line);
		const change = (at: number, { to, ignore }: Change) => {
			if (ignore) ignored ??= ignore;
			if (to === undefined || to === (own.cells[at]?.trim() ?? '')) return;
			if (own === record) own = { ...record, cells: [...record.cells] };
			while (own.cells.length <= at) own.cells.push('');
			own.cells[at] = to;
		};
		for (const [at, said] of values) {
			const found = said.get(record.cells[at]?.trim() ?? '');
			if (found) change(at, found);
		}
		for (const [at, { from, ...wanted }] of cells.get(record.line) ?? []) {
			if (from !== undefined && from !== (record.cells[at]?.trim() ?? '')) continue;
			change(at, wanted);
			// A row that was looked at is meant as it stands: a quotation mark left open opens nothing any more.
			if (own !== record) delete own.malformed;
		}
		return { record: own, mended: own !== record, ignored };
	};
}
