import { CustomChart } from 'echarts/charts';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from './chart-option';

let ready = false;

/** Registers the parts of ECharts that figures use; called late, so that importing this file does nothing. */
function prepare(): void {
	if (!ready) use([CustomChart, SVGRenderer]);
	ready = true;
}

/** A picture as SVG text, without a browser. Colours stay CSS variables, so that one text serves every theme. */
export function drawSvg(option: ChartOption, width: number, height: number): string {
	prepare();
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	chart.setOption(option);
	const svg = chart.renderToSVGString();
	chart.dispose();
	// Without script the picture is described by its caption and table; its text would be read as a heap of numbers.
	return unstyled(svg).replace('<svg ', '<svg aria-hidden="true" ');
}

/**
 * A drawing as the content security policy allows it: fonts as attributes of their own, no style sheet. ECharts writes
 * quotes and angle brackets in texts as entities, so that what is matched here is never a text.
 */
const unstyled = (svg: string): string =>
	svg
		.replace(/<style[^>]*>.*?<\/style>/gs, '')
		// What ECharts writes to wake a drawing again; ours is drawn anew.
		.replace(/ (ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '')
		.replace(/ style="([^"]*)"/g, (_, style: string) =>
			style
				.split(';')
				.map((one) => one.split(':'))
				.map(([name, value]) => (value ? ` ${name}="${value}"` : ''))
				.join('')
		);

/** A living picture in an element. */
export function createChart(element: HTMLElement, width: number, height: number): EChartsType {
	prepare();
	return init(element, null, { renderer: 'svg', width, height });
}
