import { USER_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/**
 * Microsoft 365 admin centre or Graph: Teams user activity. Messages in channels are seen by a team and count as
 * contributions; private chats, calls and meetings are other use.
 */
export const profile: Profile = {
	id: 'm365-teams-user',
	table: 'usage',
	columns: USER_REPORT,
	required: ['person', 'to_date', 'period'],
	constants: { tool: 'Teams' },
	measures: [
		{ headers: ['Team Chat Message Count'], activity: 'contribute' },
		{ headers: ['Private Chat Message Count'], activity: 'other' },
		{ headers: ['Call Count'], activity: 'other' },
		{ headers: ['Meeting Count'], activity: 'other' }
	]
};
