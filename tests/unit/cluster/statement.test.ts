import { expect, test } from 'vitest';
import { asDay, asDayText, asText } from '../../../src/lib/cluster/columns';
import { filled, literal, quoted } from '../../../src/lib/cluster/statement';

test('a name or a text cannot leave its quotes', () => {
	expect(quoted('a`b\\')).toBe('`a\\`b\\\\`');
	expect(literal("O'Neil\\\nx")).toBe("'O\\'Neil\\\\\\nx'");
});

test('every place is filled once told, and nothing else is told', () => {
	expect(filled('-- what {it} is\nSELECT {a} FROM {b} WHERE x = {a}', { a: '1', b: 't' })).toBe(
		'SELECT 1 FROM t WHERE x = 1'
	);
	expect(() => filled('SELECT {a}', {})).toThrow('{a}');
	expect(() => filled('SELECT 1', { a: '1' })).toThrow('{a}');
	// A regular expression keeps its numbers.
	expect(filled("match(x, '^a{32}$')", {})).toBe("match(x, '^a{32}$')");
});

test.each([
	['String', '`c`'],
	['LowCardinality(String)', '`c`'],
	['Nullable(String)', "ifNull(`c`, '')"],
	['LowCardinality(Nullable(String))', "ifNull(`c`, '')"],
	['UInt32', 'toString(`c`)'],
	['Nullable(UInt32)', "ifNull(toString(`c`), '')"],
	['FixedString(8)', "replaceAll(toString(`c`), '\\0', '')"]
])('%s as text', (type, wanted) => {
	expect(asText({ name: 'c', type })).toBe(wanted);
});

test.each(['Date', 'Date32', "DateTime('Europe/Berlin')", 'DateTime64(3)'])('%s is a day', (type) => {
	const day = (type: string) => asDay({ name: 'c', type }, 'dmy', 'd.t');
	expect(day(type)).toBe('toDate(`c`) AS gs_day');
	expect(day(`Nullable(${type})`)).toBe('ifNull(toDate(`c`), toDate(0)) AS gs_day');
	expect(asDayText({ name: 'c', type })).toBe('toString(toDate(`c`))');
});

test.each(['Float64', 'Decimal(18, 3)', 'UUID', 'Array(Date)'])('%s tells no day', (type) => {
	expect(() => asDay({ name: 'c', type }, 'dmy', 'd.t')).toThrow('cluster-type');
});
