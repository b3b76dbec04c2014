import type { Cell } from '../../engine/engine';
import type { Shape } from '../../explore/chart';
import type { Plot } from '../../figures/plot';
import { formatMonth, type Locale } from '../../i18n/format';
import type { Print } from './print-value';

const COLOURS = ['var(--after)', 'var(--before)', 'var(--level-1)', 'var(--level-3)'];
const LABELS = 8;

/** The picture of a result, free of pixels; null where there is none. */
export function plotOf(shape: Shape, x: Print, y: Print, locale: Locale): Plot | null {
	if (shape.kind === 'none') return null;
	if (shape.kind === 'lines') {
		const month = shape.steps.every((step) => /^\d{4}-\d\d-01$/.test(String(step)));
		const step = (value: Cell) => (month ? formatMonth(String(value).slice(0, 7), locale, true) : x(value));
		const values = shape.lines.flatMap((line) => [...line.values, ...(line.low ?? []), ...(line.high ?? [])]);
		const known = values.filter((value) => value !== null);
		return {
			kind: 'lines',
			spec: {
				steps: shape.steps.map(step),
				series: shape.lines.map((line, at) => ({
					name: line.name === null ? '' : String(line.name),
					colour: COLOURS[at % COLOURS.length]!,
					values: line.values,
					low: line.low ?? undefined,
					high: line.high ?? undefined
				})),
				print: y,
				every: Math.ceil(shape.steps.length / LABELS),
				min: known.every((value) => value >= 0) ? 0 : undefined,
				zero: known.some((value) => value < 0)
			}
		};
	}
	const label = (cells: Cell[]) => cells.map((cell, at) => (at ? String(cell ?? 'NULL') : x(cell))).join(' · ');
	const values = shape.bars.map((bar) => bar.value).filter((value) => value !== null);
	// Bars begin at nought and go one way; what goes both ways, or has bounds, is a dot on a scale.
	if (shape.ranged || values.some((value) => value < 0)) {
		const rows = shape.bars.flatMap(({ label: cells, value, low, high }) => {
			if (value === null) return [];
			const beside = low === null || high === null ? y(value) : `${y(value)} (${y(low)} – ${y(high)})`;
			return [{ label: label(cells), beside, value, low: low ?? value, high: high ?? value, colour: COLOURS[0]! }];
		});
		return { kind: 'intervals', rows, spec: { print: y, zero: true } };
	}
	return {
		kind: 'bars',
		rows: shape.bars.map((bar) => ({ label: label(bar.label), value: bar.value, beside: y(bar.value) }))
	};
}
