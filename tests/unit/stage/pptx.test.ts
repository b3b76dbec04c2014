import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import PptxGenJS from 'pptxgenjs';
import { beforeAll, expect, test } from 'vitest';
import { parseEdition } from '../../../src/lib/edition/read';
import type { Edition } from '../../../src/lib/edition/edition';
import type { Plot } from '../../../src/lib/figures/plot';
import type { Locale } from '../../../src/lib/i18n/format';
import { questions } from '../../../src/lib/questions/chapters';
import { makeSlides } from '../../../src/lib/stage/pptx';
import { contrast } from '../../../src/lib/stage/pptx/contrast';
import { slidesName } from '../../../src/lib/stage/pptx/file-name';
import type { Scene, StageScript } from '../../../src/lib/stage/scene';
import { scenes } from '../../../src/lib/stage/scenes';
import { hostileEdition } from '../../hostile/hostile-edition';
import { PAYLOADS } from '../../hostile/payloads';
import { chartFaults } from './chart-schema';
import { openPackage, textOf } from './office-package';
import { all } from './read-xml';

let edition: Edition;
beforeAll(async () => {
	edition = parseEdition(await readFile('static/edition.json', 'utf8'));
});

const EMPTY = { plot: null, before: null, facts: [], quadrants: [], cards: [], sentences: [] };

/** Every picture of every question as a scene, and one with an address: all that a slide may have to hold. */
function everyPicture(of: Edition, locale: Locale): Scene[] {
	const pictures = questions.flatMap((question): Scene[] => {
		const rows = (of.answers[question.id] ?? []).filter((row) => row.slice === 'all');
		const context = { locale, edition: of, slice: 'all' };
		const plot = question.figure(rows, context, 1000)?.plot;
		const { title, detail } = question.finding(rows, context);
		const words = { asks: question.asks[locale], title, detail, source: question.source(rows, context) };
		return plot
			? [{ id: 'why', told: true, ...EMPTY, ...words, plot, notes: `${title} ${question.id}`, alternative: title }]
			: [];
	});
	const last: Scene = { ...pictures[0]!, plot: null, id: 'next-round', address: 'https://example.com/?a=1&b="2"' };
	return [...pictures, last];
}

const made = async (shown: Scene[], locale: Locale = 'de', script?: StageScript, of = edition) => {
	const { bytes, notices } = await makeSlides(shown, of, script, locale);
	return { bytes, notices, ...(await openPackage(bytes)) };
};

test.each(['de', 'en'] as const)('the scenes of the demo are a whole package, one slide each (%s)', async (locale) => {
	const shown = scenes(edition, undefined, locale);
	const { opened, faults } = await made(shown, locale);
	expect(faults).toEqual([]);
	expect(opened.slides).toHaveLength(shown.length);
	for (const [at, { title, asks, source, notes }] of shown.entries()) {
		const text = textOf(opened.slides[at]!);
		for (const words of [title, asks, source]) expect(text).toContain(words);
		expect(opened.notes[at]).toContain(notes);
		// Outline and screen readers take a slide's name from its one title.
		const titles = all(opened.slides[at]!, 'p:ph').filter(({ attributes }) => attributes.type === 'title');
		expect(titles).toHaveLength(1);
	}
	const core = opened.parts.get('docProps/core.xml')!;
	expect(all(core, 'dc:title')[0]!.text).toBe(edition.programme);
	const language = { de: 'de-DE', en: 'en-GB' }[locale];
	expect(all(core, 'dc:language')[0]!.text).toBe(language);
	for (const part of opened.parts.values())
		for (const { attributes } of [...all(part, 'a:rPr'), ...all(part, 'a:endParaRPr')])
			expect(attributes.lang ?? language).toBe(language);
});

test('every kind of plot is a native chart or table that keeps to the schema, with an alternative text', async () => {
	const shown = everyPicture(edition, 'en');
	const { opened, faults } = await made(shown, 'en');
	expect(faults).toEqual([]);
	const kinds = new Set(shown.map(({ plot }) => plot?.kind));
	const known: Record<Plot['kind'], true> = {
		bars: true,
		columns: true,
		dumbbell: true,
		'heat-table': true,
		intervals: true,
		lines: true,
		quadrants: true,
		'stacked-bars': true,
		'unit-chart': true
	};
	expect([...kinds].filter(Boolean).toSorted()).toEqual(Object.keys(known).toSorted());
	for (const [path, part] of opened.parts)
		if (/^ppt\/charts\/[^/]+\.xml$/.test(path)) expect(chartFaults(part), path).toEqual([]);
	for (const [at, { plot, title, address }] of shown.entries()) {
		const slide = opened.slides[at]!;
		const frames = all(slide, 'p:graphicFrame');
		const drawn = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.descr);
		if (plot?.kind === 'quadrants') expect(all(slide, 'a:custGeom').length).toBeGreaterThan(1);
		else if (plot) {
			expect(frames).toHaveLength(1);
			expect(all(frames[0]!, plot.kind === 'heat-table' ? 'a:tbl' : 'c:chart')).toHaveLength(1);
			expect(drawn).toContain(title);
		} else expect(drawn).toContain(`QR code: ${address}`);
	}
});

