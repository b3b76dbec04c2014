import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute } from './clean';
import type { Look } from './look';
import { notesMasterXml, notesXml } from './notes';
import { appXml, coreXml, type Properties } from './properties';
import type { Made } from './slide';
import { themeXml } from './theme';
import { STAMP, workbook } from './workbook';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
/** Content types by the path of a part. */
const TYPES: [RegExp, string][] = [
	[/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
	[/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}.slideMaster+xml`],
	[/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}.slideLayout+xml`],
	[/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}.slide+xml`],
	[/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}.notesMaster+xml`],
	[/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}.notesSlide+xml`],
	[/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
	[/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
	[/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
	[/^ppt\/theme\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
	[/^ppt\/charts\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml']
];

function contentTypes(paths: string[]): string {
	const overrides = paths.flatMap((path) => {
		const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
		return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
	});
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
		'<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		'<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>' +
		`${overrides.join('')}</Types>`
	);
}

/** Shapes get numbers of their own (tables and charts would share some), and what someone hears who does not see them. */
function slideXml(written: string, alternatives: Record<string, string>): string {
	let id = 1;
	return written.replace(/<p:cNvPr id="\d+" name="([^"]*)"(?: descr="[^"]*")?/g, (_, name: string) => {
		const said = alternatives[name];
		return `<p:cNvPr id="${id++}" name="${name}"${said ? ` descr="${attribute(said)}"` : ''}`;
	});
}

/** The list of masters of notes stands before that of slides, as the schema has it. */
const presentationXml = (written: string): string => {
	const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(written)?.[0] ?? '';
	return written.replace(notes, '').replace('<p:sldIdLst>', () => `${notes}<p:sldIdLst>`);
};

const numbered = (paths: string[], pattern: RegExp): string[] =>
	paths
		.filter((path) => pattern.test(path))
		.toSorted((a, b) => Number(/(\d+)\.\w+$/.exec(a)?.[1]) - Number(/(\d+)\.\w+$/.exec(b)?.[1]));

/**
 * What pptxgenjs wrote, made a package that PowerPoint opens without repairs. Charts and their workbooks, notes, themes and
 * the lists of parts are ours: pptxgenjs names parts that are not there, lets the notes share the slides' theme, writes
 * charts that break the schema, and leaves noughts out of workbooks.
 */
export function packageOf(
	written: Uint8Array,
	slides: (Made & { notes: string })[],
	look: Look,
	properties: Properties
): Uint8Array {
	const { language } = properties;
	const parts = Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith('/'));
	const paths = parts.map(([path]) => path);
	const texts = new Map(
		parts.filter(([path]) => !path.endsWith('.xlsx')).map(([path, bytes]) => [path, strFromU8(bytes)])
	);
	const mend = (path: string, how: (text: string) => string) => texts.set(path, how(texts.get(path) ?? ''));
	const books = new Map<string, Uint8Array>();
	const charts = slides.flatMap((slide) => slide.charts);
	for (const [at, path] of numbered(paths, /^ppt\/charts\/chart\d+\.xml$/).entries())
		texts.set(path, charts[at]?.xml ?? '');
	for (const [at, path] of numbered(paths, /^ppt\/embeddings\/.*\.xlsx$/).entries()) {
		const sheet = charts[at]?.sheet;
		if (sheet) books.set(path, workbook(sheet));
	}
	for (const [at, path] of numbered(paths, /^ppt\/slides\/slide\d+\.xml$/).entries())
		mend(path, (text) => slideXml(text, slides[at]?.alternatives ?? {}));
	for (const [at, path] of numbered(paths, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).entries())
		texts.set(path, notesXml(slides[at]?.notes ?? '', language));
	for (const [path, text] of texts) texts.set(path, text.replaceAll('lang="en-US"', `lang="${language}"`));
	// The number of a slide that is none yet.
	for (const path of paths.filter((one) => /^ppt\/slide(Master|Layout)s\/\w+\.xml$/.test(one)))
		mend(path, (text) => text.replace(/<a:t>\w+<\/a:t>(?=<\/a:fld>)/g, '<a:t>‹#›</a:t>'));
	mend('ppt/presentation.xml', presentationXml);
	texts.set('ppt/notesMasters/notesMaster1.xml', notesMasterXml(language));
	mend('ppt/notesMasters/_rels/notesMaster1.xml.rels', (text) => text.replace('theme1.xml', 'theme2.xml'));
	for (const number of [1, 2]) texts.set(`ppt/theme/theme${number}.xml`, themeXml(look));
	texts.set('docProps/core.xml', coreXml(properties));
	texts.set('docProps/app.xml', appXml(slides.length));
	texts.delete('[Content_Types].xml');
	const all = [...texts.keys(), ...books.keys()].toSorted();
	return zipSync(
		{
			'[Content_Types].xml': strToU8(contentTypes(all)),
			...Object.fromEntries(all.map((path) => [path, books.get(path) ?? strToU8(texts.get(path) ?? '')]))
		},
		{ mtime: STAMP }
	);
}
