import type { Bar } from '../../figures/bars';
import { bar, type Chart, data, fill, labels, line, named, type Place, series, shape } from './chart';
import { frame, lying } from './lying-bars';
import { toneOf } from './tone';
import type { Sheet } from './workbook';

/** Lying bars with the words of each behind it; a guarded one has its words beside its name. */
export function bars(rows: Bar[], greatest: number | undefined, place: Place): Chart {
	const de = place.locale === 'de';
	const name = ({ label, value, beside }: Bar) => (value === null ? `${label}: ${beside}` : label);
	const sheet: Sheet = {
		columns: ['', de ? 'Wert' : 'Value'],
		rows: rows.map((row) => [name(row), row.value])
	};
	const most = Math.max(1e-9, greatest ?? 0, ...rows.map((row) => row.value ?? 0));
	const of = frame(
		rows.map(name),
		rows.map(({ beside }) => beside),
		most,
		place
	);
	const points = rows.map(({ colour }, at) => bar(at, fill(toneOf(colour)) + line(null)));
	const beside = rows.flatMap((row, index) =>
		row.value === null ? [] : [{ index, text: row.beside, at: 'outEnd' as const, bold: true, size: of.size }]
	);
	return lying(
		of,
		sheet,
		series(
			0,
			`${named(sheet, 1)}${shape(fill('accent1'))}<c:invertIfNegative val="0"/>${points.join('')}${labels(beside)}${data(sheet, 1)}`
		)
	);
}
