import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const session = (mentee: number, day: string, topic: string | null, stage: string | null) => [
	...[mentee, null, 'R1', day, '09:00', 45, 'online', topic, stage]
];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2].map((id) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
			[3, null, 'Employee', 'Sales', 'North', 1, '2020-01-01', '2025-12-31']
		],
		participation: [1, 2, 3].map((id) => [
			...[id, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed']
		]),
		sessions: [
			session(1, '2024-01-08', 'Posts', 'use scenario'),
			session(1, '2024-01-15', 'Posts', 'Kennenlernen'),
			session(1, '2024-01-22', 'Posts', 'Getting to know'),
			session(2, '2024-01-08', 'Posts', 'getting to know'),
			session(2, '2024-01-15', 'Chat', 'trying out'),
			// A stage without a topic is kept; a topic without a stage, or one nobody knows, is not.
			session(2, '2024-01-22', null, 'trying out'),
			session(2, '2024-01-29', 'Chat', null),
			session(2, '2024-02-05', 'Chat', 'small talk'),
			// Leads nobody, so is no mentee.
			session(3, '2024-01-08', 'Chat', 'trying out')
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'session-topics'))
		.filter((row) => row.slice === slice)
		.map(({ topic, stage, sessions, mentees }) => [topic, stage, sessions, mentees]);

test('sessions by topic, from getting to know to a use scenario', async () => {
	const rows = await of('all');
	expect(rows.filter(([topic]) => topic === 'Posts')).toEqual([
		['Posts', 'getting_to_know', 3, 2],
		['Posts', 'use_scenario', 1, 1]
	]);
});

test('without a topic they stand together, without a stage they do not count', async () => {
	const rows = await of('all');
	expect(rows.filter(([topic]) => topic !== 'Posts').toSorted()).toEqual([
		['Chat', 'trying_out', 1, 1],
		['–', 'trying_out', 1, 1]
	]);
});
