import type { Profile } from './profile';

/**
 * A form tool's answers: a row a person and wave, a column a statement.
 */
export const profile: Profile = {
	id: 'survey-form',
	table: 'survey',
	columns: {
		person: ['Personalnummer', 'E-Mail', 'Employee ID', 'Email'],
		wave: ['Welle', 'Wave'],
		asked_on: ['Datum', 'Date', 'Startzeit', 'Completion time']
	},
	required: ['person', 'wave'],
	rest: true,
	besides: ['ID', 'Name', 'Vorname', 'Nachname', 'First name', 'Last name', 'E-Mail', 'Email']
};
