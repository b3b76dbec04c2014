import type { Plot } from '../../figures/plot';
import { bars } from './bars';
import type { Chart, Place } from './chart';
import { clean } from './clean';
import { columns } from './columns';
import { dumbbell } from './dumbbell';
import { heatTable, type Table } from './heat-table';
import { intervals } from './intervals';
import { lines } from './lines';
import type { Look } from './look';
import { stackedBars, unitChart } from './part-of-whole';

export type QuadrantsPlot = Extract<Plot, { kind: 'quadrants' }>;

/** Words that stand at marks: longer ones would lie over others. */
const LONGEST = 60;

/** The same plot with every text clean and short; exports may have brought any. */
function tamed<T>(value: T): T {
	if (typeof value === 'string') return clean(value, LONGEST) as T;
	if (Array.isArray(value)) return value.map(tamed) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tamed(one)])) as T;
}

/** A plot as PowerPoint draws it itself: a chart with its workbook, or a table. */
export function draw(given: Plot, place: Place, look: Look): Chart | Table | QuadrantsPlot {
	const plot = tamed(given);
	switch (plot.kind) {
		case 'bars':
			return bars(plot.rows, plot.most, place);
		case 'columns':
			return columns(plot.spec, place);
		case 'dumbbell':
			return dumbbell(plot.rows, plot.most, place);
		case 'heat-table':
			return heatTable(plot.spec, place, look);
		case 'intervals':
			return intervals(plot.rows, plot.spec, place);
		case 'lines':
			return lines(plot.spec, place);
		case 'quadrants':
			// Dots and words: what is drawn on the slide itself.
			return plot;
		case 'stacked-bars':
			return stackedBars(plot.rows, plot.most, place);
		case 'unit-chart':
			return unitChart(plot.rows, place);
	}
}
