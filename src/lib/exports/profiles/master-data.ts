import type { Profile } from './profile';

/**
 * Master data of a personnel system with one header row, put together by hand or by a query.
 */
export const profile: Profile = {
	id: 'master-data',
	table: 'people',
	columns: {
		person_id: ['Personalnummer', 'Personal-Nr.', 'Employee ID', 'employeeNumber'],
		alias: ['E-Mail', 'E-Mail-Adresse', 'Email', 'Work Email', 'Email Address'],
		name: ['Name', 'Full Name'],
		first_name: ['Vorname', 'First Name'],
		last_name: ['Nachname', 'Last Name'],
		level: ['Führungsebene', 'Management Level', 'Leadership Level'],
		unit: ['Organisationseinheit', 'Bereich', 'Organization', 'Department', 'Organisational Unit'],
		region: ['Region', 'Location', 'Standort'],
		manager_id: ['Personalnummer Vorgesetzte/r', 'Vorgesetzte/r', 'Manager ID'],
		hired_on: ['Eintrittsdatum', 'Hire Date', 'Start Date'],
		left_on: ['Austrittsdatum', 'Termination Date', 'Leaving Date'],
		as_of: ['Stichtag', 'As Of', 'As of Date', 'Effective Date']
	},
	required: ['person_id', 'level']
};
