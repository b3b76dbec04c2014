import type { Profile } from './profile';

/**
 * Microsoft Purview: audit log of Microsoft 365, as searched and exported; the names of its columns have changed over time.
 */
export const profile: Profile = {
	id: 'm365-audit-log',
	table: 'usage',
	columns: {
		person: ['UserIds', 'UserId', 'User'],
		time: ['CreationDate', 'CreationTime', 'Date (UTC)'],
		action: ['Operations', 'Operation', 'Activity'],
		tool: ['Workload']
	},
	required: ['person', 'time', 'action'],
	constants: { tool: 'Intranet' }
};
