import type { Profile } from './profile';

/**
 * Event log of an intranet: one row an event, with moment, user and action. Events are counted by person, week and action
 * while they are read.
 */
export const profile: Profile = {
	id: 'event-log',
	table: 'usage',
	columns: {
		person: [
			...[
				'User Email',
				'User Principal Name',
				'User ID',
				'UserId',
				'User',
				'User Name',
				'Username',
				'Email',
				'Employee ID'
			],
			...['Benutzer', 'Benutzername', 'Benutzerkennung', 'Nutzer', 'E-Mail', 'Personalnummer', 'Actor']
		],
		time: [
			...['Timestamp', 'Event Time', 'Event Date', 'Date and Time', 'DateTime', 'Created At', 'Time', 'Date'],
			...['Zeitstempel', 'Zeitpunkt', 'Ereigniszeit', 'Datum/Uhrzeit', 'Datum und Uhrzeit', 'Datum']
		],
		action: [
			...['Action', 'Event', 'Event Type', 'Event Name', 'Operation', 'Activity', 'Activity Type'],
			...['Aktion', 'Ereignis', 'Ereignistyp', 'Ereignisart', 'Vorgang', 'Aktivität']
		],
		tool: ['Tool', 'Application', 'System', 'Product', 'Workload', 'Anwendung', 'Werkzeug', 'Produkt']
	},
	required: ['person', 'time', 'action'],
	constants: { tool: 'Intranet' }
};
