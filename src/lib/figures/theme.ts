/** Colours by role, as CSS variables of app.css: ECharts' SVG passes them through untouched. */
export const COLOUR = {
	ink: 'var(--ink)',
	muted: 'var(--muted)',
	grid: 'var(--grid)',
	paper: 'var(--paper)',
	before: 'var(--before)',
	after: 'var(--after)',
	less: 'var(--less)',
	outline: 'var(--level-outline)'
};

/** Colour of a leadership level by its position, from 1 at the top. */
export const levelColour = (position: number): string => `var(--level-${Math.min(Math.max(position, 1), 4)})`;

export const FONT = 'Inter Variable, Inter, system-ui, sans-serif';

/** What all pictures share: no motion, no boxes, labels in our type. */
export const BASE = {
	animation: false,
	textStyle: { fontFamily: FONT, fontSize: 13, color: COLOUR.ink },
	backgroundColor: 'transparent'
};

/** A sheet of `width` × `height` px whose coordinates are pixels from the top left, for marks set by hand. */
export const pixelSheet = (width: number, height: number) => ({
	grid: { left: 0, right: 0, top: 0, bottom: 0 },
	xAxis: { type: 'value' as const, min: 0, max: width, show: false },
	yAxis: { type: 'value' as const, min: 0, max: height, inverse: true, show: false }
});

/** A label's text as it stands: ECharts takes a string for a template, and a unit may be called "{b}". */
export const verbatim = (text: string) => (): string => text;
