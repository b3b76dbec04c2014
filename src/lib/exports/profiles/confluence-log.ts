import type { Profile } from './profile';

/**
 * Confluence: audit log or analytics events of a wiki, one row an event of an author.
 */
export const profile: Profile = {
	id: 'confluence-log',
	table: 'usage',
	columns: {
		person: ['Author Email', 'Author Username', 'Author Name', 'Author', 'Autor', 'Verfasser'],
		time: ['Date', 'Timestamp', 'Time', 'Created', 'Datum', 'Zeitstempel'],
		action: ['Action', 'Event', 'Event Name', 'Event Type', 'Summary', 'Aktion', 'Ereignis', 'Zusammenfassung']
	},
	required: ['person', 'time', 'action'],
	constants: { tool: 'Wiki' }
};