/** Numbers that a plot is made of. */
function numbersOf(plot: Plot): number[] {
	const known = (values: (number | null | undefined)[]) => values.filter((one) => typeof one === 'number');
	switch (plot.kind) {
		case 'bars':
			return known(plot.rows.map(({ value }) => value));
		case 'columns':
			return known(plot.spec.values);
		case 'dumbbell':
			return known(plot.rows.flatMap(({ pairs }) => pairs.flatMap(({ before, after }) => [before, after])));
		case 'intervals':
			return known(plot.rows.flatMap(({ value, low, high, faint }) => [value, low, high, faint?.value]));
		case 'lines':
			return known(plot.spec.series.flatMap(({ values, low, high }) => [...values, ...(low ?? []), ...(high ?? [])]));
		case 'stacked-bars':
			return known(plot.rows.flatMap(({ total, part }) => [total, part]));
		case 'unit-chart':
			return known(plot.rows.flatMap(({ total, filled }) => [total, filled]));
		default:
			return [];
	}
}

test('a workbook holds the numbers of its plot, whole, and a nought as a nought', async () => {
	const shown = everyPicture(edition, 'de').filter(({ plot }) => plot && numbersOf(plot).length);
	const { opened } = await made(shown);
	expect(opened.workbooks).toHaveLength(shown.length);
	for (const [at, { plot }] of shown.entries()) {
		const cells = new Set(opened.workbooks[at]!.flat());
		expect(numbersOf(plot!).filter((value) => !cells.has(value))).toEqual([]);
	}
});

test('participation by level is in its workbook as it is in the edition', async () => {
	const shown = scenes(edition, undefined, 'de').filter(({ id }) => id === 'who-took-part');
	const { opened } = await made(shown);
	const rows = edition.answers['participation-by-level']!.filter(({ slice }) => slice === 'all');
	expect(opened.workbooks[0]!.slice(1).map(([, ...numbers]) => numbers)).toEqual(
		rows.map(({ eligible, joined }) => [eligible, joined])
	);
});

test('a guarded number is an empty cell, and its reason is said', async () => {
	const plot: Plot = {
		kind: 'stacked-bars',
		rows: [
			{ label: 'Runde 1', total: 10, part: 4, beside: '10 · 40 %' },
			{ label: 'Runde 2', total: null, part: null, beside: 'zu klein' }
		]
	};
	const { opened, faults } = await made([{ ...everyPicture(edition, 'de')[0]!, plot }]);
	expect(faults).toEqual([]);
	expect(opened.workbooks[0]!.slice(1).map(([name, ...rest]) => [name, rest.filter((one) => one !== null)])).toEqual([
		['Runde 1', [10, 4]],
		['Runde 2: zu klein', []]
	]);
});

test('what came from exports can say what it likes: the file stays whole', async () => {
	const { edition: evil } = hostileEdition(edition);
	const shown = [...scenes(evil, undefined, 'de'), ...everyPicture(evil, 'de')];
	const { opened, faults } = await made(shown, 'de', undefined, evil);
	expect(faults).toEqual([]);
	for (const [path, part] of opened.parts)
		if (/^ppt\/charts\/[^/]+\.xml$/.test(path)) expect(chartFaults(part), path).toEqual([]);
	expect(opened.slides).toHaveLength(shown.length);
	// No text leads out of the file.
	for (const [path, part] of opened.parts)
		if (path.endsWith('.rels'))
			expect(all(part, 'Relationship').filter(({ attributes }) => attributes.TargetMode)).toEqual([]);
});

test('every payload stands on a slide, in notes and in alternatives as it is written', async () => {
	const shown = PAYLOADS.map((payload): Scene => {
		const plot: Plot = { kind: 'bars', rows: [{ label: payload, value: 1, beside: payload }] };
		const words = {
			asks: payload,
			title: payload,
			detail: payload,
			source: payload,
			notes: payload,
			alternative: payload
		};
		return { id: 'why', told: true, ...EMPTY, ...words, plot };
	});
	const { opened, faults } = await made(shown);
	expect(faults).toEqual([]);
	for (const [at, payload] of PAYLOADS.entries()) {
		// Without what XML cannot hold; long ones are cut on the slide and stand whole in the notes.
		const clean = payload.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
		const notes = opened.notes[at]!.replace(/\s+/g, ' ');
		expect(notes).toContain(clean.replace(/\s+/g, ' ').trim().slice(0, 1900));
		const text = textOf(opened.slides[at]!);
		if (clean.length < 100) expect(text).toContain(clean);
		else expect(text).toMatch(/…/);
	}
});

