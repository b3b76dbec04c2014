import { xml } from './clean';
import type { Tone } from './tone';
import { headOf, rangeOf, type Sheet, valueOf } from './workbook';

/** A native chart: its drawing as DrawingML, and the workbook behind it. */
export interface Chart {
	kind: 'chart';
	xml: string;
	sheet: Sheet;
	/** Height in inches that it wants, where that is less than there is. */
	height?: number;
}

/** What a chart must know of its place. */
export interface Place {
	locale: 'de' | 'en';
	/** inches */
	width: number;
	height: number;
}

/** Numbers of a chart's two axes: what lies across or names its marks, and what measures them. */
export const [FIRST_AXIS, SECOND_AXIS] = [11, 12];
export const AXES = `<c:axId val="${FIRST_AXIS}"/><c:axId val="${SECOND_AXIS}"/>`;

/** Sizes of letters in a chart in pt: twice that in px at 1080p. */
export const SIZE = 16;
export const SMALL = 12;

export const fill = (tone: Tone | null): string =>
	tone ? `<a:solidFill><a:schemeClr val="${tone}"/></a:solidFill>` : '<a:noFill/>';

/** A line of so many pt. */
export const line = (tone: Tone | null, width = 1, dash: 'solid' | 'sysDash' = 'solid'): string =>
	tone
		? `<a:ln w="${Math.round(width * 12700)}" cap="flat">${fill(tone)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
		: '<a:ln><a:noFill/></a:ln>';

export const shape = (inside: string): string => `<c:spPr>${inside}</c:spPr>`;

export interface Type {
	tone?: Tone;
	size?: number;
	bold?: boolean;
}
/** Not turned, but not quite level either: LibreOffice takes 0 for a leave to print names one over the other. */
const LEVEL = '<a:bodyPr rot="1" vert="horz"/>';
const properties = (tag: string, { tone = 'tx1', size = SIZE, bold = false }: Type, more = '') =>
	`<a:${tag}${more} sz="${size * 100}" b="${bold ? 1 : 0}">${fill(tone)}<a:latin typeface="+mn-lt"/></a:${tag}>`;

/** How a chart's own words are set. */
export const type = (of: Type): string =>
	`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties('defRPr', of)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;

export interface Label extends Type {
	index: number;
	text: string;
	/** Where it stands by its mark; not every kind of chart knows every place, and a wrong one damages the file. */
	at: 'outEnd' | 'inEnd' | 'ctr' | 't' | 'b' | 'l' | 'r';
	/** Shift downwards as a share of the chart's height. */
	down?: number;
	/** Covers the lines behind it. */
	solid?: boolean;
}

const SHOWN = (value: 0 | 1) =>
	`<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Labels with words of their own; all other marks of the series have none. */
export function labels(all: Label[]): string {
	const one = ({ index, text, at, down, solid, ...of }: Label) => {
		const paragraphs = xml(text)
			.split('\n')
			.map(
				(part) =>
					`<a:p><a:pPr>${properties('defRPr', of)}</a:pPr><a:r>${properties('rPr', of)}<a:t>${part}</a:t></a:r></a:p>`
			);
		const shift = down
			? `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${down.toFixed(4)}"/></c:manualLayout></c:layout>`
			: '';
		return (
			`<c:dLbl><c:idx val="${index}"/>${shift}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>` +
			`${shape(fill(solid ? 'bg1' : null) + line(null))}<c:dLblPos val="${at}"/>${SHOWN(1)}</c:dLbl>`
		);
	};
	return `<c:dLbls>${all
		.toSorted((a, b) => a.index - b.index)
		.map(one)
		.join('')}${SHOWN(0)}</c:dLbls>`;
}

