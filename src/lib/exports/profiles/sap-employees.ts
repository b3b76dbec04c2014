import type { Profile } from './profile';

/**
 * SAP HCM: list of employees from a report or query, with the labels of its columns or the names of their fields.
 */
export const profile: Profile = {
	id: 'sap-employees',
	table: 'people',
	columns: {
		person_id: ['PERNR', 'PersNr', 'PersNr.', 'Pers.Nr.', 'Pers.-Nr.', 'Personalnr.', 'Personalnummer'],
		alias: ['E-Mail', 'E-Mail-Adresse', 'USRID_LONG', 'Email'],
		name: ['ENAME', 'Name', 'Name des Mitarbeiters', 'Mitarbeitername'],
		first_name: ['VORNA', 'Vorname'],
		last_name: ['NACHN', 'Nachname'],
		level: ['Führungsebene', 'Leitungsebene', 'Hierarchiestufe', 'Hierarchieebene', 'Leitungsfunktion'],
		unit: ['Orgeinheit', 'Org.-Einheit', 'Org.Einheit', 'Organisationseinheit (Text)', 'ORGEH_TXT', 'ORGTX', 'ORGEH'],
		region: ['Personalteilbereich', 'Personalbereich', 'BTRTL', 'WERKS', 'Standort', 'Region'],
		manager_id: [
			'Personalnummer Vorgesetzter',
			'PERNR Vorgesetzter',
			'PersNr Vorgesetzter',
			'Vorgesetzter',
			'Vorgesetzte/r'
		],
		hired_on: ['Eintritt', 'Eintrittsdatum', 'Eintrittsdat.', 'Datum Eintritt'],
		left_on: ['Austritt', 'Austrittsdatum', 'Austrittsdat.', 'Datum Austritt'],
		as_of: ['Stichtag', 'Auswertungsstichtag']
	},
	required: ['person_id', 'unit', 'level']
};
