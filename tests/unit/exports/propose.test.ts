import { expect, test } from 'vitest';
import { factsOf } from '../../../src/lib/exports/facts';
import { openFile } from '../../../src/lib/exports/open';
import { propose, THRESHOLD, type Proposal } from '../../../src/lib/exports/propose';
import { TABLES } from '../../../src/lib/exports/targets';
import { valueMeanings } from '../../../src/lib/exports/value-meanings';
import { WORDS } from '../../../src/lib/tables/words';
import { memoryFile } from '../../../src/lib/exports/source-file';

async function proposals(text: string): Promise<Proposal[]> {
	for await (const sheet of openFile(memoryFile('file.csv', new TextEncoder().encode(text))))
		if (!('skipped' in sheet)) return propose(sheet.header, factsOf(sheet), WORDS);
	throw new Error('No sheet.');
}
/** The best proposal, its columns as column → header. */
async function best(text: string) {
	const [first] = await proposals(text);
	const { table, score, columns, ...rest } = first!;
	const mapped = Object.fromEntries(columns.map(({ column, header }) => [column, header]));
	return { table, sure: score >= THRESHOLD, columns: mapped, ...rest };
}
/** A header and rows made from it, `count` times. */
const rows = (header: string, row: (at: number) => string, count = 12) =>
	[header, ...Array.from({ length: count }, (_, at) => row(at))].join('\n') + '\n';

test('a Workday report becomes people', async () => {
	const text = rows(
		'Worker,Employee_ID,Primary Work Email,Management_Level,Supervisory_Organization,Location,Manager_ID,Hire_Date,Cost Center',
		(at) => `"Doe, Jo ${at}",10${at},p${at}@nordwerk.example,Team Lead,Sales,Ulm,1000,2019-03-0${(at % 9) + 1},4711`
	);
	expect(await best(text)).toMatchObject({
		table: 'people',
		sure: true,
		columns: {
			person_id: 'Employee_ID',
			alias: 'Primary Work Email',
			name: 'Worker',
			level: 'Management_Level',
			unit: 'Supervisory_Organization',
			region: 'Location',
			manager_id: 'Manager_ID',
			hired_on: 'Hire_Date'
		},
		missing: []
	});
});

test('a SuccessFactors user file lacks a level, and says so', async () => {
	const text = rows(
		'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,GENDER,EMAIL,MANAGER,HR,DEPARTMENT,TIMEZONE',
		(at) => `active,7${at},jdoe${at},Jo,Doe,F,p${at}@nordwerk.example,70,71,Sales,CET`
	);
	const people = (await proposals(text)).find(({ table }) => table === 'people')!;
	expect(Object.fromEntries(people.columns.map(({ column, header }) => [column, header]))).toEqual({
		person_id: 'USERID',
		alias: 'EMAIL',
		first_name: 'FIRSTNAME',
		last_name: 'LASTNAME',
		manager_id: 'MANAGER',
		unit: 'DEPARTMENT'
	});
	expect(people.missing).toEqual(['level']);
	expect(people.score).toBeLessThan(THRESHOLD);
});

test('German master data are understood with other words, double forms and abbreviations', async () => {
	const text = rows(
		'Pers.-Nr.;Mailadresse;Hierarchiestufe;OE;Arbeitsort;Direkte/r Vorgesetzte/r;Eintritt am;Stand',
		(at) => `10${at};p${at}@nordwerk.example;Teamleitung;V-${at};Ulm;1000;0${(at % 9) + 1}.03.2019;31.12.2025`
	);
	expect(await best(text)).toMatchObject({
		table: 'people',
		columns: {
			person_id: 'Pers.-Nr.',
			alias: 'Mailadresse',
			level: 'Hierarchiestufe',
			unit: 'OE',
			region: 'Arbeitsort',
			manager_id: 'Direkte/r Vorgesetzte/r',
			hired_on: 'Eintritt am',
			as_of: 'Stand'
		}
	});
});

test("a platform's flat tracker becomes participation; its round must be told", async () => {
	const text = rows(
		'Mentee Name,Mentee Email,Mentor Name,Mentor Email,Matching Status,Start Date,End Date,Meetings Logged',
		(at) =>
			`A ${at},a${at}@nordwerk.example,B ${at},b${at}@nordwerk.example,Matched-Active,2025-03-01,2025-09-01,${at % 5}`
	);
	expect(await best(text)).toMatchObject({
		table: 'participation',
		sure: true,
		columns: {
			person: 'Mentee Email',
			mentor: 'Mentor Email',
			status: 'Matching Status',
			started_on: 'Start Date',
			ended_on: 'End Date',
			session_count: 'Meetings Logged'
		},
		missing: [],
		constants: [
			{ column: 'round', needed: true },
			{ column: 'role', needed: false }
		]
	});
});

test('a placeholder in every row is no person, as where a platform hides the mentees', async () => {
	const text = rows(
		'Matching Status,Program,Mentor Name,Mentor Email,Registered,Mentee Name',
		(at) => `Concluded,Pilot,B ${at},b${at}@nordwerk.example,03-${at + 13}-2025,Mentee`
	);
	const found = (await proposals(text)).flatMap(({ columns }) =>
		columns.filter(({ header }) => header === 'Mentee Name')
	);
	expect(found).toEqual([]);
});

