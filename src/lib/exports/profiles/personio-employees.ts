import type { Profile } from './profile';

/**
 * Personio: list of employees, whose headers are the names of the attributes in the tenant's own language. Where there is no
 * attribute for the leadership level, the position may say it.
 */
export const profile: Profile = {
	id: 'personio-employees',
	table: 'people',
	columns: {
		person_id: ['Personalnummer', 'Personal-Nr.', 'Personnel number', 'Employee number', 'Employee ID'],
		alias: ['E-Mail', 'E-Mail-Adresse', 'Geschäftliche E-Mail', 'Email', 'Work email'],
		first_name: ['Vorname', 'First name'],
		last_name: ['Nachname', 'Last name'],
		level: ['Führungsebene', 'Hierarchieebene', 'Leadership level', 'Management level', 'Level', 'Position'],
		unit: ['Abteilung', 'Department', 'Bereich', 'Division', 'Team'],
		region: ['Standort', 'Büro', 'Arbeitsort', 'Office', 'Location', 'Region'],
		manager_id: [
			...['Personalnummer Vorgesetzte/r', 'Vorgesetzte/r', 'Vorgesetzte:r', 'Vorgesetzter', 'Vorgesetzte Person'],
			...['Supervisor', 'Supervisor email', 'Manager']
		],
		hired_on: ['Eintrittsdatum', 'Einstellungsdatum', 'Hire date'],
		left_on: ['Austrittsdatum', 'Kündigungsdatum', 'Termination date'],
		as_of: ['Stichtag', 'As of']
	},
	required: ['person_id', 'first_name', 'last_name', 'level', 'unit']
};
