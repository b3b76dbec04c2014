import type { Columns } from '../../figures/columns';
import {
	AXES,
	bar,
	categories,
	type Chart,
	chartXml,
	data,
	falling,
	fill,
	FIRST_AXIS,
	type Label,
	labels,
	line,
	marker,
	named,
	type Place,
	scale,
	SECOND_AXIS,
	series,
	shape,
	SIZE,
	SMALL
} from './chart';
import { toneOf } from './tone';
import type { Sheet } from './workbook';

/** Upright columns with their words on top; a mark has a place of its own between two of them, with a thin line. */
export function columns(spec: Columns, { locale, height }: Place): Chart {
	const { mark } = spec;
	const steps = spec.steps.map((step, at) => ({
		step,
		value: spec.values[at] ?? null,
		text: spec.texts[at] ?? '',
		colour: spec.colours?.[at] ?? 'var(--after)'
	}));
	if (mark) steps.splice(mark.at, 0, { step: ' ', value: null, text: '', colour: '' });
	const most = Math.max(1e-9, spec.most ?? 0, ...steps.map(({ value }) => value ?? 0)) * (mark ? 1.3 : 1.15);
	const sheet: Sheet = {
		columns: ['', locale === 'de' ? 'Wert' : 'Value', ...(mark ? [mark.label] : [])],
		rows: steps.map(({ step, value }, at) => [step, value, ...(mark ? [at === mark.at ? most : null] : [])])
	};
	const size = steps.length > 14 ? SMALL : SIZE;
	const points = steps.map(({ colour }, at) => bar(at, fill(toneOf(colour))));
	const tops = steps.flatMap(({ value, text }, index): Label[] =>
		value === null || !text ? [] : [{ index, text, at: 'outEnd', bold: true, size }]
	);
	const upright = series(
		0,
		`${named(sheet, 1)}${shape(fill('accent1'))}<c:invertIfNegative val="0"/>${points.join('')}${labels(tops)}${data(sheet, 1)}`
	);
	const side = mark && mark.at > steps.length * 0.6 ? 'l' : 'r';
	const event = mark
		? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(
				1,
				`${named(sheet, 2)}${shape(line(null))}${marker(null)}${labels([{ index: mark.at, text: mark.label, at: side, tone: 'tx2', size }])}${falling(most, line('tx2', 1, 'sysDash'))}${data(sheet, 2)}<c:smooth val="0"/>`
			)}<c:marker val="1"/>${AXES}</c:lineChart>`
		: '';
	const deepest = Math.max(...steps.map(({ step }) => step.split('\n').length));
	const foot = (deepest * size * 1.5 + 6) / 72 / height;
	return {
		kind: 'chart',
		sheet,
		xml: chartXml(
			{ x: 0, y: 0.02, w: 1, h: 0.98 - foot },
			`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${upright}<c:gapWidth val="45"/>${AXES}</c:barChart>${event}`,
			categories({
				id: FIRST_AXIS,
				crosses: SECOND_AXIS,
				position: 'b',
				labels: { tone: 'tx2', size },
				stroke: line('accent2'),
				step: 1
			}) + scale({ id: SECOND_AXIS, crosses: FIRST_AXIS, position: 'l', min: 0, max: most, hidden: true }, 'between')
		)
	};
}
