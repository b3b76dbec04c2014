import type { Edition } from '../lib/edition/edition';
import { containerOf, foldReceipt } from '../lib/edition/receipt';
import { explainReason } from '../lib/i18n/explain';
import { explainNote } from '../lib/i18n/explain-note';
import { formatNumber, type Locale } from '../lib/i18n/format';
import type { RowOutcome } from '../lib/pipeline/progress';
import { visible } from './visible';

/** So many lines are named for a reason; the workshop lists all. */
const MOST = 5;

/** Prints what became of every row of every file. */
export function printReceipt(edition: Edition, rows: RowOutcome[], locale: Locale): void {
	const where = new Map<string, string[]>();
	for (const { file, sheet, line, reason } of rows) {
		const key = JSON.stringify([containerOf(file), sheet, reason]);
		where.set(key, [...(where.get(key) ?? []), String(line)].slice(0, MOST + 1));
	}
	const number = (value: number) => formatNumber(value, locale).padStart(9);
	const heads =
		locale === 'de'
			? ['Zeilen', 'übernommen', 'korrigiert', 'abgelehnt']
			: ['rows', 'accepted', 'corrected', 'rejected'];
	process.stdout.write(`${' '.repeat(40)}${heads.map((head) => head.padStart(11)).join('')}\n`);
	for (const line of foldReceipt(edition.receipt)) {
		const name = visible(line.sheet ? `${line.file} · ${line.sheet}` : line.file);
		const counts = [line.rows, line.accepted, line.corrected, line.rejected].map((count) => `  ${number(count)}`);
		process.stdout.write(`${name.padEnd(40)}${counts.join('')}\n`);
		for (const [reason, count] of Object.entries(line.reasons)) {
			const lines = where.get(JSON.stringify([line.file, line.sheet, reason])) ?? [];
			const named = lines.slice(0, MOST).join(', ') + (lines.length > MOST ? ' …' : '');
			const at = named && !line.file.endsWith('.zip') ? ` (${locale === 'de' ? 'Zeile' : 'line'} ${named})` : '';
			process.stdout
				.write(`    ${count ? `${formatNumber(count, locale)} × ` : ''}${visible(explainReason(reason, locale))}${at}
`);
		}
	}
	for (const note of edition.notes) process.stdout.write(`${visible(explainNote(note, locale))}\n`);
}
