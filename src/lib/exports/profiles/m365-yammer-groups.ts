import { GROUP_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/** Microsoft 365 admin centre or Graph: Viva Engage (Yammer) groups activity. */
export const profile: Profile = {
	id: 'm365-yammer-groups',
	table: 'communities',
	columns: {
		...GROUP_REPORT,
		posts: ['Posted Count', 'Anzahl veröffentlicht'],
		reads: ['Read Count', 'Anzahl gelesen'],
		reactions: ['Liked Count', 'Anzahl gelikt']
	},
	required: ['community', 'owner', 'to_date', 'posts']
};
