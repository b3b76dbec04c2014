import { expect, test } from 'vitest';
import { parseRecipe } from '../../../src/lib/exports/recipe';

const recipe = (file: object) =>
	JSON.stringify({ format: 'groundswell-recipe', version: 1, files: [{ match: { file: 'a.csv' }, ...file }] });

test.each([
	[{ table: 'participation', columns: { starts_on: 'Beginn' } }, 'columns.starts_on'],
	[{ table: 'participation', constants: { source_id: '5' } }, 'constants.source_id'],
	[{ profile: 'master-data', values: { rank: { a: 'b' } } }, 'values.rank'],
	[{ table: 'people', columns: { __proto__x: 'a', constructor: 'b' } }, 'columns.__proto__x']
])('%#: a column that the table does not have is named', (file, place) => {
	expect(() => parseRecipe(recipe(file), 'r.json')).toThrow(
		expect.objectContaining({ code: 'bad-recipe', params: { place } })
	);
});

test('values may be called whatever a file says, also as a part of every object is', () => {
	const text = recipe({ table: 'people', columns: { level: 'Rang' } }).replace(
		'"columns"',
		'"values":{"level":{"constructor":"A","__proto__":"B","":"C"}},"columns"'
	);
	expect(Object.entries(parseRecipe(text, 'r.json').files[0]?.values?.level ?? {})).toEqual([
		['constructor', 'A'],
		['__proto__', 'B'],
		['', 'C']
	]);
});
