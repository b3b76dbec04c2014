import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { profileOf, profiles, recognise } from '../../../src/lib/exports/recognise';
import { TARGETS } from '../../../src/lib/exports/targets';
import { explainReason } from '../../../src/lib/i18n/explain';
import { stage } from '../../stage';

/** Header lines as the systems write them. */
const HEADERS: [id: string, header: string][] = [
	[
		'm365-yammer-user',
		'Report Refresh Date,User Principal Name,Display Name,User State,State Change Date,Last Activity Date,Posted Count,Read Count,Liked Count,Assigned Products,Report Period'
	],
	[
		'm365-yammer-user',
		'Berichtsaktualisierungsdatum,Benutzerprinzipalname,Anzeigename,Benutzerstatus,Datum der Statusänderung,Datum der letzten Aktivität,Anzahl veröffentlicht,Anzahl gelesen,Anzahl gelikt,Zugewiesene Produkte,Berichtszeitraum'
	],
	[
		'm365-yammer-groups',
		'Report Refresh Date,Group Display Name,Is Deleted,Owner Principal Name,Last Activity Date,Group Type,Office 365 Connected,Member Count,Posted Count,Read Count,Liked Count,Report Period'
	],
	[
		'm365-yammer-groups',
		'Berichtsaktualisierungsdatum,Gruppenanzeigename,Ist gelöscht,Besitzerprinzipalname,Gruppentyp,Mitgliederzahl,Anzahl veröffentlicht,Anzahl gelesen,Anzahl gelikt,Berichtszeitraum'
	],
	[
		'm365-groups-activity',
		'Report Refresh Date,Group Display Name,Is Deleted,Owner Principal Name,Last Activity Date,Group Type,Member Count,External Member Count,Exchange Received Email Count,SharePoint Active File Count,Yammer Posted Message Count,Yammer Read Message Count,Yammer Liked Message Count,Exchange Mailbox Total Item Count,Exchange Mailbox Storage Used (Byte),SharePoint Total File Count,SharePoint Site Storage Used (Byte),Report Period'
	],
	[
		'm365-teams-user',
		'Report Refresh Date,Tenant Display Name,Shared Channel Tenant Display Names,User Id,User Principal Name,Last Activity Date,Is Deleted,Deleted Date,Assigned Products,Team Chat Message Count,Private Chat Message Count,Call Count,Meeting Count,Post Messages,Reply Messages,Urgent Messages,Meetings Organized Count,Meetings Attended Count,Audio Duration In Seconds,Has Other Action,Is Licensed,Report Period'
	],
	[
		'm365-teams-user',
		'Report Refresh Date,User Principal Name,Last Activity Date,Is Deleted,Deleted Date,Assigned Products,Team Chat Message Count,Private Chat Message Count,Call Count,Meeting Count,Has Other Action,Report Period'
	],
	[
		'm365-sharepoint-user',
		'Report Refresh Date,User Principal Name,Is Deleted,Deleted Date,Last Activity Date,Viewed Or Edited File Count,Synced File Count,Shared Internally File Count,Shared Externally File Count,Visited Page Count,Assigned Products,Report Period'
	],
	[
		'm365-email-user',
		'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Last Activity Date,Send Count,Receive Count,Read Count,Meeting Created Count,Meeting Interacted Count,Assigned Products,Report Period'
	],
	[
		'm365-email-user',
		'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Last Activity Date,Send Count,Receive Count,Read Count,Assigned Products,Report Period'
	],
	[
		'm365-apps-user',
		'Report Refresh Date,User Principal Name,Last Activation Date,Last Activity Date,Report Period,Windows,Mac,Mobile,Web,Outlook,Word,Excel,PowerPoint,OneNote,Teams,Outlook (Windows),Word (Windows),Teams (Web)'
	],
	[
		'm365-active-users',
		'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Has Exchange License,Has Teams License,Exchange Last Activity Date,OneDrive Last Activity Date,SharePoint Last Activity Date,Skype For Business Last Activity Date,Yammer Last Activity Date,Teams Last Activity Date,Exchange License Assign Date,Assigned Products'
	],
	[
		'viva-insights-person',
		',PersonId,MetricDate,After_hours_call_hours,Call_hours,Calls,Chat_hours,Chats_sent,Collaboration_hours,Email_hours,Emails_sent,Meeting_and_call_hours,Meeting_hours,Meetings,Multitasking_hours,Weekend_chats_sent,Chats_sent_00_01,Emails_sent_00_01,Meetings_00_01'
	],
	[
		'viva-insights-person',
		'PersonId,MetricDate,Collaboration_hours,Copilot_actions_taken_in_Teams,Internal_network_size,Email_hours,Channel_message_posts,Meetings,Call_hours,Calls,Chat_hours,Emails_read,Emails_sent,Wellbeing,FunctionType,SupervisorIndicator,Level,Organization,LevelDesignation'
	],
	['viva-org-data', 'PersonId,EffectiveDate,HireDate,ManagerId,LevelDesignation,Organization,Layer,Area'],
	[
		'viva-org-data',
		'PersonId,EffectiveDate,ManagerId,LevelDesignation,Organization,HireDate,TimeZone,FunctionType,Layer,EmplID,YrsServ,YrsServGrp,PerfScore,AgeGroup,CostCenter,EmployeeType'
	],
	[
		'successfactors-udf',
		'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,GENDER,EMAIL,MANAGER,HR,DEPARTMENT,TIMEZONE,JOBLEVEL'
	],
	[
		'workday-workers',
		'Start_Date,Full_Name,Employee_ID,Manager_Name,Manager_ID,Management_Level,Team_ID,Team_Name,Termination_Date,Location,Email,Employee_Type'
	],
	[
		'workday-workers',
		'Employee ID,Worker,Management Level,Supervisory Organization,Location,Manager ID,Hire Date,Termination Date,Email - Work'
	],
	[
		'personio-employees',
		'Personalnummer;Vorname;Nachname;E-Mail;Status;Position;Abteilung;Team;Büro;Vorgesetzte/r;Einstellungsdatum;Austrittsdatum'
	],
	['personio-employees', 'Employee number;First name;Last name;Email;Position;Department;Office;Supervisor;Hire date'],
	[
		'bamboohr-employees',
		'Employee #,First Name,Last Name,Job Title,Department,Division,Location,Reporting to,Hire Date'
	],
	[
		'bamboohr-employees',
		'employeeNumber,firstName,lastName,department,division,jobTitle,location,supervisorEId,hireDate,employmentStatus'
	],
	[
		'sap-employees',
		'PERNR;ENAME;Orgeinheit;Personalteilbereich;Führungsebene;Personalnummer Vorgesetzter;Eintritt;Austritt;Stichtag'
	],
	[
		'master-data',
		'Personalnummer;Nachname;Vorname;E-Mail;Führungsebene;Organisationseinheit;Region;Personalnummer Vorgesetzte/r;Eintrittsdatum;Stichtag'
	],
	['master-data', 'Employee ID;Email;Management Level;Department;Location;Manager ID;Hire Date;As Of'],
	['event-log', 'Zeitstempel;Benutzer;Aktion'],
	['event-log', 'Timestamp,User,Action,Page,Space'],
	['event-log', 'Datum;Personalnummer;Ereignis;Anwendung'],
	['confluence-log', 'Date,Author,Event,Affected object'],
	['confluence-log', 'Date,Author Name,Author Email,Category,Summary,Affected Object'],
	['m365-audit-log', 'CreationDate,UserIds,Operations,AuditData'],
	['m365-audit-log', 'RecordId,CreationDate,RecordType,Operation,UserId,AuditData,AssociatedAdminUnits'],
	['microsoft-forms', 'ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Ich beteilige mich selbst'],
	['microsoft-forms', 'ID,Start time,Completion time,Email,Name,Last modified time,Wave,I take part myself'],
	['survey-form', 'Personalnummer;Welle;Datum;Ich kann einschätzen, welche Werkzeuge sinnvoll sind'],
	['mentoring-tracker', 'Mentee;Mentor;Start;Ende;Runde;Empfohlen von;Anzahl Treffen'],
	['mentoring-tracker', 'Mentee Email,Mentor Email,Cohort,Start date,End date,Status,Referred by,Number of meetings'],
	[
		'mentoring-tracker',
		'Matching Status,Program,Current Company/Organization,Mentor Name,Mentor Email,Registered (MM-DD-YYYY),Mentee Name'
	],
	// A list of sessions has both names too, but a day and a length for each.
	['programme-sessions', 'Mentee;Mentor/in;Datum;Dauer'],
	['programme-sessions', 'Runde;Mentee;Mentor/in;Datum;Beginn;Dauer (Min.);Form;Thema;Phase'],
	['programme-participants', 'Personalnummer;Rolle;Runde;Zugang über;Beworben am;Start;Ende;Status'],
	['programme-rounds', 'Runde;Kick-Off;Schlussveranstaltung;Verantwortlich;Plätze'],
	['programme-referrals', 'Empfohlen von;Empfohlene Person;Datum;Art'],
	['programme-events', 'Datum;Maßnahme;Titel'],
	['programme-events', 'Date,Event,Title,Author'],
	['programme-stories', 'Personalnummer;Runde;Zitat;Erster Schritt;Werkzeug;Freigabe']
];

