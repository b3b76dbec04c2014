import type { BarRow } from '../../figures/stacked-bars';
import type { UnitRow } from '../../figures/unit-chart';
import { formatNumber } from '../../i18n/format';
import { bar, type Chart, data, fill, labels, line, named, type Place, series, shape } from './chart';
import { frame, lying } from './lying-bars';
import { toneOf, type Tone } from './tone';
import type { Sheet } from './workbook';

interface Row {
	label: string;
	beside: string;
	/** Null where guarded. */
	total: number | null;
	part: number | null;
	/** How the part is printed in its bar. */
	inside: string;
	tone: Tone;
}

/**
 * A part in front of its whole. Not stacked: the workbook then holds the two numbers that are spoken of, and PowerPoint knows
 * no place behind a stacked bar for what stands beside it.
 */
function partOfWhole(rows: Row[], part: string, greatest: number | undefined, place: Place): Chart {
	const de = place.locale === 'de';
	const name = (row: Row) => (row.total === null ? `${row.label}: ${row.beside}` : row.label);
	const sheet: Sheet = {
		columns: ['', de ? 'Gesamt' : 'Total', part],
		rows: rows.map((row) => [name(row), row.total, row.part])
	};
	const most = Math.max(1, greatest ?? 0, ...rows.map(({ total }) => total ?? 0));
	const of = frame(
		rows.map(name),
		rows.map(({ beside }) => beside),
		most,
		place
	);
	const beside = rows.flatMap((row, index) =>
		row.total === null ? [] : [{ index, text: row.beside, at: 'outEnd' as const, bold: true, size: of.size }]
	);
	const points = rows.map(({ tone }, at) => bar(at, fill(tone) + line(tone === 'accent5' ? 'accent1' : null, 0.75)));
	const inside = rows.flatMap(({ part, inside: text, tone }, index) =>
		part !== null && part / most > 0.05
			? [
					{
						index,
						text,
						at: 'inEnd' as const,
						bold: true,
						size: of.size,
						tone: tone === 'accent5' ? ('tx1' as const) : ('bg1' as const)
					}
				]
			: []
	);
	return lying(
		of,
		sheet,
		series(
			0,
			`${named(sheet, 1)}${shape(fill('bg2') + line(null))}<c:invertIfNegative val="0"/>${labels(beside)}${data(sheet, 1)}`
		) +
			series(
				1,
				`${named(sheet, 2)}${shape(fill('accent1'))}<c:invertIfNegative val="0"/>${points.join('')}${labels(inside)}${data(sheet, 2)}`
			)
	);
}

export const stackedBars = (rows: BarRow[], greatest: number | undefined, place: Place): Chart =>
	partOfWhole(
		rows.map((row) => ({
			...row,
			inside: row.inside ?? formatNumber(row.part ?? 0, place.locale),
			tone: 'accent1'
		})),
		place.locale === 'de' ? 'Davon' : 'Of these',
		greatest,
		place
	);

/** Dots a person become bars: their numbers stay in a workbook, hundreds of dots would not. */
export const unitChart = (rows: UnitRow[], place: Place): Chart =>
	partOfWhole(
		rows.map(({ label, beside, total, filled, colour }) => ({
			label,
			beside,
			total,
			part: filled,
			inside: formatNumber(filled ?? 0, place.locale),
			tone: toneOf(colour)
		})),
		place.locale === 'de' ? 'Dabei' : 'Joined',
		undefined,
		place
	);
