import { attribute } from './clean';
import type { Look } from './look';

const LINE = (width: number) =>
	`<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** A theme with the look's colours and font: charts, text and new slides take theirs from here. */
export function themeXml({ font, scheme }: Look): string {
	const colours = { ...scheme, hlink: scheme.accent1, folHlink: scheme.dk2 };
	const order = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
	const listed = [...order, 'hlink', 'folHlink'] as const;
	const face = `<a:latin typeface="${attribute(font)}"/><a:ea typeface=""/><a:cs typeface=""/>`;
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Groundswell"><a:themeElements>' +
		`<a:clrScheme name="Groundswell">${listed.map((name) => `<a:${name}><a:srgbClr val="${colours[name]}"/></a:${name}>`).join('')}</a:clrScheme>` +
		`<a:fontScheme name="Groundswell"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme>` +
		`<a:fmtScheme name="Groundswell"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
		`<a:lnStyleLst>${LINE(6350)}${LINE(12700)}${LINE(19050)}</a:lnStyleLst>` +
		`<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
		`<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
		'</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
	);
}
