import { USER_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/**
 * Microsoft 365 admin centre or Graph: email activity. Mail is read and written by everyone whatever the programme does, so
 * all of it is other use; what arrives is nobody's doing and is left out.
 */
export const profile: Profile = {
	id: 'm365-email-user',
	table: 'usage',
	columns: USER_REPORT,
	required: ['person', 'to_date', 'period'],
	constants: { tool: 'Outlook' },
	measures: [
		{ headers: ['Send Count'], activity: 'other' },
		{ headers: ['Read Count'], activity: 'other' },
		{ headers: ['Meeting Created Count'], activity: 'other' },
		{ headers: ['Meeting Interacted Count'], activity: 'other' }
	]
};
