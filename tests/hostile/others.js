import { readFileSync } from 'node:fs';
import { MB, noise, TABLE } from './bytes.js';

const parquet = (/** @type {string} */ name) => readFileSync(new URL(`parquet/${name}.parquet`, import.meta.url));

/** @type {import('./make.js').Case[]} */
export const others = [
	{ file: 'a.parquet', about: 'Parquet, Snappy', make: () => parquet('snappy'), rows: 2 },
	{ file: 'gzip.parquet', about: 'Parquet, gzip', make: () => parquet('gzip'), rows: 2 },
	{ file: 'zstd.parquet', about: 'Parquet, Zstandard', make: () => parquet('zstd'), errors: ['bad-parquet'] },
	{
		file: 'cut.parquet',
		about: 'Parquet cut short',
		make: () => parquet('snappy').subarray(0, 600),
		errors: ['bad-parquet']
	},
	{
		file: 'junk.parquet',
		about: 'noise behind the magic',
		make: () => Buffer.concat([Buffer.from('PAR1'), noise(9000), Buffer.from('PAR1')]),
		errors: ['bad-parquet']
	},
	{ file: 'text.parquet', about: 'text', make: () => TABLE, errors: ['bad-parquet'] },
	{
		file: 'a.json',
		about: 'an array of objects',
		make: () => '[{"id":"007","n":1.234,"__proto__":"x"},{"id":null,"more":true}]',
		rows: 2
	},
	{
		file: 'graph.json',
		about: 'as a web service answers',
		make: () => '{"@odata.context":"x","value":[{"id":1},{"id":2}]}',
		rows: 2
	},
	{ file: 'a.jsonl', about: 'an object a line', make: () => '{"id":1}\n\n{"id":2}\n{"id":3}', rows: 3 },
	{ file: 'bad.jsonl', about: 'a broken line', make: () => '{"id":1}\n{"id":2}\n{"id":', errors: ['bad-json-line'] },
	{ file: 'cut.json', about: 'JSON cut short', make: () => '[{"id":1},{"id"', errors: ['bad-json'] },
	{ file: 'settings.json', about: 'JSON that is no table', make: () => '{"a":{"b":1},"c":[1,2]}', noTable: true },
	{ file: 'deep.json', about: 'ten million brackets', make: () => '['.repeat(10_000_000), noTable: true },
	{
		file: 'deep-2.json',
		about: 'a million brackets that close',
		make: () => '['.repeat(1e6) + ']'.repeat(1e6),
		noTable: true
	},
	{
		file: 'deep-value.json',
		about: 'a million brackets in a value',
		make: () => `[{"a":${'['.repeat(1e6)}${']'.repeat(1e6)}}]`,
		errors: ['bad-json']
	},
	{ file: 'large.json', about: 'a value of 50 MB', make: () => `[{"a":"${'x'.repeat(50 * MB)}"}]`, rows: 1 },
	{
		file: 'keys.json',
		about: 'every object with a key of its own',
		make: () => JSON.stringify(Array.from({ length: 20_000 }, (_, n) => ({ [`k${n}`]: n }))),
		errors: ['too-large']
	}
];
