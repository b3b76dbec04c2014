import { expect, test } from 'vitest';
import editionErrors from '../../../src/lib/edition/edition-error.ts?raw';
import { explainError, explainReason } from '../../../src/lib/i18n/explain';
import { explainEvidence } from '../../../src/lib/i18n/evidence';
import { COLUMN_WORDS, MEANING_WORDS, TABLE_WORDS } from '../../../src/lib/i18n/tables';
import { TABLES, TARGETS } from '../../../src/lib/exports/targets';
import { WORDS } from '../../../src/lib/tables/words';

const sources = import.meta.glob<string>(
	['/src/lib/tables/*.sql', '/src/lib/pipeline/*.{ts,sql}', '/src/lib/exports/**/*.ts'],
	{ query: '?raw', eager: true, import: 'default' }
);
const all = Object.values(sources).join('\n');
const editionCodes = [...editionErrors.matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code!);

test('every reason that SQL or staging gives has words in both languages', () => {
	const inSql = [...all.matchAll(/THEN '([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code!);
	const inCode = [...all.matchAll(/reason: '([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code!);
	const codes = new Set([...inSql, ...inCode, 'ignored', 'mended', 'open-question', 'set-aside', 'unreadable-file']);
	expect(codes.size).toBeGreaterThan(20);
	for (const code of codes)
		for (const locale of ['de', 'en'] as const) expect(explainReason(code, locale), code).not.toBe(code);
});

test('every error has a whole sentence in both languages', () => {
	const codes = new Set([...all.matchAll(/ExportError\(\s*'([a-z-]+)'/g)].map(([, code]) => code!));
	expect(codes.size).toBeGreaterThan(8);
	expect(editionCodes.length).toBeGreaterThan(6);
	for (const code of editionCodes) codes.add(code);
	for (const [, code] of all.matchAll(/'(engine(?:-[a-z]+)*)'/g)) codes.add(code!);
	const params = { message: 'm', column: 'Start', example: '03/04/2025', place: 'x', table: 'people', levels: 'A, B' };
	for (const code of codes)
		for (const locale of ['de', 'en'] as const) {
			const sentence = explainError({ code, file: 'f.csv', line: 3, params }, locale);
			expect(sentence, code).toMatch(/[.?]$/);
			expect(sentence, code).not.toMatch(/undefined|[{}]/);
		}
});

test('every table, column and known meaning is called something on the page', () => {
	for (const table of TABLES) {
		expect(TABLE_WORDS[table]).toBeDefined();
		expect(Object.keys(COLUMN_WORDS[table] ?? {}).toSorted()).toEqual(Object.keys(TARGETS[table]).toSorted());
	}
	for (const [kind, meanings] of Object.entries(WORDS))
		if (kind !== 'level')
			expect(Object.keys(MEANING_WORDS[kind] ?? {}), kind).toEqual(expect.arrayContaining(Object.keys(meanings)));
});

test('evidence names byte and line, signs with their counts, and who said it', () => {
	const shown = {
		evidence: { encoding: 'windows-1252', because: 'invalid-utf-8', byte: 'FC', line: 12 },
		delimiter: ';',
		dateOrder: 'dmy',
		decimal: 'comma',
		dates: { count: 10, dayFirst: 7, monthFirst: 0 },
		numbers: { comma: 4812, point: 0 }
	};
	expect(explainEvidence(shown, 'en')).toBe(
		'Windows-1252, because of byte FC in line 12; semicolon; decimal comma in 4,812 of 4,812 values; day before month, shown by 7 values'
	);
	expect(explainEvidence(shown, 'de')).toBe(
		'Windows-1252, wegen Byte FC in Zeile 12; Semikolon; Dezimalkomma in 4.812 von 4.812 Werten; Tag vor Monat, belegt durch 7 Werte'
	);
	const told = { ...shown, dates: { count: 3, dayFirst: 0, monthFirst: 0 }, numbers: { comma: 0, point: 0 } };
	expect(explainEvidence(told, 'en')).toContain('decimal comma, as you said; day before month, as you said');
});