/** What a series is called, by its column. */
export const named = (sheet: Sheet, column: number): string =>
	`<c:tx><c:strRef><c:f>${headOf(column)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(sheet.columns[column] ?? '')}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

/** The words of a column. */
export function words(sheet: Sheet, column: number): string {
	const points = sheet.rows.map(
		(row, at) => `<c:pt idx="${at}"><c:v>${xml(String(valueOf(row[column]) ?? ''))}</c:v></c:pt>`
	);
	return `<c:strRef><c:f>${rangeOf(sheet, column)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** The numbers of a column; an empty cell is no point. */
export function numbers(sheet: Sheet, column: number): string {
	const points = sheet.rows.map((row, at) => {
		const value = valueOf(row[column]);
		return typeof value === 'number' && Number.isFinite(value) ? `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>` : '';
	});
	const format = xml(sheet.formats?.[column] ?? 'General');
	return `<c:numRef><c:f>${rangeOf(sheet, column)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** A column of numbers over the words of the first one. */
export const data = (sheet: Sheet, column: number): string =>
	`<c:cat>${words(sheet, 0)}</c:cat><c:val>${numbers(sheet, column)}</c:val>`;

/** One bar of a series, by its place, with a look of its own. */
export const bar = (at: number, look: string): string =>
	`<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(look)}</c:dPt>`;

export const marker = (tone: Tone | null, size = 9, hollow = false): string =>
	tone
		? `<c:marker><c:symbol val="circle"/><c:size val="${size}"/>${shape(`${fill(hollow ? 'bg1' : tone)}${line(tone, 2)}`)}</c:marker>`
		: '<c:marker><c:symbol val="none"/></c:marker>';

/** Lines that fall from the marks of a series by so much. */
export const falling = (by: number, stroke: string): string =>
	`<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="fixedVal"/><c:noEndCap val="1"/><c:val val="${by}"/>${shape(stroke)}</c:errBars>`;

export const series = (index: number, inside: string): string =>
	`<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${inside}</c:ser>`;

export interface Axis {
	id: number;
	crosses: number;
	position: 'b' | 'l';
	min?: number;
	max?: number;
	/** Top to bottom, or right to left. */
	reversed?: boolean;
	/** Its line, where it has one. */
	stroke?: string;
	grid?: boolean;
	labels?: Type;
	format?: string;
	/** Where it meets the other axis: at its nought, or at its lowest value. */
	meets?: 'autoZero' | 'min';
	/** Distance of the lines behind; or, of categories, every so many a name. */
	step?: number;
	hidden?: boolean;
	/** What is measured, level above the scale. */
	title?: string;
}

const SMALL_WORDS: Type = { tone: 'tx2', size: SMALL };

function axis(kind: 'catAx' | 'valAx', of: Axis): string {
	const bound = (name: 'max' | 'min') => (of[name] === undefined ? '' : `<c:${name} val="${of[name]}"/>`);
	const title = of.title
		? `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${properties('defRPr', SMALL_WORDS)}</a:pPr><a:r>${properties('rPr', SMALL_WORDS)}<a:t>${xml(of.title)}</a:t></a:r></a:p></c:rich></c:tx>` +
			'<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout><c:overlay val="1"/></c:title>'
		: '';
	const grid = of.grid ? `<c:majorGridlines>${shape(line('bg2', 1))}</c:majorGridlines>` : '';
	return (
		`<c:${kind}><c:axId val="${of.id}"/><c:scaling><c:orientation val="${of.reversed ? 'maxMin' : 'minMax'}"/>${bound('max')}${bound('min')}</c:scaling>` +
		`<c:delete val="${of.hidden ? 1 : 0}"/><c:axPos val="${of.position}"/>${grid}${title}` +
		`<c:numFmt formatCode="${xml(of.format ?? 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
		`<c:tickLblPos val="${of.labels ? 'low' : 'none'}"/>${shape(of.stroke ?? line(null))}${of.labels ? type(of.labels).replace('<a:bodyPr/>', kind === 'catAx' && of.position === 'b' ? LEVEL : '<a:bodyPr/>') : ''}` +
		`<c:crossAx val="${of.crosses}"/><c:crosses val="${of.meets ?? 'autoZero'}"/>`
	);
}

export const categories = (of: Axis): string =>
	`${axis('catAx', of)}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${
		of.step ? `<c:tickLblSkip val="${of.step}"/>` : ''
	}<c:noMultiLvlLbl val="1"/></c:catAx>`;

/** @param between whether marks stand between the lines of the other axis, as columns do */
export const scale = (of: Axis, between: 'between' | 'midCat'): string =>
	`${axis('valAx', of)}<c:crossBetween val="${between}"/>${of.step ? `<c:majorUnit val="${of.step}"/>` : ''}</c:valAx>`;

/** Where marks are drawn, as shares of the chart: what is left is for words. */
export interface Inner {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** The whole part: one drawing with its axes, no legend, no title (the slide has them in words). */
export function chartXml(inner: Inner, drawing: string, axes: string): string {
	const at = (['x', 'y', 'w', 'h'] as const).map((name) => `<c:${name} val="${inner[name].toFixed(4)}"/>`).join('');
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
		'<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>' +
		`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${at}</c:manualLayout></c:layout>` +
		`${drawing}${axes}${shape('<a:noFill/>')}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		`${shape('<a:noFill/><a:ln><a:noFill/></a:ln>')}${type({})}` +
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
	);
}
