import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { sqlOf } from '../../../src/lib/questions/asking';
import { question } from '../../../src/lib/questions/chapters';
import { stage } from '../../stage';

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine();
	await stage(engine, {
		'people.csv': `Employee ID;Management Level;Department
${[1, 2, 3, 4, 5, 6].map((id) => `${id};Team lead;Sales`).join('\n')}
11;Employee;Sales
12;Employee;Sales
`,
		'rounds.csv': 'Round;Kick-off\nR1;2025-03-03\nR2;2025-09-01\n',
		'tracker.csv': `Mentee;Mentor;Round;Applied on;Start;Status;Number of meetings
1;11;R1;2025-02-01;2025-03-10;Matched-Duration Completed;7
2;11;R1;2025-02-02;;Concluded;3
3;12;R1;;;Matched-Active;1
4;12;R1;2025-02-04;;Match Request-Waiting Mentee Approval;0
5;11;R1;2025-02-05;;Abducted;4
6;99;R2;2025-08-01;;Not Registered;a few
98;12;R2;;;Matched;2
1;12;R1;;;Matched;2
97;99;R2;;;Matched;2
`,
		'sessions.csv': 'Mentee;Mentor;Round;Date;Minutes\n5;11;R1;2025-03-20;60\n5;11;R1;2025-04-20;60\n'
	});
});
afterAll(() => engine.close());

test('a mentor stands in a tracker once for each mentee and takes part once in a round', async () => {
	const rows = await engine.query(
		"SELECT person_id, round, started_on::VARCHAR AS started_on FROM participation WHERE role = 'mentor' ORDER BY ALL"
	);
	expect(rows.map((row) => Object.values(row))).toEqual([
		['11', 'R1', '2025-03-10'],
		['12', 'R1', null],
		['12', 'R2', null]
	]);
});

test('what is odd in a tracker is told once for its row, first of the mentee', async () => {
	const rows = await engine.query(
		`SELECT line, outcome, reason FROM findings JOIN sources USING (source_id) WHERE file = 'tracker.csv' ORDER BY line`
	);
	expect(rows.map((row) => Object.values(row))).toEqual([
		[6, 'corrected', 'unknown-status'],
		[7, 'corrected', 'unknown-mentor'],
		[8, 'corrected', 'unknown-person'],
		[9, 'rejected', 'duplicate'],
		[10, 'rejected', 'unknown-person']
	]);
});

test('states of mentoring platforms are read', async () => {
	const rows = await engine.query(
		"SELECT person_id, status, session_count FROM participation WHERE role = 'mentee' ORDER BY person_id"
	);
	expect(rows.map((row) => Object.values(row))).toEqual([
		['1', 'completed', 7],
		['2', 'completed', 3],
		['3', 'active', 1],
		['4', 'applied', 0],
		['5', null, 4],
		['6', 'invited', null]
	]);
});

test('who has met, though nobody says since when, started with the first session, the application or the kick-off', async () => {
	const rows = await engine.query(
		'SELECT person_id, round, started_on::VARCHAR AS started_on FROM mentees ORDER BY person_id'
	);
	expect(rows.map((row) => Object.values(row))).toEqual([
		['1', 'R1', '2025-03-10'],
		['2', 'R1', '2025-02-02'],
		['3', 'R1', '2025-03-03'],
		// No. 4 has not met at all.
		['5', 'R1', '2025-03-20']
	]);
	expect(await engine.query("SELECT count(*)::INTEGER AS mentees FROM mentee_rounds WHERE round = 'R1'")).toEqual([
		{ mentees: 4 }
	]);
});

test('sessions a pair: numbers told count where no session is listed', async () => {
	const rows = await engine.query(sqlOf(question('session-rhythm')));
	expect(
		rows
			.filter(({ slice, measure }) => slice === 'all' && measure === 'sessions_per_pair')
			.map(({ bucket, sessions, mentees }) => [bucket, sessions, mentees])
	).toEqual([
		// No. 3 by the number, no. 5 by the list, which knows of two sessions where the tracker says four.
		['1–2', 2, 2],
		['3–5', 1, 1],
		['6–8', 1, 1]
	]);
});
