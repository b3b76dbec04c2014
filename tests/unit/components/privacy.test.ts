import { expect, test } from 'vitest';
import { FIELDS, fieldCount } from '../../../src/lib/components/privacy/fields/tables';
import { pieces, type Facts } from '../../../src/lib/components/privacy/section';
import { SECTIONS } from '../../../src/lib/components/privacy/sections';
import { guardRules } from '../../../src/lib/components/privacy/texts/guard-rules';
import { MIN_GROUP } from '../../../src/lib/edition/make';
import { TARGETS } from '../../../src/lib/exports/targets';
import type { Words } from '../../../src/lib/questions/question';
import { SCHEMA } from '../../../src/lib/tables/schema';

const columnsOf = (tables: Record<string, { columns: object }>) =>
	Object.entries(tables).flatMap(([table, { columns }]) => Object.keys(columns).map((column) => `${table}.${column}`));

test('every column of the tables has a purpose, and every purpose a column', () => {
	expect(columnsOf(FIELDS).toSorted()).toEqual(columnsOf(SCHEMA).toSorted());
	expect(fieldCount()).toBe(columnsOf(SCHEMA).length);
});

const isSaid = ({ de, en }: Words) => {
	for (const text of [de, en]) expect(text.trim()).toMatch(/\S.*\S/s);
	return true;
};

test.each(Object.entries(FIELDS))('%s: meaning and purpose are sentences in both languages', (_table, fields) => {
	expect(fields.grain).not.toBe('');
	isSaid(fields.about);
	for (const { meaning } of Object.values(fields.columns)) expect(meaning.trim()).not.toBe('');
	for (const { meaning } of Object.values(fields.passing ?? {})) isSaid(meaning);
	for (const { purpose } of [...Object.values(fields.columns), ...Object.values(fields.passing ?? {})]) {
		isSaid(purpose);
		expect(purpose.de).toMatch(/\.$/);
		expect(purpose.en).toMatch(/\.$/);
		expect(purpose.de).not.toBe(purpose.en);
	}
});

/** What an export calls a person or a window, and the column of the table it becomes. */
const BECOMES: Record<string, string> = {
	person: 'person_id',
	mentee: 'mentee_id',
	from_person: 'from_id',
	to_person: 'to_id',
	owner: 'owner_id',
	from_date: 'from_on',
	to_date: 'to_on',
	value: 'count',
	on_date: 'on'
};

test.each(Object.entries(TARGETS))(
	'%s: what an export may hold is listed, also where no table keeps it',
	(table, given) => {
		const { columns, passing = {} } = FIELDS[table]!;
		const known = new Set(Object.keys(columns));
		// A mentor in a mentee's row becomes a row of its own; of a session it stays a part.
		const becomes: Record<string, string> = table === 'sessions' ? { ...BECOMES, mentor: 'mentor_id' } : BECOMES;
		const gone = Object.keys(given).filter((column) => !known.has(column) && !known.has(becomes[column] ?? ''));
		expect(Object.keys(passing).toSorted()).toEqual(gone.toSorted());
	}
);

/** Everything with a German and an English side, wherever it stands. */
function wordsIn(value: unknown): Words[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('de' in value && 'en' in value) return [value as Words];
	return Object.values(value).flatMap(wordsIn);
}

test('every text is there in both languages and knows its facts and links', () => {
	const facts: Facts = { min_group: 7, min_count: 4, days: 14, fields: 69 };
	const ids = [...SECTIONS.map(({ id }) => `#${id}`), '#fields', '/workshop'];
	expect(wordsIn(SECTIONS).length).toBeGreaterThan(150);
	for (const words of wordsIn(SECTIONS)) {
		isSaid(words);
		for (const text of [words.de, words.en]) {
			const cut = pieces(text, facts);
			const shown = cut.map((piece) => ('text' in piece ? piece.text : 'code' in piece ? piece.code : piece.link));
			expect(shown.join('')).not.toMatch(/undefined|[{}`[\]]/);
			for (const piece of cut) if ('href' in piece) expect(ids).toContain(piece.href);
			// Nothing is lost where a text is cut.
			const bare = text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('`', '');
			expect(shown.join('')).toBe(bare.replace(/\{(\w+)\}/g, (_, name: keyof Facts) => String(facts[name])));
		}
		expect(words.de.split('`').length).toBe(words.en.split('`').length);
	}
});

test('the smallest group that the rules name is that of the program', () => {
	const [rules] = guardRules.blocks.flatMap((block) => ('rules' in block ? [block.rules] : []));
	for (const text of Object.values(rules![0]!.name)) expect(text).toContain(String(MIN_GROUP));
});
