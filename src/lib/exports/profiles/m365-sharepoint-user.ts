import { USER_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/**
 * Microsoft 365 admin centre or Graph: SharePoint user activity.
 */
export const profile: Profile = {
	id: 'm365-sharepoint-user',
	table: 'usage',
	columns: USER_REPORT,
	required: ['person', 'to_date', 'period'],
	constants: { tool: 'SharePoint' },
	measures: [
		{ headers: ['Viewed Or Edited File Count'], activity: 'read' },
		{ headers: ['Visited Page Count'], activity: 'read' },
		{ headers: ['Shared Internally File Count'], activity: 'contribute' },
		{ headers: ['Shared Externally File Count'], activity: 'contribute' },
		{ headers: ['Synced File Count'], activity: 'other' }
	]
};