test('Google Workspace usage becomes measures with their tools, and storage is none', async () => {
	const text = rows(
		'email,date,accounts:drive_used_quota_in_mb,gmail:num_emails_sent,drive:num_items_created,drive:num_items_viewed',
		(at) => `p${at % 6}@nordwerk.example,2025-03-0${(at % 9) + 1},${900 + at},${at % 4},${at % 2},${at % 5}`
	);
	expect(await best(text)).toMatchObject({
		table: 'usage',
		sure: true,
		columns: { person: 'email', to_date: 'date' },
		measures: [
			{ header: 'gmail:num_emails_sent', activity: 'other', tool: 'Gmail' },
			{ header: 'drive:num_items_created', activity: 'contribute', tool: 'Google Drive' },
			{ header: 'drive:num_items_viewed', activity: 'read', tool: 'Google Drive' }
		],
		constants: [
			{ column: 'tool', needed: true },
			{ column: 'period', needed: true }
		]
	});
});

test('German measures are told from their names: reading a post is reading, likes received are nobody’s act', async () => {
	const text = rows(
		'Mitarbeiternummer;Woche bis;Beiträge;Kommentare;Gelesene Beiträge;Gefällt mir;Erhaltene Likes',
		(at) => `10${at % 6};0${(at % 9) + 1}.03.2025;${at % 2};${at % 3};${at};0;${at % 2}`
	);
	const { measures } = await best(text);
	expect(measures.map(({ activity }) => activity)).toEqual(['contribute', 'contribute', 'read', 'react', 'other']);
});

test.each([
	['Zeitstempel;Benutzer;Aktion;Seite', 'Zeitstempel', 'Benutzer', 'Aktion'],
	['timestamp;user email;event type;page', 'timestamp', 'user email', 'event type']
])('a wiki log (%s) becomes usage with time and action', async (header, time, person, action) => {
	const text = rows(
		header,
		(at) => `2025-03-01 10:${10 + at};p${at % 5}@nordwerk.example;${at % 2 ? 'view' : 'edit'};Start`
	);
	const found = await best(text);
	expect(found).toMatchObject({
		table: 'usage',
		sure: true,
		columns: { time, person, action },
		measures: [],
		missing: []
	});
	expect(found.columns).not.toHaveProperty('to_date');
});

test('a form becomes a survey: its statements are the rest, its own columns stand besides, its wave must be told', async () => {
	const text = rows(
		'ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Ich fühle mich sicher im Umgang;Ich teile mein Wissen offen',
		(at) =>
			`${at + 1};01.03.2025 10:00;01.03.2025 10:05;p${at}@nordwerk.example;A ${at};${(at % 5) + 1};${at % 3 ? 4 : 'k. A.'}`
	);
	expect(await best(text)).toMatchObject({
		table: 'survey',
		sure: true,
		columns: { person: 'E-Mail', asked_on: 'Fertigstellungszeit' },
		rest: true,
		besides: ['ID', 'Startzeit', 'Name'],
		constants: [{ column: 'wave', needed: true }]
	});
});

test('a long survey keeps item and value', async () => {
	const text = rows(
		'Respondent ID,Survey Wave,Question,Rating',
		(at) => `10${at % 4},${at % 2 ? 'pre' : 'post'},I share openly,${(at % 5) + 1}`
	);
	expect(await best(text)).toMatchObject({
		table: 'survey',
		columns: { person: 'Respondent ID', wave: 'Survey Wave', item: 'Question', value: 'Rating' },
		rest: false
	});
});

test('sessions are told from participation by their day', async () => {
	const text = rows(
		'Mentee;Mentorin;Termin am;Uhrzeit;Dauer in Minuten;Thema;Durchführung',
		(at) => `10${at % 3};20${at % 3};0${(at % 9) + 1}.03.2025;14:30;60;Intranet;Vor Ort`
	);
	expect(await best(text)).toMatchObject({
		table: 'sessions',
		columns: {
			mentee: 'Mentee',
			mentor: 'Mentorin',
			held_on: 'Termin am',
			held_at: 'Uhrzeit',
			minutes: 'Dauer in Minuten',
			topic: 'Thema',
			mode: 'Durchführung'
		}
	});
});

test('values tell a column of words whose name nobody knows', async () => {
	const text = rows('Mitarbeiter-ID;Merkmal 7;Runde', (at) => `10${at};${at % 2 ? 'Mentee' : 'Mentor/in'};Pilot`);
	const [first] = await proposals(text);
	expect(first!.columns.find(({ column }) => column === 'role')).toEqual({
		column: 'role',
		header: 'Merkmal 7',
		why: 'values',
		score: 0.8
	});
});

test('a misspelt header is similar, and the proposal says so', async () => {
	const text = rows('Personalnumer;Führungsebenen', (at) => `10${at};${at % 2 ? 'Teamleitung' : 'Vorstand'}`);
	const [first] = await proposals(text);
	expect(first!.table).toBe('people');
	expect(first!.columns.map(({ column, why }) => [column, why])).toEqual([
		['person_id', 'similar'],
		['level', 'similar']
	]);
});

