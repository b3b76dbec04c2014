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

/** The last level of the ramp is too light to stand alone: its marks get an outline. */
export const isPale = (colour: string): boolean => colour === levelColour(4);

/** The colour in which a mark's words are set: grey marks speak in muted ink, pale ones in ink. */
export function wordColour(colour: string): string {
	if (colour === COLOUR.before) return COLOUR.muted;
	return [COLOUR.after, COLOUR.less, COLOUR.muted].includes(colour) ? colour : COLOUR.ink;
}

export const FONT = 'Inter Variable, Inter, system-ui, sans-serif';

/** Width in px from which a picture has the room of a desk, below it that of a phone. */
export const DESK = 600;
