import type { Profile } from './profile';

/**
 * Viva Insights: person query, one row a person and day, week or month, from `MetricDate` on. Hours are no actions and are
 * left out. The names are those of 2022 and of 2024.
 */
export const profile: Profile = {
	id: 'viva-insights-person',
	table: 'usage',
	columns: { person: ['PersonId', 'Person Id'], from_date: ['MetricDate', 'Metric Date'] },
	required: ['person', 'from_date'],
	measures: [
		{ headers: ['Channel_message_posts'], activity: 'contribute', tool: 'Teams' },
		{ headers: ['Chats_sent'], activity: 'other', tool: 'Teams' },
		{ headers: ['Calls'], activity: 'other', tool: 'Teams' },
		{ headers: ['Meetings'], activity: 'other', tool: 'Teams' },
		{ headers: ['Emails_read'], activity: 'read', tool: 'Outlook' },
		{ headers: ['Emails_sent'], activity: 'other', tool: 'Outlook' }
	],
	decimals: true
};
