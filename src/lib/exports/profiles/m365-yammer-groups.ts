import type { Profile } from './profile';

/** Microsoft 365 admin centre or Graph: Viva Engage (Yammer) groups activity. */
export const profile: Profile = {
	id: 'm365-yammer-groups',
	table: 'communities',
	columns: {
		community: ['Group Display Name', 'Gruppenanzeigename'],
		owner: ['Owner Principal Name', 'Besitzerprinzipalname'],
		to_date: ['Report Refresh Date', 'Berichtsaktualisierungsdatum'],
		period: ['Report Period', 'Berichtszeitraum'],
		members: ['Member Count', 'Mitgliederzahl'],
		posts: ['Posted Count', 'Anzahl veröffentlicht'],
		reads: ['Read Count', 'Anzahl gelesen'],
		reactions: ['Liked Count', 'Anzahl gelikt']
	},
	required: ['community', 'owner', 'to_date', 'posts']
};
