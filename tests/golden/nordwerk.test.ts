import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/lib/edition/edition';
import { parseEdition, writeEdition } from '../../src/lib/edition/read';
import { foldReceipt } from '../../src/lib/edition/receipt';
import { drawSvg } from '../../src/lib/figures/draw';
import { question, questions } from '../../src/lib/questions/chapters';
import type { RowOutcome } from '../../src/lib/pipeline/progress';
import { nordwerk } from '../nordwerk';
import did from './panel.did.json';
import km from './time_to_community.km.json';

let edition: Edition;
let rows: RowOutcome[];
beforeAll(async () => {
	({ edition, rows } = await nordwerk());
});
const answer = (id: string, slice = 'all') => (edition.answers[id] ?? []).filter((row) => row.slice === slice);

test('who took part, by level; the top is merged', () => {
	expect(answer('participation-by-level').map(({ level, eligible, joined }) => [level, eligible, joined])).toEqual([
		['Vorstand + Bereichsleitung', 19, 4],
		['Abteilungsleitung', 52, 26],
		['Teamleitung', 210, 64]
	]);
});

test('who came by recommendation, by round', () => {
	expect(answer('word-of-mouth-share').map(({ round, mentees, recommended }) => [round, mentees, recommended])).toEqual(
		[
			['Pilotrunde', 10, 0],
			['Runde 2', 18, 8],
			['Runde 3', 28, 10],
			['Runde 4', 38, 13]
		]
	);
});

test('posts before and after equal what a separate script in another language counts in the files', () => {
	const rows = answer('adoption-before-after').filter(
		(row) => row.tool === 'Viva Engage' && row.activity === 'contribute'
	);
	expect(rows).toMatchObject([
		{ group: 'mentees', people: 94, before: 1.449264, after: 3.835447 },
		{ group: 'comparison', people: 271, before: 1.394983, after: 1.645988 }
	]);
});

test('the effect is what R’s did gives for the same exports, and smaller than the naive number', () => {
	const [primary] = answer('adoption-effect').filter((row) => row.primary);
	expect(primary).toMatchObject({ tool: 'Viva Engage', activity: 'contribute', verdict: 'more', mentees: 94 });
	expect(Math.abs(Number(primary?.effect) - did.notyettreated.mean_e0_to_e3.att)).toBeLessThan(0.05);
	expect(Math.abs(Number(primary?.pretrend_p) - did.notyettreated.pretrend.p)).toBeLessThan(0.03);
	expect(Number(primary?.naive)).toBeGreaterThan(Number(primary?.effect));
	// Block by block as well, where the mentees' own course is told.
	for (const row of answer('adoption-event-study').filter(
		({ activity, tool }) => `${tool}:${activity}` === 'Viva Engage:contribute'
	)) {
		const told = did.notyettreated.dynamic.att[did.notyettreated.dynamic.at.indexOf(Number(row.block))]!;
		expect(Math.abs(Number(row.effect) - told), `block ${row.block}`).toBeLessThan(0.05);
	}
});

test('time to a community of one’s own is what R’s survfit gives', () => {
	const at = (month: number) =>
		answer('time-to-community').find((row) => row.group === 'mentees' && row.month === month);
	// 26 and 52 weeks; months and weeks do not meet in the same day.
	for (const [month, weeks] of [
		[6, 26],
		[12, 52]
	] as const) {
		const told = km.surv[km.weeks.findIndex((week, index) => week === weeks && km.strata[index] === 'mentee=1')]!;
		expect(Math.abs(Number(at(month)?.without_rate) - told), `month ${month}`).toBeLessThan(0.02);
	}
});

const sliced = () => edition.slices.map(({ key }) => key);

