import type { Profile } from './profile';

/**
 * BambooHR: list of employees, with the headers of a report or the field names of its interface. The job title says the
 * level where no field of its own does.
 */
export const profile: Profile = {
	id: 'bamboohr-employees',
	table: 'people',
	columns: {
		person_id: ['Employee #', 'employeeNumber'],
		alias: ['Work Email', 'workEmail', 'Email'],
		name: ['Name', 'Full Name', 'displayName'],
		first_name: ['First Name', 'firstName'],
		last_name: ['Last Name', 'lastName'],
		level: ['Management Level', 'Job Level', 'Leadership Level', 'Job Title', 'jobTitle'],
		unit: ['Department', 'Division'],
		region: ['Location', 'Region'],
		manager_id: ['supervisorEId', 'Supervisor EID', 'Reporting to', 'Reports To', 'Supervisor', 'Manager'],
		hired_on: ['Hire Date', 'hireDate'],
		left_on: ['Termination Date', 'terminationDate'],
		as_of: ['As Of', 'As of Date']
	},
	required: ['person_id', 'level', 'unit']
};