const cells = (header: string) => header.split(header.includes(';') ? ';' : ',');

test.each(HEADERS)('%s is recognised by %s', (id, header) => {
	expect(recognise(cells(header))?.id).toBe(id);
});

test.each(HEADERS)('%s is recognised in another order and case', (id, header) => {
	const turned = cells(header).map((name, at) => (at % 2 ? name.toUpperCase() : `  ${name.toLowerCase()} `));
	expect(recognise(turned.toReversed())?.id).toBe(id);
	expect(recognise([...turned.slice(2), ...turned.slice(0, 2)])?.id).toBe(id);
});

test.each([
	'PrimaryCollaborator_PersonId,SecondaryCollaborator_PersonId,MetricDate,Diverse_tie_score,Strong_tie_score',
	'PrimaryCollaborator_Organization,SecondaryCollaborator_Organization,MetricDate,Group_collaboration_time_invested,Group_meeting_count',
	'MeetingId,Attendee_meeting_hours,Number_of_attendees,Subject,Organizer,Organization,LevelDesignation,Layer,HireDate,Duration',
	'Produkt;Preis;Menge'
])('nobody takes %s for his own', (header) => {
	expect(recognise(cells(header))).toBeNull();
});

test('every known export is tested here, and reads columns that its table has', () => {
	const tested = new Set(HEADERS.map(([id]) => id));
	for (const { id, table, columns, required, constants } of profiles) {
		expect(tested, id).toContain(id);
		for (const column of [...Object.keys(columns), ...Object.keys(constants ?? {})])
			expect(TARGETS[table], id).toHaveProperty(column);
		for (const column of required) expect(columns, id).toHaveProperty(column);
	}
});

