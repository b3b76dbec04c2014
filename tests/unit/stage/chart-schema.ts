import type { Element } from './read-xml';

/** Order of children in ECMA-376, part 1, dml-chart.xsd: one that stands elsewhere makes PowerPoint offer a repair. */
const SHOWN = 'showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator';
const AXIS =
	'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const ORDER: Record<string, string> = {
	chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData',
	chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
	plotArea: 'layout barChart lineChart scatterChart catAx valAx dTable spPr',
	manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h',
	barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
	lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
	scatterChart: 'scatterStyle varyColors ser dLbls axId',
	'barChart ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape',
	'lineChart ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth',
	'scatterChart ser': 'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth',
	dPt: 'idx invertIfNegative marker bubble3D explosion spPr',
	dLbls: `dLbl delete numFmt spPr txPr dLblPos ${SHOWN} showLeaderLines leaderLines`,
	dLbl: `idx delete layout tx numFmt spPr txPr dLblPos ${SHOWN}`,
	marker: 'symbol size spPr',
	errBars: 'errDir errBarType errValType noEndCap plus minus val spPr',
	title: 'tx layout overlay spPr txPr',
	scaling: 'logBase orientation max min',
	catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
	valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits`,
	numRef: 'f numCache',
	numCache: 'formatCode ptCount pt',
	strRef: 'f strCache',
	strCache: 'ptCount pt'
};
/** Places of labels that PowerPoint knows in a kind of chart. */
const PLACES: Record<string, string[]> = {
	barChart: ['ctr', 'inEnd', 'inBase', 'outEnd'],
	lineChart: ['t', 'b', 'l', 'r', 'ctr'],
	scatterChart: ['t', 'b', 'l', 'r', 'ctr']
};

const short = ({ name }: Element) => name.replace(/^c:/, '');

/** What in a chart breaks the schema, or what PowerPoint asks beyond it. */
export function chartFaults(element: Element, inside = ''): string[] {
	const name = short(element);
	const kind = name in PLACES ? name : inside;
	const order = element.name.startsWith('c:') ? (ORDER[`${kind} ${name}`] ?? ORDER[name])?.split(' ') : undefined;
	const faults: string[] = [];
	if (order) {
		const places = element.children.map((child) => order.indexOf(short(child)));
		if (places.includes(-1)) faults.push(`${name} has ${element.children.map(short).join(' ')}`);
		else if (places.some((place, at) => place < (places[at - 1] ?? 0)))
			faults.push(`${name} in the order ${element.children.map(short).join(' ')}`);
	}
	const place = element.attributes.val ?? '';
	if (name === 'dLblPos' && !PLACES[kind]?.includes(place)) faults.push(`a label of a ${kind} at ${place}`);
	if (name in PLACES && element.children.filter((child) => short(child) === 'axId').length !== 2)
		faults.push(`${name} without two axes`);
	for (const child of element.children) faults.push(...chartFaults(child, kind));
	return faults;
}
