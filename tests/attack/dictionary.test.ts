import { expect, test } from 'vitest';
import { questions } from '../../src/lib/questions/chapters';
import { DICTIONARY, numbersOf } from './dictionary';

test('the attack knows every question that prints numbers of people, and every such column', () => {
	for (const { id, columns } of questions) {
		const counted = Object.entries(columns)
			.filter(([, { role }]) => ['group', 'whole', 'count'].includes(role))
			.map(([name]) => name);
		expect(counted.length ? numbersOf(DICTIONARY[id]!) : [], id).toEqual(expect.arrayContaining(counted));
		// What is computed or a mean rests on numbers and goes with them.
		const rests = Object.entries(columns)
			.filter(([name, { role }]) => ['measure', 'derived'].includes(role) && !numbersOf(DICTIONARY[id]!).includes(name))
			.map(([name]) => name);
		expect(Object.keys(DICTIONARY[id]?.derived ?? {}), id).toEqual(expect.arrayContaining(rests));
	}
});
