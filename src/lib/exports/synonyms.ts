import type { TableName } from './targets';

/** Parts of which the names of a person's columns are made: number before mail address before name. */
const MARKS = {
	id: ['ID', 'Employee ID', 'User ID', 'Personalnummer', 'Personalnr', 'Pers.-Nr.', 'Mitarbeiternummer', 'Nr.'],
	mail: ['Email', 'Email Address', 'Work Email', 'Mailadresse', 'E-Mail-Adresse', 'UPN', 'User Principal Name'],
	name: ['', 'Name', 'Full Name', 'Display Name']
};
const ALL = [...MARKS.id, ...MARKS.mail, ...MARKS.name];

/** `Mentee` → `Mentee ID`, `Personalnummer Mentee`, `E-Mail des Mentees` … */
const about = (...whos: string[]): string[] =>
	ALL.flatMap((mark) =>
		whos.flatMap((who) =>
			mark ? [`${who} ${mark}`, `${mark} ${who}`, `${mark} der ${who}`, `${mark} des ${who}s`] : [who, `${who}s`]
		)
	);

const MENTEE = about('Mentee', 'Mentee/in', 'Learner', 'Protégé', 'Reverse Mentee', 'Führungskraft (Mentee)');
const MENTOR = about('Mentor', 'Mentor/in', 'Mentorin', 'Reverse Mentor', 'Coach', 'Matched Mentor', 'Assigned Mentor');
const MANAGER = about(
	'Manager',
	'Vorgesetzte/r',
	'Supervisor',
	'Line Manager',
	'Direct Manager',
	'Direkte/r Vorgesetzte/r',
	'Direct Supervisor',
	'Disziplinarische/r Vorgesetzte/r',
	'Reports To',
	'Superior',
	'Führungskraft'
);

/** Names between bars, which are easier to read and to add to than a line each. */
const names = (text: string): string[] => text.split('|').map((name) => name.trim());

const ID = names(`
	Personalnummer | Personal-Nr. | Pers.-Nr. | PersNr | PERNR | Mitarbeiternummer | Mitarbeiter-Nr. |
	Mitarbeiter-ID | MA-Nr. | Personal-ID | Stammnummer | Employee ID | Employee Number |
	Employee No. | EmplID | EE ID | Worker ID | Workday ID | Associate ID | Staff ID | Staff Number |
	Person ID | Person Number | Personnel Number | Personnel No. | Global ID | User/Employee ID |
	USERID | User Sys ID | Worker
`);
const MAIL = names(`
	E-Mail | E-Mail-Adresse | Mail | Mailadresse | E-Mail (geschäftlich) | Geschäftliche E-Mail |
	Geschäftliche E-Mail-Adresse | Dienstliche E-Mail | Email | Email Address | Work Email |
	Work Email Address | Primary Work Email | Business Email | Business Email Address |
	Company Email | Primary Email | Email - Primary Work | Email - Work | User Principal Name | UPN |
	Benutzerprinzipalname | PersonEmail | Microsoft_PersonEmail
`);
const LOGIN = names('Benutzername | Username | Login | Benutzerkennung | Benutzer | User | User Name');
const NAME = names(`
	Name | Vollständiger Name | Anzeigename | Full Name | Display Name | Employee Name | Legal Name |
	Preferred Name | Worker Name | Name, Vorname | Mitarbeitername
`);
const PERSON = [
	...ID,
	...names('User ID'),
	...MAIL,
	...names('User Email | Actor Email'),
	...LOGIN,
	...names('Person | Mitarbeiter/in | Mitarbeitende')
];
const ANSWERING = [
	...PERSON,
	...about('Teilnehmer/in', 'Participant', 'Respondent'),
	...names('Teilnehmende'),
	...NAME
];

