import type { Profile } from './profile';

/** The programme office's list of sessions. */
export const profile: Profile = {
	id: 'programme-sessions',
	table: 'sessions',
	columns: {
		mentee: ['Mentee'],
		mentor: ['Mentor/in', 'Mentor:in', 'Mentor*in', 'Mentorin', 'Mentor'],
		round: ['Runde', 'Round'],
		held_on: ['Datum', 'Date'],
		held_at: ['Beginn', 'Start time'],
		minutes: ['Dauer (Min.)', 'Dauer', 'Minutes', 'Duration (min)'],
		mode: ['Form', 'Mode'],
		topic: ['Thema', 'Topic'],
		stage: ['Phase', 'Stage']
	},
	required: ['mentee', 'mentor', 'held_on']
};
