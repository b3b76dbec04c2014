import type { RawRecord } from './csv';
import { distinct } from './distinct';

/** The header is looked for in so many rows. */
export const HEAD_ROWS = 25;

const filled = (cells: string[]) => cells.filter((cell) => cell.trim()).length;

/**
 * The header: the first row about as wide as the rows that follow, or -1. Title rows above it hold fewer cells, and one row
 * with too many must not be taken for it, for what stands above a header is no record.
 */
export function headerIndex(head: RawRecord[]): number {
	const counts = head.map((record) => filled(record.cells));
	const least = counts.filter((count) => count > 3).length > 1 ? 3 : 2;
	const first = counts.filter((count) => count >= least).slice(0, 3);
	const usual = first.toSorted((a, b) => a - b)[(first.length - 1) >> 1] ?? Infinity;
	return counts.findIndex((count) => count >= Math.max(least, Math.ceil(usual * 0.6)));
}

const bare = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a row says the header once more, as where technical names stand above what people call them. */
export function repeatsHeader(header: RawRecord, below: RawRecord | undefined): boolean {
	const cells = below?.cells.map(bare) ?? [];
	const same = cells.filter((cell, at) => cell && cell === bare(header.cells[at] ?? '')).length;
	return same >= 2 && same >= cells.filter(Boolean).length / 2;
}

/** Header cells as names that are unique and never empty: an empty one is `#3` by its position, a repeated one gets ` (2)`. */
export function uniqueHeader(written: string[]): string[] {
	const unique = distinct();
	return written.map((name, at) => unique(name || `#${at + 1}`));
}