const ROUND = names(`
	Runde | Rundenname | Programmrunde | Mentoring-Runde | Jahrgang | Staffel | Durchgang | Kohorte |
	Round | Programme Round | Program Round | Cohort | Cohort Name | Batch | Wave Name | Track |
	Program | Programme | Program Name | Programme Name | Programm
`);
const DAY = names('Datum | Tag | Date | Day');
const UNTIL = [
	...names(`
		Report Refresh Date | Berichtsaktualisierungsdatum | Report Date | Berichtsdatum | Week Ending | Woche bis |
		Period End | End of Period | Bis | Bis Datum | Zeitraum bis | Ende Zeitraum | To | To Date |
		End Date | MetricDate | Usage Date | Nutzungsdatum
	`),
	...DAY
];
const SINCE = names(`
	Von | Von Datum | Zeitraum von | Beginn Zeitraum | From | From Date | Start Date | Period Start |
	Week Start | Week Starting | Woche ab | Week of
`);
const PERIOD = names(`
	Report Period | Berichtszeitraum | Period (days) | Zeitraum (Tage) | Days in Period |
	Anzahl Tage
`);
const TOOL = names(`
	Werkzeug | Tool | Plattform | Platform | Anwendung | Application | App | System | Product |
	Workload
`);
const ACTION = names(`
	Aktion | Aktivität | Aktivitätstyp | Art der Aktivität | Ereignis | Ereignistyp | Ereignisname |
	Vorgang | Action | Action Type | Activity | Activity Type | Event | Event Type | Event Name |
	Operation | Verb | Interaction | Interaction Type
`);

/**
 * Table → column → what exports of personnel systems, mentoring platforms, survey tools and intranets call it, best
 * first. Case, punctuation and spaces do not count, so `Employee_ID` and `EmployeeID` are one.
 */