test.each(['m365-apps-user', 'm365-active-users'])('%s holds no counts, and the receipt names the remedy', (id) => {
	const code = profileOf(id)?.useless ?? '';
	expect(explainReason(code, 'de')).toContain('Benutzeraktivität');
	expect(explainReason(code, 'en')).toContain('user activity');
});

const tables = (files: Record<string, string[]>): { engine: () => Engine } => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openEngine();
		const texts = Object.entries(files).map(([path, lines]) => [path, `${lines.join('\n')}\n`] as const);
		await stage(engine, Object.fromEntries(texts));
	});
	afterAll(() => engine.close());
	return { engine: () => engine };
};

describe('master data of several systems', () => {
	const { engine } = tables({
		'viva.csv': [
			'PersonId,EffectiveDate,HireDate,ManagerId,LevelDesignation,Organization,Layer,Area',
			'V1@x.example,3/31/2025,1/15/2019,,Director,Sales,1,North',
			'V2@x.example,3/31/2025,5/1/2020,V1@x.example,Employee,Sales,2,North'
		],
		'udf.csv': [
			'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,GENDER,EMAIL,MANAGER,HR,DEPARTMENT,TIMEZONE,JOBLEVEL',
			'STATUS,USERID,Username,First Name,Last Name,Gender,Email,Manager,Human Resource,Department,Timezone,Job Level',
			'active,S1,s1,Eva,Berg,F,s1@x.example,NO_MANAGER,NO_HR,Law,Europe/Berlin,Team lead',
			'active,S2,s2,Jan,Thal,M,s2@x.example,S1,NO_HR,Law,Europe/Berlin,Employee'
		],
		'workday.csv': [
			'Start_Date,Full_Name,Employee_ID,Manager_Name,Manager_ID,Management_Level,Team_ID,Team_Name,Termination_Date,Location,Email',
			'2018-02-01,Ada Stein,W1,,,Team lead,T1,Plant,,Bremen,w1@x.example',
			'2018-02-01,Ben Roth,W2,Ada Stein,W1,Employee,T1,Plant,2025-06-30,Bremen,w2@x.example'
		],
		'personio.csv': [
			'Personalnummer;Vorname;Nachname;E-Mail;Status;Position;Abteilung;Büro;Vorgesetzte/r;Einstellungsdatum;Austrittsdatum',
			'P1;Uta;Wolf;p1@x.example;Aktiv;Team lead;IT;Köln;;01.04.2017;',
			'P2;Olaf;Kern;p2@x.example;Aktiv;Mitarbeiter;IT;Köln;Uta Wolf;01.04.2021;31.08.2025'
		],
		'bamboo.csv': [
			'Employee #,First Name,Last Name,Job Title,Department,Location,Reporting to,Hire Date',
			'B1,Zoe,Hart,Team lead,HR,Graz,,2016-07-01',
			'B2,Tom,Lind,Staff,HR,Graz,"Hart, Zoe",2016-07-01'
		],
		'sap.csv': [
			'PERNR;ENAME;Orgeinheit;Personalteilbereich;Führungsebene;Personalnummer Vorgesetzter;Eintritt;Austritt;Stichtag',
			'00000071;Jutta Falk;Einkauf;Wien;Team lead;;15.03.2015;31.12.9999;31.12.2025',
			'00000072;Nils Ohm;Einkauf;Wien;Mitarbeiter;00000071;15.03.2015;31.02.2025;31.12.2025'
		]
	});
	const people = () =>
		engine().query(
			`SELECT person_id, alias, level, unit, region, manager_id, hired_on::VARCHAR AS hired_on,
				left_on::VARCHAR AS left_on, as_of::VARCHAR AS as_of FROM people ORDER BY person_id`
		);

	test('become people; managers are found by number, mail address or name', async () => {
		const none = { left_on: null, as_of: null };
		const state = { left_on: null, as_of: '2025-12-31' };
		expect(await people()).toEqual([
			{
				...{
					person_id: '00000071',
					alias: null,
					level: 'Team lead',
					unit: 'Einkauf',
					region: 'Wien',
					manager_id: null
				},
				...{ hired_on: '2015-03-15', ...state }
			},
			{
				...{ person_id: '00000072', alias: null, level: null, unit: 'Einkauf', region: 'Wien', manager_id: '00000071' },
				...{ hired_on: '2015-03-15', ...state }
			},
			{
				...{ person_id: 'B1', alias: null, level: 'Team lead', unit: 'HR', region: 'Graz', manager_id: null },
				...{ hired_on: '2016-07-01', ...none }
			},
			{
				...{ person_id: 'B2', alias: null, level: null, unit: 'HR', region: 'Graz', manager_id: 'B1' },
				...{ hired_on: '2016-07-01', ...none }
			},
			{
				...{ person_id: 'P1', alias: 'p1@x.example', level: 'Team lead', unit: 'IT', region: 'Köln', manager_id: null },
				...{ hired_on: '2017-04-01', ...none }
			},
			{
				...{ person_id: 'P2', alias: 'p2@x.example', level: null, unit: 'IT', region: 'Köln', manager_id: 'P1' },
				...{ hired_on: '2021-04-01', ...none, left_on: '2025-08-31' }
			},
			{
				...{ person_id: 'S1', alias: 's1@x.example', level: 'Team lead', unit: 'Law', region: null },
				...{ manager_id: 'NO_MANAGER', hired_on: null, ...none }
			},
			{
				...{ person_id: 'S2', alias: 's2@x.example', level: null, unit: 'Law', region: null, manager_id: 'S1' },
				...{ hired_on: null, ...none }
			},
			{
				...{ person_id: 'V1@x.example', alias: 'v1@x.example', level: 'Director', unit: 'Sales', region: 'North' },
				...{ manager_id: null, hired_on: '2019-01-15', left_on: null, as_of: '2025-03-31' }
			},
			{
				...{ person_id: 'V2@x.example', alias: 'v2@x.example', level: null, unit: 'Sales', region: 'North' },
				...{ manager_id: 'V1@x.example', hired_on: '2020-05-01', left_on: null, as_of: '2025-03-31' }
			},
			{
				...{ person_id: 'W1', alias: 'w1@x.example', level: 'Team lead', unit: 'Plant', region: 'Bremen' },
				...{ manager_id: null, hired_on: '2018-02-01', ...none }
			},
			{
				...{ person_id: 'W2', alias: 'w2@x.example', level: null, unit: 'Plant', region: 'Bremen', manager_id: 'W1' },
				...{ hired_on: '2018-02-01', ...none, left_on: '2025-06-30' }
			}
		]);
	});

	test('the second header row is no person; a day of leaving that does not exist is emptied and reported', async () => {
		expect(
			await engine().query('SELECT file, line, outcome, reason FROM findings JOIN sources USING (source_id)')
		).toEqual([{ file: 'sap.csv', line: 3, outcome: 'corrected', reason: 'impossible-date' }]);
	});
});