test('a long title is set smaller, and what even so does not fit is cut and stands whole in the notes', async () => {
	const [first] = everyPicture(edition, 'de');
	const longer = (times: number) => Array.from({ length: times }, (_, at) => `Wort${at}`).join(' ');
	const titles = ['Kurz.', longer(20), longer(200)];
	const { opened } = await made(titles.map((title) => ({ ...first!, title })));
	const set = opened.slides.map((slide) => {
		const title = all(slide, 'p:sp').find((shape) => all(shape, 'p:ph').length)!;
		return { size: Number(all(title, 'a:rPr')[0]!.attributes.sz), text: textOf(title) };
	});
	expect(set[0]!.size).toBe(3600);
	expect(set[1]!.size).toBeLessThan(3600);
	expect(set[1]!.text).toBe(titles[1]);
	expect(set[2]!.text).toMatch(/^Wort0 .*…$/);
	expect(opened.notes[2]).toContain(titles[2]);
});

test('the company’s font and colours are the theme; a colour too light is darkened, and that is said', async () => {
	const look: StageScript['look'] = { font: 'Firma & Söhne "Sans"', colours: ['#E4002B', '#FFC72C'] };
	const shown = scenes(edition, undefined, 'de').slice(0, 2);
	const { opened, faults, notices } = await made(shown, 'de', { scenes: [], look });
	expect(faults).toEqual([]);
	const theme = opened.parts.get('ppt/theme/theme1.xml')!;
	const fonts = all(theme, 'a:latin').map(({ attributes }) => attributes.typeface);
	expect(new Set(fonts)).toEqual(new Set([look.font]));
	const colour = (name: string) => all(theme, `a:${name}`)[0]!.children[0]!.attributes.val!;
	expect(colour('accent1')).toBe('E4002B');
	expect(contrast(colour('accent2'), 'FFFFFF')).toBeGreaterThanOrEqual(3);
	expect(notices).toHaveLength(1);
	expect(notices[0]!.de).toContain('#FFC72C');
	// Nothing on a slide has a colour of its own but the shades of a table.
	for (const slide of opened.slides) expect(all(slide, 'a:srgbClr')).toEqual([]);
});

test('the checks find what pptxgenjs leaves undone', async () => {
	const pptx = new PptxGenJS();
	for (const values of [[0], [1]]) pptx.addSlide().addChart('line', [{ name: 'a', labels: ['b'], values }]);
	const { opened, faults } = await openPackage((await pptx.write({ outputType: 'uint8array' })) as Uint8Array);
	expect(faults).toContain('type of ppt/slideMasters/slideMaster2.xml, which is not there');
	const charts = [...opened.parts].filter(([path]) => /^ppt\/charts\/[^/]+\.xml$/.test(path));
	expect(charts).toHaveLength(2);
	for (const [, part] of charts) expect(chartFaults(part)).toContain('lineChart without two axes');
	expect(opened.workbooks.map((rows) => rows.flat().includes(0))).toEqual([false, false]);
});

test('contrast is that of WCAG', () => {
	expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
	// The grey that is known to reach 4.5:1 on white, and the next lighter one that does not.
	expect(contrast('767676', 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
	expect(contrast('777777', 'FFFFFF')).toBeLessThan(4.5);
});

test('no scene, no file', async () => {
	await expect(makeSlides([], edition, undefined, 'de')).rejects.toThrow(RangeError);
});

test('a file’s name is one that every file system takes, and says nothing of a secret edition', () => {
	const named = (programme: string, secret = false) => slidesName({ programme, created_on: '2026-04-02' }, secret);
	expect(named('Nordwerk')).toBe('Nordwerk 2026-04-02.pptx');
	expect(named('../../etc/passwd')).toBe('etc-passwd 2026-04-02.pptx');
	expect(named('a<b>:"c"|d?*\\e\n\u202egpj.')).toBe('a-b-c-d-e-gpj 2026-04-02.pptx');
	expect(named(' .. ')).toBe('Groundswell 2026-04-02.pptx');
	expect(named('Nordwerk', true)).not.toMatch(/Nordwerk|2026/);
});

const run = promisify(execFile);
const soffice = await run('soffice', ['--version']).then(
	() => true,
	() => false
);
if (!soffice) console.warn('LibreOffice is not installed: no slide is rendered.');

test.runIf(soffice)('LibreOffice makes a page of every slide', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'slides-'));
	try {
		const shown = everyPicture(edition, 'de');
		const { bytes } = await makeSlides(shown, edition, undefined, 'de');
		await writeFile(join(folder, 'slides.pptx'), bytes);
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, `${folder}/slides.pptx`]);
		const pdf = await readFile(join(folder, 'slides.pdf'), 'latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(shown.length);
	} finally {
		await rm(folder, { recursive: true });
	}
});