test.each(questions.map(({ id }) => id))(
	'%s is told in whole sentences and drawn for every slice, however small',
	(id) => {
		const one = question(id);
		expect(answer(id).length).toBeGreaterThan(0);
		for (const slice of sliced()) {
			const rows = answer(id, slice);
			for (const locale of ['de', 'en'] as const) {
				const context = { locale, edition, slice };
				const { title, detail, short, beside, number } = one.finding(rows, context);
				const all = [title, detail, short, beside, number, one.subtitle(rows, context), one.source(rows, context)];
				const text = all.filter((part) => part !== undefined).join(' ');
				expect(title, slice).toMatch(/\.$/);
				expect(text, slice).not.toMatch(/undefined|NaN|Infinity|\[object|  /);
				for (const width of [342, 1000]) {
					const figure = one.figure(rows, context, width);
					if (!figure) continue;
					const svg = drawSvg(figure.option, width, figure.height);
					expect(svg).toMatch(/<(path|circle)/);
					expect(svg).not.toMatch(/undefined|null|NaN|Infinity/);
				}
			}
		}
		const whole = one.figure(answer(id), { locale: 'de', edition, slice: 'all' }, 1000);
		expect(whole ?? one.cards).toBeTruthy();
	}
);

test('stories stand only with consent, and one says “not yet”', () => {
	const stories = answer('closing-stories');
	expect(stories).toHaveLength(8);
	expect(stories.map((row) => row.quote).join()).not.toContain('zu wenig verbindlich');
	expect(stories.filter((row) => row.not_yet)).toHaveLength(1);
	expect(stories.filter((row) => row.anonymous)).toMatchObject([{ level: null }]);
});

test('dates, measure and the missing week', () => {
	expect(edition).toMatchObject({
		reference_on: '2025-12-31',
		data_until: '2026-03-22',
		settings: { primary: { tool: 'Viva Engage', activity: 'contribute' } },
		notes: [{ code: 'missing-week', tool: 'Viva Engage', from: '2025-04-28', to: '2025-05-04' }]
	});
	expect(edition.slices.map((slice) => slice.key)).toContain('unit:Forschung & Entwicklung');
	expect(edition.slices.filter((slice) => slice.dimension === 'round')).toHaveLength(4);
});

test('the receipt accounts for every row of every file', () => {
	for (const line of edition.receipt) expect(line.accepted + line.corrected + line.rejected).toBe(line.rows);
	// Rows as a plain count of lines in the files gives them; blank lines and headers are none.
	expect(foldReceipt(edition.receipt).map(({ file, sheet, rows, reasons }) => [sheet ?? file, rows, reasons])).toEqual([
		['communities.csv', 560, {}],
		['geschichten.csv', 9, {}],
		['personalstamm.csv', 1803, { duplicate: 2, 'impossible-date': 1, 'total-row': 1, 'unknown-level': 1 }],
		['Runden', 4, {}],
		['Teilnehmende', 190, { 'unknown-person': 1, 'unknown-round': 1 }],
		['Sitzungen', 692, { 'minutes-as-text': 1, 'minutes-out-of-range': 2 }],
		['Empfehlungen', 120, { 'self-referral': 1, 'unknown-person': 1 }],
		['Kommunikation', 18, {}],
		['pulsbefragung.csv', 376, {}],
		['teams.zip', 34844, {}],
		['viva-engage.zip', 221413, { 'unknown-user': 13 }],
		['LIESMICH.md', 0, { 'not-a-table': 0 }]
	]);
});

test('each row not simply accepted is named with its line', () => {
	const of = (file: string) => rows.filter((row) => row.file === file).map(({ line, reason }) => [line, reason]);
	// Lines as an editor shows them in the file.
	expect(of('personalstamm.csv')).toEqual([
		[702, 'duplicate'],
		[902, 'unknown-level'],
		[1203, 'duplicate'],
		[1502, 'impossible-date'],
		[1805, 'total-row']
	]);
	expect(rows.filter((row) => row.sheet === 'Teilnehmende').map((row) => row.line)).toEqual([190, 191]);
});

test('no number, mail or full name of a person is in the file', () => {
	const text = writeEdition(edition);
	const master = new TextDecoder('latin1').decode(readFileSync('data/nordwerk/personalstamm.csv'));
	const people = master
		.split('\r\n')
		.slice(1, -2)
		.map((line) => line.split(';'));
	expect(people.length).toBeGreaterThan(1800);
	for (const [id, last, first, mail] of people) {
		if (!mail) continue;
		expect(text.includes(`"${id}"`)).toBe(false);
		expect(text.includes(mail)).toBe(false);
		expect(text.includes(`${first} ${last}`)).toBe(false);
	}
});

test('every shown count keeps the guard, in every slice', () => {
	const counts: [id: string, count: string, group: string][] = [
		['participation-by-level', 'joined', 'eligible'],
		['participation-over-rounds', 'joined', 'eligible'],
		['participation-over-rounds', 'joined_so_far', 'eligible'],
		['entry-paths', 'people', 'total'],
		['referral-funnel', 'joined', 'referred'],
		['referral-flow', 'joined', 'referred'],
		['direct-report-pull', 'joined', 'eligible'],
		['adoption-over-time', 'active', 'people'],
		['adoption-ladder', 'people', 'total'],
		['lasting-habit', 'habitual', 'people'],
		['knows-or-does', 'people', 'total'],
		['leader-communities', 'owners', 'leaders']
	];
	for (const [id, count, group] of counts)
		for (const row of edition.answers[id] ?? []) {
			if (row.guarded) continue;
			const [x, n] = [Number(row[count]), Number(row[group])];
			expect(n, id).toBeGreaterThanOrEqual(5);
			expect(Math.min(x, n - x), `${id} ${row.slice}`).toBeGreaterThanOrEqual(3);
		}
	const means: [id: string, ...groups: string[]][] = [
		['adoption-effect', 'mentees', 'comparison'],
		['adoption-event-study', 'mentees', 'comparison'],
		['team-spill-over', 'people', 'teams', 'comparison'],
		['time-to-community', 'people', 'at_risk'],
		['session-times', 'mentees'],
		['survey-change', 'answered']
	];
	for (const [id, ...groups] of means)
		for (const row of edition.answers[id] ?? [])
			for (const group of groups) if (!row.guarded) expect(Number(row[group]), id).toBeGreaterThanOrEqual(5);
});

test('an edition read again is the same', () => {
	expect(parseEdition(writeEdition(edition))).toEqual(edition);
});
