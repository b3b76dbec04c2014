import type { Plot } from '../../figures/plot';
import { bars } from './bars';
import type { Chart, Place } from './chart';
import { columns } from './columns';
import { dumbbell } from './dumbbell';
import { heatTable, type Table } from './heat-table';
import { intervals } from './intervals';
import { lines } from './lines';
import type { Look } from './look';
import { stackedBars, unitChart } from './part-of-whole';

/** A plot as PowerPoint draws it itself: a chart with its workbook, or a table. */
export function draw(plot: Plot, place: Place, look: Look): Chart | Table {
	switch (plot.kind) {
		case 'bars':
			return bars(plot.rows, place);
		case 'columns':
			return columns(plot.spec, place);
		case 'dumbbell':
			return dumbbell(plot.rows, place);
		case 'heat-table':
			return heatTable(plot.spec, place, look);
		case 'intervals':
			return intervals(plot.rows, plot.spec, place);
		case 'lines':
			return lines(plot.spec, place);
		case 'stacked-bars':
			return stackedBars(plot.rows, place);
		case 'unit-chart':
			return unitChart(plot.rows, place);
	}
}
