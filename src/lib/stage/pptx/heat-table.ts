import type { HeatSpec } from '../../figures/heat-table';
import type { Place } from './chart';
import { contrast, mix } from './contrast';
import { fit } from './fit';
import type { Look } from './look';

export interface TableCell {
	text: string;
	size: number;
	/** RRGGBB; absent for an empty ground. */
	ground?: string;
	ink: 'tx1' | 'tx2' | 'bg1';
	bold: boolean;
	/** Edges with a line: top, right, bottom, left. */
	framed: [boolean, boolean, boolean, boolean];
	align: 'left' | 'center';
}

/** A native table: rows of cells, sizes in inches. */
export interface Table {
	kind: 'table';
	rows: TableCell[][];
	widths: number[];
	row: number;
}

const TALLEST = 0.62;

/** A table whose cells are shaded by their value and say it. */
export function heatTable(spec: HeatSpec, { width, height }: Place, { scheme }: Look): Table {
	const left = Math.min(3.2, width * 0.28);
	const column = Math.min(2.4, (width - left) / Math.max(1, spec.columns.length));
	const row = Math.min(TALLEST, height / (spec.rows.length + 1));
	const sizes = [14, 12, 11, 10, 9].filter((size) => (size * 1.2) / 72 <= row);
	const cell = (text: string, room: number, of: Partial<TableCell> = {}): TableCell => {
		const fitted = fit(text, sizes.length ? sizes : [8], room - 0.12, row - 0.04, of.bold);
		return {
			text: fitted.text,
			size: fitted.size,
			ink: 'tx1',
			bold: false,
			framed: [false, false, false, false],
			align: 'center',
			...of
		};
	};
	const head = [
		cell(spec.corner ?? '', left, { ink: 'tx2', align: 'left' }),
		...spec.columns.map((name) => cell(name, column, { ink: 'tx2' }))
	];
	const isFramed = (at: number, index: number) => spec.cells[at]?.[index]?.framed ?? false;
	const body = spec.rows.map((name, at) => [
		cell(name, left, { align: 'left' }),
		...spec.columns.map((_, index) => {
			const own = isFramed(at, index);
			// Two cells share an edge, and it is drawn as the later one says.
			const framed: TableCell['framed'] = [
				own || isFramed(at - 1, index),
				own || isFramed(at, index + 1),
				own || isFramed(at + 1, index),
				own || isFramed(at, index - 1)
			];
			const one = spec.cells[at]?.[index];
			if (!one || one.strength === null) return cell(one?.text ?? '', column, { ink: 'tx2', framed });
			const ground = mix(scheme.accent1, scheme.lt1, 0.06 + 0.94 * Math.min(1, Math.max(0, one.strength)));
			const ink = contrast(scheme.dk1, ground) >= contrast(scheme.lt1, ground) ? 'tx1' : 'bg1';
			return cell(one.text, column, { ground, ink, bold: true, framed });
		})
	]);
	return { kind: 'table', rows: [head, ...body], widths: [left, ...spec.columns.map(() => column)], row };
}
