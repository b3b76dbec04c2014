import type { ReceiptLine } from './edition';

const COUNTS = ['rows', 'accepted', 'corrected', 'rejected'] as const;

/** The container a file lies in, `viva-engage.zip`, or the file itself. */
export function containerOf(file: string): string {
	const at = file.indexOf('.zip/');
	return at < 0 ? file : file.slice(0, at + 4);
}

/** One line for a container of hundreds of alike reports, such as `viva-engage.zip`. */
export function foldReceipt(receipt: ReceiptLine[]): ReceiptLine[] {
	const folded = new Map<string, ReceiptLine>();
	for (const line of receipt) {
		const file = containerOf(line.file);
		const key = JSON.stringify([file, line.sheet, line.profile, line.table]);
		const sum = folded.get(key);
		if (!sum) {
			folded.set(key, { ...line, file, reasons: { ...line.reasons } });
			continue;
		}
		for (const name of COUNTS) sum[name] += line[name];
		for (const [reason, rows] of Object.entries(line.reasons)) sum.reasons[reason] = (sum.reasons[reason] ?? 0) + rows;
	}
	return [...folded.values()];
}