const PEOPLE = [
	'Personalnummer;Vorname;Nachname;E-Mail;Führungsebene;Organisationseinheit',
	'1;Ada;Stein;ada@x.example;Teamleitung;Vertrieb',
	'2;Ben;Roth;ben@x.example;Mitarbeiter;Vertrieb',
	'3;Eva;Berg;eva@x.example;Teamleitung;Recht'
];

describe('usage reports', () => {
	const { engine } = tables({
		'people.csv': PEOPLE,
		'sharepoint.csv': [
			'Report Refresh Date,User Principal Name,Is Deleted,Deleted Date,Last Activity Date,Viewed Or Edited File Count,Synced File Count,Shared Internally File Count,Shared Externally File Count,Visited Page Count,Assigned Products,Report Period',
			'2025-03-09,Ada@x.example,False,,2025-03-07,12,5,2,1,30,OFFICE 365 E3,7'
		],
		'mail.csv': [
			'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Last Activity Date,Send Count,Receive Count,Read Count,Meeting Created Count,Meeting Interacted Count,Assigned Products,Report Period',
			'2025-03-31,ada@x.example,Ada Stein,False,,2025-03-31,40,"1,200",300,6,4,OFFICE 365 E3,30'
		],
		'teams.csv': [
			'Report Refresh Date,Tenant Display Name,Shared Channel Tenant Display Names,User Id,User Principal Name,Last Activity Date,Is Deleted,Deleted Date,Assigned Products,Team Chat Message Count,Private Chat Message Count,Call Count,Meeting Count,Post Messages,Reply Messages,Is Licensed,Report Period',
			'2025-03-09,X,,9f,ada@x.example,2025-03-08,False,,E3,7,80,3,9,4,3,Yes,7'
		],
		'insights.csv': [
			'PersonId,MetricDate,Collaboration_hours,Channel_message_posts,Meetings,Calls,Chats_sent,Emails_read,Emails_sent,Organization,LevelDesignation',
			'eva@x.example,2025-03-03,"12.5",3,8,2,1100,90,20,Recht,Lead',
			'eva@x.example,2025-03-10,"11.75",0,7,1,50,80,10,Recht,Lead'
		],
		'groups.csv': [
			'Report Refresh Date,Group Display Name,Is Deleted,Owner Principal Name,Last Activity Date,Group Type,Member Count,External Member Count,Exchange Received Email Count,SharePoint Active File Count,Yammer Posted Message Count,Yammer Read Message Count,Yammer Liked Message Count,Report Period',
			'2025-03-31,Vertrieb offen,False,ada@x.example,2025-03-30,Public,48,0,3,9,11,640,25,30'
		]
	});
	const usage = (tool: string) =>
		engine()
			.query(
				`SELECT person_id, activity, from_on::VARCHAR AS "from", to_on::VARCHAR AS "to", count FROM usage
				WHERE tool = $tool ORDER BY person_id, from_on, activity`,
				{ tool }
			)
			.then((rows) => rows.map((row) => Object.values(row)));

	test('of SharePoint: pages and files are read, what is shared is contributed', async () => {
		expect(await usage('SharePoint')).toEqual([
			['1', 'contribute', '2025-03-03', '2025-03-09', 3],
			['1', 'other', '2025-03-03', '2025-03-09', 5],
			['1', 'read', '2025-03-03', '2025-03-09', 42]
		]);
	});

	test('of Outlook, by the month and from Viva Insights by the week', async () => {
		expect(await usage('Outlook')).toEqual([
			['1', 'other', '2025-03-02', '2025-03-31', 350],
			['3', 'other', '2025-03-03', '2025-03-09', 20],
			['3', 'read', '2025-03-03', '2025-03-09', 90],
			['3', 'other', '2025-03-10', '2025-03-16', 10],
			['3', 'read', '2025-03-10', '2025-03-16', 80]
		]);
	});

	test('of Teams, of which a channel is a contribution and all else is other use', async () => {
		expect(await usage('Teams')).toEqual([
			['1', 'contribute', '2025-03-03', '2025-03-09', 7],
			['1', 'other', '2025-03-03', '2025-03-09', 92],
			['3', 'contribute', '2025-03-03', '2025-03-09', 3],
			['3', 'other', '2025-03-03', '2025-03-09', 1110],
			['3', 'contribute', '2025-03-10', '2025-03-16', 0],
			['3', 'other', '2025-03-10', '2025-03-16', 58]
		]);
	});

	test('of groups: the community counts', async () => {
		expect(
			await engine().query(
				'SELECT community, owner_id, from_on::VARCHAR AS "from", members, posts, reads, reactions FROM communities'
			)
		).toEqual([
			{
				community: 'Vertrieb offen',
				owner_id: '1',
				from: '2025-03-02',
				members: 48,
				posts: 11,
				reads: 640,
				reactions: 25
			}
		]);
	});
});

