import type { Profile } from './profile';

/** What leaders told at a closing event, with their release. */
export const profile: Profile = {
	id: 'programme-stories',
	table: 'stories',
	columns: {
		person: ['Personalnummer', 'E-Mail', 'Employee ID', 'Email'],
		round: ['Runde', 'Round'],
		quote: ['Zitat', 'Quote'],
		first_step: ['Erster Schritt', 'First step'],
		tool: ['Werkzeug', 'Tool'],
		release: ['Freigabe', 'Release']
	},
	required: ['quote', 'release']
};
