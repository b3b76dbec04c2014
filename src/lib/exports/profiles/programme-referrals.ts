import type { Profile } from './profile';

/** The programme office's list of recommendations. */
export const profile: Profile = {
	id: 'programme-referrals',
	table: 'referrals',
	columns: {
		from_person: ['Empfohlen von', 'Referred by'],
		to_person: ['Empfohlene Person', 'Referred person'],
		referred_on: ['Datum', 'Date'],
		kind: ['Art', 'Kind']
	},
	required: ['from_person', 'to_person']
};