describe('event logs', () => {
	const { engine } = tables({
		'people.csv': PEOPLE,
		'intranet.csv': [
			'Zeitstempel;Benutzer;Aktion',
			'03.03.2025 08:15;ada@x.example;Gelesen',
			'04.03.2025 09:00;ada@x.example;Gelesen',
			'05.03.2025 09:00;ADA@x.example;Kommentiert',
			'09.03.2025 09:00;ada@x.example;Gefällt mir'
		],
		'wiki.csv': [
			'Date,Author,Event,Affected object',
			'2025-03-03 10:00:00,Eva Berg,page_viewed,Start',
			'2025-03-05 10:00:00,"Berg, Eva",Page created,Idee',
			'2025-03-09 10:00:00,Eva Berg,PageUpdated,Idee'
		],
		'audit.csv': [
			'CreationDate,UserIds,Operations,AuditData,Workload',
			'2025-03-03T08:00:00.0000000Z,ben@x.example,FileAccessed,"{""a"":1}",SharePoint',
			'2025-03-09T08:00:00.0000000Z,ben@x.example,SetMoonPhase,"{""a"":1}",SharePoint'
		]
	});

	test('become weeks of persons and activities; the column of the tool is heard, else it is intranet or wiki', async () => {
		const rows = await engine().query(
			`SELECT tool, person_id, activity, from_on::VARCHAR AS "from", to_on::VARCHAR AS "to", count FROM usage
			ORDER BY tool, activity`
		);
		expect(rows.map((row) => Object.values(row))).toEqual([
			['Intranet', '1', 'contribute', '2025-03-03', '2025-03-09', 1],
			['Intranet', '1', 'react', '2025-03-03', '2025-03-09', 1],
			['Intranet', '1', 'read', '2025-03-03', '2025-03-09', 2],
			['SharePoint', '2', 'other', '2025-03-03', '2025-03-09', 1],
			['SharePoint', '2', 'read', '2025-03-03', '2025-03-09', 1],
			['Wiki', '3', 'contribute', '2025-03-03', '2025-03-09', 2],
			['Wiki', '3', 'read', '2025-03-03', '2025-03-09', 1]
		]);
	});

	test('an action that is in no list of words is reported', async () => {
		expect(
			await engine().query('SELECT file, line, outcome, reason, rows FROM findings JOIN sources USING (source_id)')
		).toEqual([{ file: 'audit.csv', line: 3, outcome: 'corrected', reason: 'unknown-action', rows: 1 }]);
	});
});