export const SYNONYMS: Record<TableName, Record<string, string[]>> = {
	people: {
		person_id: [...ID, ...names('PNr | Pers.-Nr. | PersNr | MA-Nr. | MA-Nummer | User ID | ID | Person'), ...LOGIN],
		alias: [...MAIL, ...LOGIN],
		name: [...NAME, ...names('Worker | Mitarbeiter/in | Employee')],
		first_name: names(`
			Vorname | Rufname | First Name | Given Name | Legal First Name | Preferred First Name | Forename |
			firstName
		`),
		last_name: names('Nachname | Familienname | Zuname | Last Name | Surname | Family Name | Legal Last Name'),
		level: names(`
			Führungsebene | Führungslevel | Führungsstufe | Führungsstufe (HR) | Führungskreis | Leitungsebene | Managementebene |
			Management-Ebene | Hierarchieebene | Hierarchiestufe | Leadership Level | Management Level |
			Manager Level | Level Designation | Organizational Level | Leadership Tier | Hierarchy Level |
			Mitarbeiterkreis | Job Level | Karrierestufe | Career Level | Level | Ebene |
			Layer
		`),
		unit: names(`
			Organisationseinheit | Org-Einheit | OrgEinheit | OE | Bereich | Geschäftsbereich | Ressort |
			Unternehmensbereich | Abteilung | Organisational Unit | Organizational Unit | Org Unit |
			Business Unit | Division | Department | Department Name | Organization | Organisation |
			Supervisory Organization | Unit | Function | Area | Team | Team Name | Microsoft_Organization
		`),
		region: names(`
			Region | Standort | Arbeitsort | Dienstort | Niederlassung | Werk | Land | Location |
			Work Location | Office | Office Location | Site | Country | Geografie |
			Geography
		`),
		manager_id: [
			...MANAGER,
			...names('ManagerId | supervisorEId | Microsoft_ManagerEmail | Vorgesetztennummer | Reports To ID')
		],
		hired_on: names(`
			Eintr. | Eintrittsdatum | Eintritt | Eintritt am | Einstellungsdatum | Datum des Eintritts |
			Beschäftigt seit | Hire Date | Date of Hire | Hired On | Original Hire Date | Start Date |
			Employment Start Date | Joining Date | Date Joined | Entry Date
		`),
		left_on: names(`
			Austrittsdatum | Austritt | Austritt am | Datum des Austritts | Beschäftigt bis |
			Termination Date | Date of Termination | Leaving Date | Exit Date | Last Day of Work |
			Last Working Day | Employment End Date
		`),
		as_of: names(`
			Stichtag | Stand | Datenstand | As Of | As of Date | Effective Date | Snapshot Date | Gültig am |
			Report Effective Date
		`)
	},
	participation: {
		person: [...MENTEE, ...ANSWERING],
		mentor: MENTOR,
		role: names(`
			Rolle | Programmrolle | Rolle im Programm | Teilnehmerrolle | Role | Role Name | Program Role |
			Programme Role | Participant Role | Mentoring Role | User Role | Mentee/Mentor | Mentor/Mentee
		`),
		round: ROUND,
		path: names(`
			Zugang über | Zugangsweg | Zugang | Aufmerksam geworden durch | Aufmerksam durch |
			Wie aufmerksam geworden | Gewonnen über | Entry Path | Joined Via | Recruitment Channel |
			How did you hear about the program | How did you hear about the programme |
			How did you hear about us | Heard About | Source Channel | Acquisition Channel
		`),
		invited_on: names(`
			Eingeladen am | Einladung am | Einladungsdatum | Einladung | Invited On | Invitation Date |
			Date Invited | Invitation Sent | Invite Sent | Invite Sent On
		`),
		applied_on: names(`
			Beworben am | Bewerbungsdatum | Angemeldet am | Anmeldedatum | Anmeldung am | Registriert am |
			Applied On | Application Date | Date Applied | Signup Date | Sign Up Date | Sign-up Date |
			Registered | Registered On | Registration Date | Enrolled On | Enrollment Date | Enrolment Date |
			Joined On
		`),
		started_on: names(`
			Start | Beginn | Startdatum | Gestartet am | Start am | Tandem-Start | Matchingdatum |
			Gematcht am | Match am | Started On | Start Date | Match Date | Matched On | Date Matched |
			Pairing Date | Paired On | Connection Start Date | Mentorship Start Date |
			Relationship Start Date
		`),
		ended_on: names(`
			Ende | Enddatum | Beendet am | Abgeschlossen am | Abschlussdatum | Tandem-Ende | Ended On | End |
			End Date | Completed On | Completion Date | Closed On | Closure Date | Connection End Date |
			Mentorship End Date | Relationship End Date | Match End Date
		`),
		status: names(`
			Teilnahmestatus | Programmstatus | Matching-Status | Tandem-Status | Status im Programm | Status |
			Match Status | Matching Status | Mentorship Status | Connection Status | Relationship Status |
			Participation Status | Program Status | Programme Status | Enrollment Status
		`),
		referred_by: names(`
			Empfohlen von | Empfohlen durch | Empfehlung von | Empfehlende Person | Geworben von |
			Referred By | Recommended By | Referrer | Referrer Email | Referrer ID | Nominated By |
			Referral From
		`),
		session_count: names(`
			Anzahl Sitzungen | Anzahl der Sitzungen | Sitzungen | Anzahl Treffen | Treffen | Termine |
			Anzahl Termine | Sessions | Session Count | Number of Sessions | No. of Sessions |
			Sessions Completed | Completed Sessions | Total Sessions | Meetings | Number of Meetings |
			Meetings Completed | Meetings Held | Meetings Logged | Total Meetings
		`)
	},
	rounds: {
		round: ROUND,
		kick_off_on: names(`
			Kick-off | Kickoff am | Kick-off-Datum | Kick-off Date | Auftakt | Auftakt am |
			Auftaktveranstaltung | Startdatum | Start | Beginn | Start Date | Launch Date |
			Program Start Date | Programme Start Date
		`),
		closing_on: names(`
			Schlussveranstaltung | Abschlussveranstaltung | Abschluss | Abschluss am | Enddatum | Ende |
			Closing Event | Closing Date | Closing | Wrap-up | Wrap-up Date | End Date | End |
			Program End Date | Programme End Date
		`),
		owner: names(`
			Verantwortlich | Verantwortung | Träger | Durchgeführt von | Organisiert von | Owner | Owned By |
			Organised By | Organized By | Run By | Responsible | Program Owner
		`),
		seats: names(`
			Plätze | Platzzahl | Anzahl Plätze | Kapazität | Seats | Capacity | Places | Number of Places |
			Max Participants
		`)
	},
	sessions: {
		mentee: MENTEE,
		mentor: MENTOR,
		round: ROUND,
		held_on: [
			...names(`
				Sitzungsdatum | Termin | Termin am | Datum der Sitzung | Datum des Treffens | Treffen am |
				Session Date | Meeting Date | Date of Session | Date of Meeting | Held On | Session Start |
				Meeting Start | Beginn | Start | Start Time | Scheduled For | Scheduled Date
			`),
			...DAY
		],
		held_at: names(`
			Uhrzeit | Beginn | Startzeit | Uhrzeit Beginn | Start Time | Time | Session Time | Meeting Time |
			Start
		`),
		minutes: names(`
			Dauer (Min.) | Dauer in Minuten | Dauer (Minuten) | Dauer | Minuten | Duration (min) |
			Duration (mins) | Duration (minutes) | Duration in Minutes | Duration | Session Duration |
			Meeting Duration | Minutes | Length (min)
		`),
		mode: names(`
			Form | Format | Durchführung | Art des Treffens | Modus | Kanal | Mode | Meeting Mode |
			Meeting Type | Meeting Format | Session Type | Delivery | Meeting Method | Location Type
		`),
		topic: names(`
			Thema | Themen | Inhalt | Sitzungsthema | Topic | Topics | Session Topic | Meeting Topic |
			Subject | Agenda | Betreff | Focus Area
		`),
		stage: names('Phase | Stufe | Etappe | Stage | Milestone | Step | Programme Phase | Program Phase')
	},
	referrals: {
		from_person: [
			...names(`
				Empfohlen von | Empfohlen durch | Empfehlende Person | Empfehlende/r | Empfehlung von |
				Geworben von | Referred By | Recommended By | Nominated By
			`),
			...about('Referrer', 'Nominator', 'Recommender')
		],
		to_person: [
			...names(`
				Empfohlene Person | Empfohlene/r | Empfehlung für | Empfohlen | Referred Person |
				Recommended Person
			`),
			...about('Referee', 'Nominee', 'Referred Employee', 'Nominated Employee'),
			...names('Referred | Referral')
		],
		referred_on: [
			...names(`
				Empfohlen am | Datum der Empfehlung | Empfehlungsdatum | Referred On | Referral Date |
				Date of Referral | Nomination Date | Nominated On
			`),
			...DAY
		],
		kind: names(`
			Art | Art der Empfehlung | Beziehung | Verhältnis | Kind | Referral Type | Relationship |
			Relation | Type of Referral
		`)
	},
	usage: {
		person: [...PERSON, ...NAME, ...names('Actor | Author | Autor/in | Editor | Contributor')],
		tool: TOOL,
		time: [
			...names(`
				Zeitstempel | Zeitpunkt | Datum/Uhrzeit | Datum und Uhrzeit | Zeit | Timestamp | Time Stamp |
				Event Time | Event Date | Event Timestamp | Date/Time | Date and Time | Datetime | Time |
				Creation Date | Creation Time | CreationDate | Created At | Created | Occurred At | Logged At
			`),
			...DAY
		],
		action: ACTION,
		from_date: SINCE,
		to_date: UNTIL,
		period: PERIOD,
		activity: [...ACTION, ...names('Measure | Metric | Kennzahl | Messgröße')],
		value: names(`
			Anzahl | Wert | Menge | Häufigkeit | Count | Value | Total | Number | Quantity | Event Count |
			Activity Count | Number of Events
		`),
		person_state: names('User State | Benutzerstatus | Account Status | Kontostatus')
	},
	communities: {
		community: names(`
			Community | Community-Name | Name der Community | Gruppe | Gruppenname | Gruppenanzeigename |
			Community Name | Group | Group Name | Group Display Name | Space | Space Name | Channel |
			Channel Name | Kanal
		`),
		owner: [
			...about(
				'Owner',
				'Community Owner',
				'Group Owner',
				'Besitzer/in',
				'Eigentümer/in',
				'Community-Manager/in',
				'Moderator/in',
				'Administrator/in'
			),
			...names('Owner Principal Name | Besitzerprinzipalname | Verantwortlich | Created By | Creator')
		],
		from_date: SINCE,
		to_date: [...names('Monat bis | Month Ending'), ...UNTIL, ...names('Stichtag | As of Date')],
		period: PERIOD,
		members: names(`
			Mitglieder | Mitgliederzahl | Anzahl Mitglieder | Anzahl der Mitglieder | Members | Member Count |
			Number of Members | Followers | Subscribers
		`),
		posts: names(`
			Beiträge | Anzahl Beiträge | Anzahl veröffentlicht | Posts | Post Count | Posted Count |
			Number of Posts | Yammer Posted Message Count | Messages Posted | Threads
		`),
		reads: names(`
			Gelesen | Anzahl gelesen | Lesezugriffe | Aufrufe | Reads | Read Count | Views | View Count |
			Number of Views | Yammer Read Message Count | Messages Read
		`),
		reactions: names(`
			Reaktionen | Anzahl Reaktionen | Anzahl gelikt | Likes | Gefällt-mir | Reactions |
			Reaction Count | Liked Count | Like Count | Yammer Liked Message Count
		`)
	},
	survey: {
		person: ANSWERING,
		wave: names(`
			Welle | Befragungswelle | Erhebung | Erhebungszeitpunkt | Messzeitpunkt | Befragung | Wave |
			Survey Wave | Survey Round | Measurement Point | Time Point | Timepoint | Survey Name | Pulse
		`),
		asked_on: [
			...names(`
				Datum der Befragung | Befragungsdatum | Abgeschlossen am | Ausgefüllt am | Abgabedatum |
				Fertigstellungszeit | Uhrzeit der Fertigstellung | Completion Time | Completed At | Submitted At |
				Submission Date | Date Submitted | Response Date | Recorded Date | EndDate | End Date |
				Timestamp | Zeitstempel | Startzeit | Start Time
			`),
			...DAY
		],
		item: names(`
			Aussage | Frage | Fragetext | Item | Item-Text | Statement | Question | Question Text |
			Survey Item
		`),
		value: names(`
			Antwort | Antwortwert | Wert | Bewertung | Punkte | Answer | Answer Value | Response |
			Response Value | Rating | Score | Value
		`)
	},
	stories: {
		person: ANSWERING,
		round: ROUND,
		quote: names(`
			Zitat | Aussage | Geschichte | Erfahrung | Erfolgsgeschichte | O-Ton | Originalton | Quote |
			Story | Testimonial | Success Story | Statement | Feedback
		`),
		first_step: names(`
			Erster Schritt | Nächster Schritt | Umgesetzt | First Step | What I did first | Next Step |
			Action Taken
		`),
		tool: TOOL,
		release: names(`
			Freigabe | Freigegeben | Zitat freigegeben | Freigabe erteilt | Einwilligung | Veröffentlichung |
			Release | Released | Consent | Permission | Permission to Publish | Permission to Quote |
			May be quoted
		`)
	},
	events: {
		on_date: [
			...names(`
				Datum der Veranstaltung | Veranstaltungsdatum | Termin | Event Date | Date of Event |
				Published On | Veröffentlicht am
			`),
			...DAY
		],
		kind: names(`
			Maßnahme | Art der Maßnahme | Maßnahmentyp | Kommunikationskanal | Kanal | Measure | Event |
			Event Type | Type of Event | Channel | Art | Typ | Type
		`),
		title: names(`
			Titel | Bezeichnung | Überschrift | Titel der Veranstaltung | Title | Event Title | Event Name |
			Headline | Betreff
		`)
	}
};
