import type { Profile } from './profile';

/**
 * Microsoft 365 admin centre or Graph: Microsoft 365 (Office 365) groups activity; of a group the Viva Engage (Yammer)
 * community counts.
 */
export const profile: Profile = {
	id: 'm365-groups-activity',
	table: 'communities',
	columns: {
		community: ['Group Display Name', 'Gruppenanzeigename'],
		owner: ['Owner Principal Name', 'Besitzerprinzipalname'],
		to_date: ['Report Refresh Date', 'Berichtsaktualisierungsdatum'],
		period: ['Report Period', 'Berichtszeitraum'],
		members: ['Member Count', 'Mitgliederzahl'],
		posts: ['Yammer Posted Message Count'],
		reads: ['Yammer Read Message Count'],
		reactions: ['Yammer Liked Message Count']
	},
	required: ['community', 'owner', 'to_date', 'posts']
};
