import { csvLines, toCsv } from '../../figures/csv';
import { OWN_COLUMN } from '../../exports/stage';
import { explainReason } from '../../i18n/explain';
import type { Locale } from '../../i18n/format';
import type { RejectedTable } from '../../pipeline/progress';

const REASON = { de: 'Grund', en: 'reason' };

/** Rejected rows as lines without a header: a part of many. */
export const rejectedLines = ({ header, rows }: RejectedTable, locale: Locale): string =>
	csvLines(
		rows.map(({ cells, reason, note }) => {
			const own = header.map((_, at) => cells[at] ?? '');
			// What stands beyond the last column is kept beside the reason, so that nothing is lost.
			const more = cells.slice(header.length).filter((cell) => cell.trim());
			return [...own, [explainReason(reason, locale), note, ...more].filter(Boolean).join(' · ')];
		}),
		locale
	);

/**
 * Rejected rows as CSV in their file's own columns, so that they can be mended in a spreadsheet and dropped again; the
 * reason stands in a last column, which reading skips.
 */
export const rejectedCsv = (table: RejectedTable, locale: Locale): string =>
	toCsv([...table.header, `${OWN_COLUMN} ${REASON[locale]}`], [], locale) + rejectedLines(table, locale);

/** A name for a file or an entry of a ZIP that no folder, terminal or system stumbles over, whatever an export is called. */
export const plainName = (name: string): string =>
	name
		.replace(/[^\p{L}\p{N}._-]+/gu, '-')
		.replace(/^[.-]+/, '')
		.slice(0, 100) || 'export';
