import { USER_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/**
 * Microsoft 365 admin centre or Graph: Microsoft 365 apps usage. It says on which devices an app was used, not how often.
 */
export const profile: Profile = {
	id: 'm365-apps-user',
	table: 'usage',
	columns: USER_REPORT,
	required: ['person', 'to_date', 'period'],
	measures: ['Windows', 'Mac', 'Mobile', 'Web', 'Word', 'Excel', 'PowerPoint', 'OneNote'].map((name) => ({
		headers: [name],
		activity: 'other'
	})),
	useless: 'report-without-counts'
};
