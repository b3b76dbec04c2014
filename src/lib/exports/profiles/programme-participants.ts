import type { Profile } from './profile';

/** The programme office's list of participants, mentees and mentors. */
export const profile: Profile = {
	id: 'programme-participants',
	table: 'participation',
	columns: {
		person: ['Personalnummer', 'E-Mail', 'Employee ID', 'Email', 'Email address'],
		role: ['Rolle', 'Role'],
		round: ['Runde', 'Round'],
		path: ['Zugang über', 'Entry path', 'Joined via'],
		invited_on: ['Eingeladen am', 'Invited on'],
		applied_on: ['Beworben am', 'Applied on'],
		started_on: ['Start', 'Started on', 'Beginn'],
		ended_on: ['Ende', 'Ended on', 'End'],
		status: ['Status'],
		referred_by: ['Empfohlen von', 'Referred by'],
		session_count: ['Anzahl Treffen', 'Anzahl Sitzungen', 'Number of sessions', 'Number of meetings']
	},
	required: ['person', 'role', 'round']
};
