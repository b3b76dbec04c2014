import { expect, test } from 'vitest';
import { printCell } from '../../../src/lib/components/print-cell';
import { sliceQuery } from '../../../src/lib/components/url-state';
import { plainName } from '../../../src/lib/components/workshop/rejected-csv';
import { toCsv } from '../../../src/lib/figures/csv';
import { formatDay, formatMonth } from '../../../src/lib/i18n/format';

test.each([
	['../../etc/passwd', 'etc-passwd'],
	['<img src=x> "a".b', 'img-src-x-a-.b'],
	['Größe_2024-Q1', 'Größe_2024-Q1'],
	['esc\u001b[2J\u202e', 'esc-2J-'],
	['…', 'export'],
	['x'.repeat(5000), 'x'.repeat(100)]
])('%j is no path and no command as the name of a file', (name, plain) => {
	expect(plainName(name)).toBe(plain);
});

test('what every object has is a name like any other', () => {
	const label = { de: '', en: '' };
	const words = { other: { de: 'Sonstiges', en: 'other' } };
	for (const name of ['constructor', '__proto__', 'toString'])
		expect(printCell(name, { label, role: 'key', words }, 'de')).toBe(name);
	expect(printCell('other', { label, role: 'key', words }, 'de')).toBe('Sonstiges');
});

test('half of a character breaks neither a download nor an address', () => {
	expect(encodeURIComponent(toCsv(['a'], [['\ud83d']], 'en'))).toContain('%EF%BF%BD');
	expect(sliceQuery('unit:\ud83d')).toBe('?slice=unit%3A%EF%BF%BD');
});

test('what is no date is shown as it is written', () => {
	for (const text of ['', 'soon', '<b>1</b>', '2024-99-99']) {
		expect(formatDay(text, 'de')).toBe(text);
		expect(formatMonth(text, 'en')).toBe(text);
	}
	expect(formatDay('2026-03-22', 'de')).toBe('22. März 2026');
	expect(formatMonth('2024-03', 'en', true)).toBe('Mar 24');
});
