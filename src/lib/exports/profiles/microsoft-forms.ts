import type { Profile } from './profile';

/**
 * Microsoft Forms: answers to a form, one row an answer, a column a statement. Where no question asks for the wave, a recipe
 * says which one the file holds; without it no row can be placed.
 */
export const profile: Profile = {
	id: 'microsoft-forms',
	table: 'survey',
	columns: {
		person: ['Personalnummer', 'Employee ID', 'E-Mail', 'E-Mail-Adresse', 'Email'],
		wave: ['Welle', 'Befragungswelle', 'Wave', 'Survey wave'],
		asked_on: ['Fertigstellungszeit', 'Completion time']
	},
	required: ['person', 'asked_on'],
	rest: true,
	besides: [
		...['ID', 'Startzeit', 'Start time', 'Name', 'E-Mail', 'Email', 'Sprache', 'Language'],
		...['Zeitpunkt der letzten Änderung', 'Uhrzeit der letzten Änderung', 'Letzte Änderung', 'Last modified time'],
		...['Gesamtpunktzahl', 'Quizfeedback', 'Total points', 'Quiz feedback', 'Grade posted time']
	]
};
