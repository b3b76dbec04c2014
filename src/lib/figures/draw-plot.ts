import { bars } from './bars';
import { columns } from './columns';
import { dumbbell } from './dumbbell';
import { heatTable } from './heat-table';
import { intervals } from './intervals';
import { lines } from './lines';
import type { Picture, Plot } from './plot';
import { quadrants } from './quadrants';
import { stackedBars } from './stacked-bars';
import { unitChart } from './unit-chart';

/** The picture of a plot at a width in px. */
export function drawPlot(plot: Plot, width: number): Picture {
	switch (plot.kind) {
		case 'bars':
			return bars(plot.rows, width, plot.most);
		case 'columns':
			return columns(plot.spec, width);
		case 'dumbbell':
			return dumbbell(plot.rows, width, plot.most);
		case 'heat-table':
			return heatTable(plot.spec, width);
		case 'intervals':
			return intervals(plot.rows, plot.spec, width);
		case 'lines':
			return lines(plot.spec, width);
		case 'quadrants':
			return quadrants(plot.spec, width);
		case 'stacked-bars':
			return stackedBars(plot.rows, width, plot.most);
		case 'unit-chart':
			return unitChart(plot.rows, width, plot.note);
	}
}
