import type { Profile } from './profile';

/** Master data of a personnel system with one header row: SAP-like, Personio- and Workday-like. */
export const profile: Profile = {
	id: 'master-data',
	table: 'people',
	columns: {
		person_id: ['Personalnummer', 'Personal-Nr.', 'Employee ID', 'Employee_ID', 'employeeNumber'],
		alias: ['E-Mail', 'E-Mail-Adresse', 'Email', 'Work Email', 'Email Address'],
		level: ['Führungsebene', 'Management Level', 'Leadership Level'],
		unit: ['Organisationseinheit', 'Bereich', 'Organization', 'Department', 'Organisational Unit'],
		region: ['Region', 'Location', 'Standort'],
		manager_id: ['Personalnummer Vorgesetzte/r', 'Vorgesetzte/r', 'Manager ID', 'Manager_ID'],
		hired_on: ['Eintrittsdatum', 'Hire Date', 'Start_Date', 'Start Date'],
		as_of: ['Stichtag', 'As Of', 'As of Date', 'Effective Date']
	},
	required: ['person_id', 'level'],
	dates: ['hired_on', 'as_of']
};
