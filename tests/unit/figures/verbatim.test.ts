import { expect, test } from 'vitest';
import { bars } from '../../../src/lib/figures/bars';
import type { ChartOption } from '../../../src/lib/figures/chart-option';
import { columns } from '../../../src/lib/figures/columns';
import { drawSvg } from '../../../src/lib/figures/draw';
import { dumbbell } from '../../../src/lib/figures/dumbbell';
import { heatTable } from '../../../src/lib/figures/heat-table';
import { intervals } from '../../../src/lib/figures/intervals';
import { lines } from '../../../src/lib/figures/lines';
import { stackedBars } from '../../../src/lib/figures/stacked-bars';
import { unitChart } from '../../../src/lib/figures/unit-chart';

/** What ECharts would fill in, were it a template, and what its rich text would style. */
const NAMES = ['{a}{b}{c}{@0}', '{a|x}', '%s', '</text><script>', '" style="x'];
const WIDTH = 1000;
const colour = 'var(--after)';
const print = String;

const builders: Record<string, (name: string) => { option: ChartOption; height: number }> = {
	bars: (label) => bars([{ label, value: 3, beside: label }], WIDTH),
	columns: (name) => columns({ steps: [name], values: [3], texts: [name], mark: { at: 0, label: name } }, WIDTH),
	dumbbell: (label) => dumbbell([{ label, pairs: [{ name: label, before: 1, after: 2, colour, text: label }] }], WIDTH),
	'heat-table': (name) =>
		heatTable({ rows: [name], columns: [name], cells: [[{ strength: 1, text: name }]], corner: name }, WIDTH),
	intervals: (label) => intervals([{ label, beside: label, value: 1, low: 0, high: 2, colour }], { print }, WIDTH),
	lines: (name) =>
		lines(
			{
				steps: [name, 'second'],
				series: [{ name, colour, values: [1, 2] }],
				markers: [{ step: 'second', label: name }],
				print,
				every: 1
			},
			WIDTH
		),
	'stacked-bars': (label) => stackedBars([{ label, total: 3, part: 1, beside: label }], WIDTH),
	'unit-chart': (label) => unitChart([{ label, beside: label, total: 3, filled: 1, colour }], WIDTH, label)
};

const encoded = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

test.each(Object.keys(builders))('%s draws names as they are written, without styles of its own', (builder) => {
	for (const name of NAMES) {
		const { option, height } = builders[builder]!(name);
		const svg = drawSvg(option, WIDTH, height);
		const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
		expect(texts).toContain(encoded(name));
		expect(svg).not.toMatch(/<(style|script)| style="/);
		expect(svg).toMatch(/<text [^>]*font-size="1\dpx"/);
	}
});
