import type { Profile } from './profile';

/** The programme office's list of rounds. */
export const profile: Profile = {
	id: 'programme-rounds',
	table: 'rounds',
	columns: {
		round: ['Runde', 'Round'],
		kick_off_on: ['Kick-Off', 'Kick-off', 'Auftakt'],
		closing_on: ['Schlussveranstaltung', 'Closing event', 'Abschluss'],
		owner: ['Verantwortlich', 'Owner'],
		seats: ['Plätze', 'Seats']
	},
	required: ['round', 'kick_off_on']
};
