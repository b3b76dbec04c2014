import { rangeOf, type LinesSpec } from '../../figures/lines';
import { ticks } from '../../figures/scale';
import { spread } from '../../figures/text-width';
import {
	AXES,
	categories,
	type Chart,
	chartXml,
	data,
	falling,
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
import { textWidth } from './fit';
import { numberFormat } from './number-format';
import { stairs } from './stairs';
import { toneOf, wordTone } from './tone';
import type { Sheet } from './workbook';

export interface Scale {
	min: number;
	max: number;
	step: number;
	/** Format code of its numbers. */
	format: string;
}

/** The scale of some lines, as a workbook knows it too. */
export function scaleOf(spec: LinesSpec): Scale {
	const range = rangeOf(spec);
	return { ...range, format: numberFormat(spec.print, ticks(range.min, range.max)) };
}

/** Sheet of the lines: a step a row; a band is two columns, events are one. */
export function sheetOf(spec: LinesSpec, { max, format }: Scale, de: boolean): Sheet {
	const bound = (name: string, low: boolean) => `${name}, ${low ? (de ? 'unten' : 'low') : de ? 'oben' : 'high'}`;
	const bands = spec.series.filter(({ low, high }) => low && high);
	const name = (text: string) => text.replaceAll('\n', ' ');
	const columns = [
		...spec.series.map((one) => name(one.name)),
		...bands.flatMap((one) => [bound(name(one.name), true), bound(name(one.name), false)])
	];
	const events = new Map(spec.markers?.map(({ step }) => [step, max]));
	return {
		columns: ['', ...columns, ...(events.size ? [de ? 'Ereignis' : 'Event'] : [])],
		rows: spec.steps.map((step, at) => [
			step,
			...spec.series.map(({ values }) => values[at] ?? null),
			...bands.flatMap(({ low, high }) => [low?.[at] ?? null, high?.[at] ?? null]),
			...(events.size ? [events.get(step) ?? null] : [])
		]),
		formats: [undefined, ...columns.map(() => format)]
	};
}

const lastOf = (values: (number | null)[]) => values.findLastIndex((value) => value !== null);

/** Lines with their names at their ends; a band as two thin lines; events as thin upright lines with their names. */
export function lines(spec: LinesSpec, place: Place): Chart {
	const { locale, width, height } = place;
	const bounds = scaleOf(spec);
	const { min, max, step, format } = bounds;
	const sheet = sheetOf(spec, bounds, locale === 'de');
	if (spec.stairs) return stairs(spec, sheet, bounds, place);
	const until = spec.shadeUntil === undefined ? -1 : spec.steps.indexOf(spec.shadeUntil);
	const isHollow = (at: number) => at <= until || (spec.hollow?.includes(spec.steps[at] ?? '') ?? false);
	const ends = spec.series.map(({ name, values }) => {
		const value = values[lastOf(values)];
		return spec.ends && value !== undefined && value !== null ? `${spec.print(value)} ${name}` : name;
	});
	const right =
		Math.max(...ends.flatMap((end) => end.split('\n').map((part) => textWidth(part, SIZE, true)))) / 72 + 0.3;
	const left = spec.ends ? 0.5 : 0.75;
	const top = (spec.markers?.length ? 0.4 : 0.15) + (spec.unit ? 0.25 : 0);
	const inner = {
		x: left / width,
		y: top / height,
		w: Math.max(0.4, 1 - (left + right) / width),
		h: 1 - (top + 0.45) / height
	};
	// Two lines that end close to each other would have their names one over the other.
	const apart = ((Math.max(...ends.map((end) => end.split('\n').length)) * SIZE * 1.25) / 72 / height) * 1.05;
	const wanted = spec.series.map(
		({ values }) => inner.y + (1 - ((values[lastOf(values)] ?? min) - min) / (max - min || 1)) * inner.h
	);
	const placed = spread(wanted, apart, 0, 1);
	// Names of steps that would meet are left out, never turned.
	const name = Math.max(...spec.steps.map((one) => textWidth(one, SMALL))) / 72 + 0.15;
	const every = Math.max(spec.every, Math.ceil((name * (spec.steps.length - 1)) / (inner.w * width)));
	let next = 0;
	const drawn = spec.series.map(({ colour, values }, index) => {
		const tone = toneOf(colour);
		const last = lastOf(values);
		const dots = values.flatMap((value, at) =>
			value !== null && (spec.ends || at === last || isHollow(at) || until >= 0)
				? [
						`<c:dPt><c:idx val="${at}"/>${marker(tone, 8, isHollow(at))}<c:bubble3D val="0"/>${shape(line(tone, index ? 2 : 3))}</c:dPt>`
					]
				: []
		);
		const said = values.flatMap((value, at): Label[] => {
			const of = { index: at, tone: wordTone(tone), size: SIZE };
			if (value === null) return [];
			if (at === last)
				return [{ ...of, text: ends[index] ?? '', at: 'r', bold: true, down: placed[index]! - wanted[index]! }];
			if (spec.ends) return [{ ...of, text: spec.print(value), at: index ? 'b' : 't' }];
			const callout = index ? undefined : spec.callouts?.find(({ step }) => step === spec.steps[at]);
			return callout ? [{ ...of, text: callout.text, at: 't', bold: true, solid: true }] : [];
		});
		const column = index + 1;
		return series(
			next++,
			`${named(sheet, column)}${shape(line(tone, index ? 2 : 3))}${marker(null)}${dots.join('')}${labels(said)}${data(sheet, column)}<c:smooth val="0"/>`
		);
	});
	const bands = spec.series
		.filter(({ low, high }) => low && high)
		.flatMap(({ colour }, index) =>
			[0, 1].map((side) => {
				const column = 1 + spec.series.length + 2 * index + side;
				return series(
					next++,
					`${named(sheet, column)}${shape(line(toneOf(colour), 0.75, 'sysDash'))}${marker(null)}${data(sheet, column)}<c:smooth val="0"/>`
				);
			})
		);
	const events = spec.markers?.length ? [eventSeries(spec, sheet, next, max - min, inner.w * width)] : [];
	const axes =
		categories({
			id: FIRST_AXIS,
			crosses: SECOND_AXIS,
			position: 'b',
			labels: { tone: 'tx2', size: SMALL },
			stroke: spec.zero ? line('tx1', 1.25) : line('accent2'),
			meets: spec.zero ? 'autoZero' : 'min',
			step: every
		}) +
		scale(
			{
				id: SECOND_AXIS,
				crosses: FIRST_AXIS,
				position: 'l',
				min,
				max,
				step,
				grid: true,
				meets: 'min',
				format,
				labels: spec.ends ? undefined : { tone: 'tx2', size: SMALL },
				title: spec.unit
			},
			'midCat'
		);
	const all = [...drawn, ...bands, ...events].join('');
	return {
		kind: 'chart',
		sheet,
		xml: chartXml(
			inner,
			`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${AXES}</c:lineChart>`,
			axes
		)
	};
}

/** Points at the top of the scale from which a thin line falls; names that would meet stand at different heights. */
function eventSeries(spec: LinesSpec, sheet: Sheet, index: number, range: number, width: number): string {
	const column = sheet.columns.length - 1;
	const at = (step: string) => spec.steps.indexOf(step);
	// A name that would meet the one before on its level stands a level lower.
	const ends = [-Infinity, -Infinity];
	const said = (spec.markers ?? [])
		.filter(({ step }) => at(step) >= 0)
		.toSorted((a, b) => at(a.step) - at(b.step))
		.map(({ step, label }): Label => {
			const middle = (at(step) / Math.max(1, spec.steps.length - 1)) * width;
			const half = textWidth(label, SMALL) / 144 + 0.05;
			const level = ends[0]! <= middle - half ? 0 : 1;
			ends[level] = middle + half;
			return { index: at(step), text: label, at: 't', tone: 'tx2', size: SMALL, down: level * 0.055 };
		});
	return series(
		index,
		`${named(sheet, column)}${shape(line(null))}${marker(null)}${labels(said)}${falling(range, line('accent2', 1, 'sysDash'))}${data(sheet, column)}<c:smooth val="0"/>`
	);
}
