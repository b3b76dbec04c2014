import { GROUP_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/**
 * Microsoft 365 admin centre or Graph: Microsoft 365 (Office 365) groups activity; of a group the Viva Engage (Yammer)
 * community counts.
 */
export const profile: Profile = {
	id: 'm365-groups-activity',
	table: 'communities',
	columns: {
		...GROUP_REPORT,
		posts: ['Yammer Posted Message Count'],
		reads: ['Yammer Read Message Count'],
		reactions: ['Yammer Liked Message Count']
	},
	required: ['community', 'owner', 'to_date', 'posts']
};
