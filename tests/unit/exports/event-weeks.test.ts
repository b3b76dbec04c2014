import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventWeeks } from '../../../src/lib/exports/event-weeks';

test('events are counted as a map of texts would count them, however many', () => {
	const event = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 5 }), fc.nat({ max: 30 }));
	const far = fc.constantFrom<[number, number, number]>([2_000_000, 500_000, 8000], [0, 0, 0], [1, 0, 0]);
	fc.assert(
		fc.property(fc.array(fc.oneof(event, far), { maxLength: 3000 }), (events) => {
			const weeks = new EventWeeks();
			const told = new Map<string, { line: number; count: number }>();
			for (const [line, [person, measure, week]] of events.entries()) {
				expect(weeks.add(person, measure, week, line)).toBe(true);
				const key = [person, measure, week].join();
				const known = told.get(key);
				if (known) known.count++;
				else told.set(key, { line, count: 1 });
			}
			const counted = [...weeks].map(({ person, measure, week, line, count }) => [
				[person, measure, week].join(),
				{ line, count }
			]);
			expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(told));
		})
	);
});

test('what is beyond it is refused, not miscounted', () => {
	const weeks = new EventWeeks();
	const beyond: [person: number, measure: number, week: number][] = [
		[2 ** 21, 0, 0],
		[0, 2 ** 19, 0],
		[0, 0, 2 ** 13],
		[0, 0, -1]
	];
	expect(beyond.map(([person, measure, week]) => weeks.add(person, measure, week, 1))).toEqual([
		false,
		false,
		false,
		false
	]);
	expect([...weeks]).toEqual([]);
});