test.each([
	['a synonym with days for numbers', 'Mentee;Mentor;Datum;Dauer', '1;2;01.03.2025;01.03.2025', 'Dauer'],
	['a synonym with words for days', 'Mentee;Mentor;Datum;Start', '1;2;bald;später', 'Start'],
	['a flag for a manager', 'Personalnummer;Führungsebene;Führungskraft', '1;Vorstand;ja', 'Führungskraft']
])('what values contradict is not proposed: %s', async (_, header, row, contradicted) => {
	for (const { columns, hints } of await proposals(rows(header, () => row)))
		expect([...columns, ...hints].filter(({ header: name }) => name === contradicted)).toEqual([]);
});

test.each([
	['orders', 'Bestellnummer;Kunde;Artikel;Betrag', (at: number) => `B${at};Meier;Schraube;${at},50`],
	['nonsense', 'Foo;Bar;Quux', (at: number) => `${at};x;${at * 7}`],
	['a newsletter', 'Name;E-Mail;Status;Telefon', (at: number) => `A ${at};a${at}@nordwerk.example;aktiv;030 ${at}`],
	['meeting rooms', 'Room,Floor,Seats,Booked on', (at: number) => `R${at},${at % 3},12,2025-03-01`],
	[
		'reports of mail',
		'User Principal Name,Last Activity Date,Assigned Products',
		(at: number) => `p${at}@nordwerk.example,2025-03-01,E5`
	],
	['wages', 'Personalnummer;Gehalt;Geburtsdatum;Steuerklasse', (at: number) => `10${at};${3000 + at};01.03.1980;1`]
])('%s are proposed as nothing', async (_, header, row) => {
	const all = await proposals(rows(header, row));
	expect(all.filter(({ score }) => score >= THRESHOLD)).toEqual([]);
});

test.each([
	['Geburtsdatum', '01.03.1980'],
	['Deputy Manager ID', '1001'],
	['Owner Principal Name', 'x@nordwerk.example'],
	['Contract End Date', '2025-12-31'],
	['Vermerk', 'siehe Akte'],
	['Geschlecht', 'w']
])('nothing is set for %s beside good master data', async (header, value) => {
	const text = rows(
		`Personalnummer;E-Mail;Führungsebene;${header}`,
		(at) => `10${at};p${at}@nordwerk.example;Teamleitung;${value}`,
		40
	);
	const [first] = await proposals(text);
	expect(first!.table).toBe('people');
	expect(first!.columns.map((one) => one.header)).not.toContain(header);
});

test('every table is proposed once, best first, each header and column once, all as plain JSON', async () => {
	const all = await proposals(
		rows(
			'Personalnummer;Rolle;Runde;Status;Start;Ende;Empfohlen von',
			(at) => `10${at};Mentee;Pilot;aktiv;01.03.2025;;100`
		)
	);
	expect(all.map(({ table }) => table).toSorted()).toEqual([...TABLES].toSorted());
	expect(all[0]!.table).toBe('participation');
	const scores = all.map(({ score }) => score);
	expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	for (const { columns, hints, measures } of all) {
		const headers = [...columns, ...hints, ...measures].map(({ header }) => header);
		const targets = [...columns, ...hints].map(({ column }) => column);
		expect(new Set(headers).size).toBe(headers.length);
		expect(new Set(targets).size).toBe(targets.length);
	}
	expect(JSON.parse(JSON.stringify(all))).toEqual(all);
});

test('a list of participants repeats its rounds and is no list of rounds', async () => {
	const text = rows('Personalnummer;Rolle;Runde;Start;Ende', (at) => `10${at};Mentee;Pilot;01.03.2025;01.09.2025`);
	const rounds = (await proposals(text)).find(({ table }) => table === 'rounds')!;
	expect(rounds.score).toBeLessThan(THRESHOLD);
});

test.each([
	['level', 'TEAMLEITUNG', '6', 'known'],
	['level', 'Teamleiterin', '6', 'similar'],
	['level', 'Abteilungsleitung Vertrieb', '4', 'similar'],
	['level', 'Assistenz Geschäftsführung', null, null],
	['level', 'Senior Project Manager', null, null],
	['level', 'Sachbearbeitung', null, null],
	['level', 'Mitarbeiter:in', 'none', 'similar'],
	['status', 'Matched-Active', 'active', 'known'],
	['status', 'nicht abgeschlossen', null, null],
	['status', 'inaktiv', null, null],
	['path', 'Persönliche Ansprachen', 'approached', 'similar'],
	['wave', 'T0', 'before', 'known'],
	['release', 'ja', 'named', 'known'],
	['release', 'mit Name', null, null],
	['action', 'page_viewed', 'read', 'known'],
	['action', 'Neuen Kommentar geschrieben', 'contribute', 'similar'],
	['action', 'Anmeldung am System', null, null]
] as const)('as a %s, "%s" means %s (%s)', (kind, value, meaning, why) => {
	expect(valueMeanings(kind, [value], WORDS)).toMatchObject([{ value, meaning, why }]);
});
