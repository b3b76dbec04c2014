import type { Bar } from './bars';
import type { ChartOption } from './chart-option';
import type { Columns } from './columns';
import type { DumbbellRow } from './dumbbell';
import type { HeatSpec } from './heat-table';
import type { IntervalRow, IntervalSpec } from './intervals';
import type { LinesSpec } from './lines';
import type { QuadrantsSpec } from './quadrants';
import type { BarRow } from './stacked-bars';
import type { UnitRow } from './unit-chart';

/** What is drawn, free of pixels: other media (PowerPoint, the stage) make their own picture of it. */
export type Plot =
	| { kind: 'bars'; rows: Bar[]; most?: number }
	| { kind: 'columns'; spec: Columns }
	| { kind: 'dumbbell'; rows: DumbbellRow[]; most?: number }
	| { kind: 'heat-table'; spec: HeatSpec }
	| { kind: 'intervals'; rows: IntervalRow[]; spec: IntervalSpec }
	| { kind: 'lines'; spec: LinesSpec }
	| { kind: 'quadrants'; spec: QuadrantsSpec }
	| { kind: 'stacked-bars'; rows: BarRow[]; most?: number }
	| { kind: 'unit-chart'; rows: UnitRow[]; note: string };

/** A mark of a picture as the arrow keys walk over it. */
export interface Point {
	/** Where it is, in px from the top left of the picture. */
	x: number;
	y: number;
	/** What it says, in words: "Mentees, +8 weeks: +3.0". */
	text: string;
}

/** A plot drawn: for ECharts, with its size in px and its points, row by row in reading order. */
export interface Picture {
	/** Elements of ECharts' custom series, from the lowest up. */
	marks: object[];
	option: ChartOption;
	width: number;
	height: number;
	plot: Plot;
	points: Point[][];
}