describe('forms and trackers', () => {
	const { engine } = tables({
		'people.csv': PEOPLE,
		'form.csv': [
			'ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Welle;Ich kann die Werkzeuge einschätzen;Ich beteilige mich',
			'1;03.03.2025 08:00;03.03.2025 08:05;ada@x.example;Ada Stein;Vorher;2;3',
			'2;03.06.2025 08:00;04.06.2025 08:05;ada@x.example;Ada Stein;Nachher;4;k. A.'
		],
		'tracker.csv': [
			'Mentee;Mentor;Start;Ende;Runde;Empfohlen von;Anzahl Treffen;Status',
			'Ada Stein;ben@x.example;03.03.2025;30.06.2025;Pilot;;6;Matched-Duration Completed',
			'3;Ben Roth;10.03.2025;;Pilot;"Stein, Ada";2;Matched-Active'
		]
	});

	test('statements become items; what a form writes of itself is none', async () => {
		const rows = await engine().query(
			'SELECT person_id, wave, asked_on::VARCHAR AS asked_on, item, value FROM survey ORDER BY asked_on, item'
		);
		expect(rows.map((row) => Object.values(row))).toEqual([
			['1', 'before', '2025-03-03', 'Ich beteilige mich', 3],
			['1', 'before', '2025-03-03', 'Ich kann die Werkzeuge einschätzen', 2],
			['1', 'after', '2025-06-04', 'Ich beteilige mich', null],
			['1', 'after', '2025-06-04', 'Ich kann die Werkzeuge einschätzen', 4]
		]);
	});

	test('a pair becomes mentee and mentor, by number, mail address or name, and the round comes from them', async () => {
		const rows = await engine().query(
			`SELECT person_id, round, role, started_on::VARCHAR AS started_on, ended_on::VARCHAR AS ended_on, status,
				referred_by, session_count FROM participation ORDER BY role, person_id`
		);
		expect(rows.map((row) => Object.values(row))).toEqual([
			['1', 'Pilot', 'mentee', '2025-03-03', '2025-06-30', 'completed', null, 6],
			['3', 'Pilot', 'mentee', '2025-03-10', null, 'active', '1', 2],
			['2', 'Pilot', 'mentor', '2025-03-03', '2025-06-30', 'completed', null, null]
		]);
		expect(await engine().query('SELECT round, kick_off_on::VARCHAR AS "on", derived FROM rounds')).toEqual([
			{ round: 'Pilot', on: '2025-03-03', derived: true }
		]);
		expect(await engine().query('SELECT from_id, to_id, referred_on::VARCHAR AS "on" FROM referrals')).toEqual([
			{ from_id: '1', to_id: '3', on: '2025-03-10' }
		]);
		expect(await engine().query('SELECT count(*)::INTEGER AS findings FROM findings')).toEqual([{ findings: 0 }]);
	});
});
