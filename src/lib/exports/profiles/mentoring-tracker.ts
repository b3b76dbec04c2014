import type { Profile } from './profile';

/**
 * Programme tracker or mentoring platform: one row a pair, mentee and mentor side by side, with dates and how they came.
 * A tracker that names no round knows of one, the programme.
 */
export const profile: Profile = {
	id: 'mentoring-tracker',
	table: 'participation',
	columns: {
		person: [
			...['Mentee Personalnummer', 'Personalnummer Mentee', 'Mentee ID', 'Mentee Employee ID'],
			...['Mentee E-Mail', 'E-Mail Mentee', 'Mentee Email', 'Mentee', 'Mentees', 'Mentee Name', 'Name Mentee']
		],
		mentor: [
			...['Mentor Personalnummer', 'Personalnummer Mentor', 'Mentor ID', 'Mentor Employee ID'],
			...['Mentor E-Mail', 'Mentor/in E-Mail', 'E-Mail Mentor', 'E-Mail Mentor/in', 'Mentor Email'],
			...['Mentor', 'Mentor/in', 'Mentor:in', 'Mentor*in', 'Mentorin', 'Reverse Mentor', 'Mentor Name', 'Name Mentor']
		],
		round: ['Runde', 'Round', 'Kohorte', 'Cohort', 'Jahrgang', 'Programm', 'Program', 'Programme'],
		path: ['Zugang über', 'Zugang', 'Zugangsweg', 'Entry path', 'Joined via', 'Source'],
		invited_on: ['Eingeladen am', 'Eingeladen', 'Einladung', 'Invited on', 'Invited'],
		applied_on: [
			...['Beworben am', 'Beworben', 'Bewerbung', 'Angemeldet am', 'Anmeldung', 'Applied on', 'Applied'],
			...['Registered on', 'Registered', 'Registered (MM-DD-YYYY)', 'Signup Date']
		],
		started_on: [
			...['Start', 'Beginn', 'Startdatum', 'Gestartet am', 'Started on', 'Start date', 'Started'],
			...['Matched on', 'Match date', 'Connection start date']
		],
		ended_on: ['Ende', 'Enddatum', 'Beendet am', 'End', 'End date', 'Ended on', 'Ended', 'Connection end date'],
		status: ['Status', 'Matching Status', 'Match Status', 'Connection Status'],
		referred_by: ['Empfohlen von', 'Empfohlen durch', 'Empfehlung von', 'Referred by', 'Recommended by', 'Referrer'],
		session_count: [
			...['Anzahl Treffen', 'Anzahl Sitzungen', 'Zahl der Treffen', 'Treffen', 'Sitzungen', 'Number of sessions'],
			...['Number of meetings', 'Session count', 'Sessions', 'Sessions held', 'Meetings', 'Meetings held']
		]
	},
	required: ['person', 'mentor'],
	constants: { role: 'mentee', round: 'Programm' }
};
