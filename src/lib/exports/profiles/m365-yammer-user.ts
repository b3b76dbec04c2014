import { USER_REPORT } from '../m365-headers';
import type { Profile } from './profile';

/** Microsoft 365 admin centre or Graph: Viva Engage (Yammer) user activity. */
export const profile: Profile = {
	id: 'm365-yammer-user',
	table: 'usage',
	columns: {
		...USER_REPORT,
		person_state: ['User State', 'Benutzerstatus']
	},
	required: ['person', 'to_date', 'period', 'person_state'],
	constants: { tool: 'Viva Engage' },
	measures: [
		{ headers: ['Posted Count', 'Anzahl veröffentlicht'], activity: 'contribute' },
		{ headers: ['Liked Count', 'Anzahl gelikt'], activity: 'react' },
		{ headers: ['Read Count', 'Anzahl gelesen'], activity: 'read' }
	]
};
