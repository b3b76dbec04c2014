import type { Point } from './plot';

/** Where the cursor of a picture stands: row and place in it. */
export interface Cursor {
	row: number;
	at: number;
}

const pointAt = (rows: Point[][], { row, at }: Cursor): Point => rows[row]![at]!;

/** Index in a row of the point that stands nearest to a place. */
function nearestIn(row: Point[], { x, y }: Pick<Point, 'x' | 'y'>): number {
	const far = row.map((point) => Math.hypot(point.x - x, point.y - y));
	return far.indexOf(Math.min(...far));
}

/** Where a key leads from here; null for a key that means nothing to a picture. */
export function step(rows: Point[][], cursor: Cursor, key: string): Cursor | null {
	const { row, at } = cursor;
	const last = rows[row]!.length - 1;
	const across = (next: number): Cursor => {
		const to = Math.min(Math.max(next, 0), rows.length - 1);
		return to === row ? cursor : { row: to, at: nearestIn(rows[to]!, pointAt(rows, cursor)) };
	};
	// Where each row is one point, left and right walk from row to row: no arrow is without effect.
	const single = rows.every((one) => one.length === 1);
	switch (key) {
		case 'ArrowRight':
			return single ? across(row + 1) : { row, at: Math.min(at + 1, last) };
		case 'ArrowLeft':
			return single ? across(row - 1) : { row, at: Math.max(at - 1, 0) };
		case 'ArrowDown':
			return rows.length === 1 ? { row, at: Math.min(at + 1, last) } : across(row + 1);
		case 'ArrowUp':
			return rows.length === 1 ? { row, at: Math.max(at - 1, 0) } : across(row - 1);
		case 'Home':
			return { row: 0, at: 0 };
		case 'End':
			return { row: rows.length - 1, at: rows.at(-1)!.length - 1 };
		default:
			return null;
	}
}

/** The point nearest to a place in px, whatever its row. */
export function nearest(rows: Point[][], place: Pick<Point, 'x' | 'y'>): Cursor {
	const best = rows.map((row) => nearestIn(row, place));
	const far = best.map((at, row) => {
		const { x, y } = rows[row]![at]!;
		return Math.hypot(x - place.x, y - place.y);
	});
	const row = far.indexOf(Math.min(...far));
	return { row, at: best[row]! };
}
