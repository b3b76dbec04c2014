import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../../src/lib/edition/edition';
import type { Engine } from '../../../src/lib/engine/engine';
import type { Explorer } from '../../../src/lib/explore/ask';
import { axes, shapeOf } from '../../../src/lib/explore/chart';
import { EXAMPLES } from '../../../src/lib/explore/examples';
import { typeOf } from '../../../src/lib/explore/table';
import { tablesOf } from '../../../src/lib/explore/tables-of';
import { written } from '../../../src/lib/explore/written';
import { questions } from '../../../src/lib/questions/chapters';
import { edition, openExplorer, tables } from './explorer';

let explorer: Explorer;
let engine: Engine;
beforeAll(async () => {
	({ explorer, engine } = await openExplorer());
});
afterAll(() => engine.close());

const answered = questions.filter(({ id }) => edition.answers[id]);

test('every question that is answered is a table, and so is what is said of the programme', () => {
	expect(answered.length).toBeGreaterThan(20);
	expect(tables.map(({ name }) => name).toSorted()).toEqual(
		[
			...answered.map(({ id }) => id.replaceAll('-', '_')),
			...['slices', 'rounds', 'events', 'levels', 'notes']
		].toSorted()
	);
});

test.each(answered.map((question) => [question.id, question] as const))(
	'%s: the table holds the edition’s rows, cell by cell, in its types',
	async (id, { columns }) => {
		const table = id.replaceAll('-', '_');
		const { rows, columns: found, total } = await explorer.ask(`SELECT * FROM ${table}`);
		const names = ['slice', ...Object.keys(columns), 'guarded'];
		expect(found.map(({ name }) => name)).toEqual(names);
		const wanted = edition.answers[id]!.map((row) =>
			names.map((name) => {
				const value = row[name] ?? null;
				if (name === 'guarded') return value === true;
				return columns[name]?.format === 'month' && value !== null ? `${value}-01` : value;
			})
		);
		expect(total).toBe(wanted.length);
		expect(rows).toEqual(wanted);
		for (const [at, { name, type, kind }] of found.entries()) {
			const values = wanted.map((row) => row[at]).filter((value) => value !== null);
			if (columns[name]?.format === 'month') expect(type, name).toBe('DATE');
			else if (kind === 'integer' || kind === 'number') for (const value of values) expect(value).toBeTypeOf('number');
			else if (kind === 'boolean') for (const value of values) expect(value).toBeTypeOf('boolean');
			else for (const value of values) expect(value, name).toBeTypeOf('string');
			if (columns[name]?.format === 'percent') expect(type, name).toBe('DOUBLE');
			if (columns[name]?.role === 'group') expect(type, name).toBe('INTEGER');
		}
	}
);

test('what is guarded is NULL, and its row says so', async () => {
	const { rows } = await explorer.ask(
		'SELECT count(*) FILTER (people IS NULL AND guarded), count(*) FILTER (people IS NULL AND NOT guarded) FROM adoption_ladder'
	);
	const hidden = edition.answers['adoption-ladder']!.filter((row) => row.people === null).length;
	expect(hidden).toBeGreaterThan(0);
	expect(rows).toEqual([[hidden, 0]]);
});

test('slices, rounds, events, levels and notes are the edition’s', async () => {
	const rows = async (sql: string) => (await explorer.ask(sql)).rows;
	expect(await rows('SELECT slice, people FROM slices')).toEqual(
		edition.slices.map(({ key, people }) => [key, people])
	);
	expect(await rows('SELECT round, kick_off_on, derived FROM rounds ORDER BY round_order')).toEqual(
		edition.rounds.map(({ round, kick_off_on, derived }) => [round, kick_off_on, derived])
	);
	expect(await rows('SELECT event_on, kind, title FROM events')).toEqual(
		edition.events.map(({ on, kind, title }) => [on, kind, title])
	);
	expect(await rows('SELECT level FROM levels ORDER BY level_order')).toEqual(edition.levels.map((level) => [level]));
	expect(await rows('SELECT code, tool, from_on, to_on FROM notes')).toEqual(
		edition.notes.map(({ code, tool, from, to }) => [code, tool, from, to])
	);
	const months = (sql: string) => explorer.ask(sql).then(({ columns }) => columns.map(({ type }) => type));
	expect(await months('SELECT kick_off_on, closing_on, event_on FROM rounds, events')).toEqual([
		'DATE',
		'DATE',
		'DATE'
	]);
});

test('every name can be written as the list inserts it', async () => {
	for (const { name, columns } of tables) {
		const { total } = await explorer.ask(
			`SELECT ${columns.map((column) => written(column.name)).join(', ')} FROM ${written(name)}`
		);
		expect(total).toBeGreaterThanOrEqual(0);
	}
});

test.each(EXAMPLES.map((example) => [example.asks.en, example] as const))(
	'example “%s” has an answer that can be drawn',
	async (_asks, { sql, tables: needed, asks }) => {
		const result = await explorer.ask(sql);
		expect(result.total).toBeGreaterThan(1);
		const chosen = axes(result)!;
		expect(shapeOf(result, chosen.x, chosen.y).kind).not.toBe('none');
		const words = new Set(sql.match(/\w+/g));
		expect(
			tables
				.map(({ name }) => name)
				.filter((name) => words.has(name))
				.toSorted()
		).toEqual(needed.toSorted());
		expect(asks.de).not.toBe(asks.en);
		for (const text of Object.values(asks)) expect(text).toMatch(/\?$/);
	}
);

test('an example says what the edition says', async () => {
	const { rows } = await explorer.ask(EXAMPLES[0]!.sql);
	const levels = edition.answers['participation-by-level']!.filter(({ slice }) => slice === 'all');
	expect(rows.map(([level]) => level)).toEqual(
		levels.toSorted((a, b) => Number(a.rate) - Number(b.rate)).map(({ level }) => level)
	);
});

test('no value is lost where an edition of somebody else holds another kind of value', async () => {
	const odd: Edition = {
		...edition,
		answers: {
			'participation-by-level': [
				{ slice: 'all', level: `'); DROP TABLE slices; --`, eligible: 'many', joined: 1.5, rate: null, stranger: 'x' },
				{ slice: 'ä "b"', level: null, eligible: 3_000_000_000, joined: null, rate: 2, guarded: true }
			],
			'adoption-over-time': [{ slice: 'all', month: 'May', people: true }]
		},
		rounds: [{ round: 'R', kick_off_on: '2025-02-30', closing_on: null, owner: null, derived: false }]
	};
	const { explorer, engine } = await openExplorer(tablesOf(odd));
	const { rows } = await explorer.ask(
		'SELECT slice, level, eligible, joined, rate, guarded FROM participation_by_level'
	);
	expect(rows).toEqual([
		['all', `'); DROP TABLE slices; --`, 'many', 1.5, null, false],
		['ä "b"', null, '3000000000', null, 2, true]
	]);
	expect((await explorer.ask('SELECT month, people FROM adoption_over_time')).rows).toEqual([['May', true]]);
	expect((await explorer.ask('SELECT kick_off_on FROM rounds')).rows).toEqual([['2025-02-30']]);
	expect((await explorer.ask('FROM slices')).total).toBe(edition.slices.length);
	await engine.close();
});

test('a column without values has the type it should have', () => {
	expect(typeOf('INTEGER', [null, null])).toBe('INTEGER');
	expect(typeOf('DATE', [])).toBe('DATE');
	expect(typeOf('DOUBLE', [true, null])).toBe('BOOLEAN');
});
