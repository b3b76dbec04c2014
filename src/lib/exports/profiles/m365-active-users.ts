import { USER_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/**
 * Microsoft 365 admin centre or Graph: active users. It says when a service was used last, not how often.
 */
export const profile: Profile = {
	id: 'm365-active-users',
	table: 'usage',
	columns: { person: USER_REPORT.person, to_date: USER_REPORT.to_date },
	required: ['person', 'to_date'],
	measures: ['Exchange', 'OneDrive', 'SharePoint', 'Yammer', 'Teams'].map((name) => ({
		headers: [`${name} Last Activity Date`],
		activity: 'other'
	})),
	useless: 'report-without-counts'
};
