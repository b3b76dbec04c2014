import type { Profile } from './profile';

/**
 * SAP SuccessFactors: user data file, with a second row of labels below the names. It has no leadership level of its own;
 * some tenants keep one in a column of that name.
 */
export const profile: Profile = {
	id: 'successfactors-udf',
	table: 'people',
	columns: {
		person_id: ['USERID'],
		alias: ['EMAIL'],
		first_name: ['FIRSTNAME'],
		last_name: ['LASTNAME'],
		level: ['JOBLEVEL', 'JOB_LEVEL', 'MANAGEMENTLEVEL', 'MANAGEMENT_LEVEL', 'LEADERSHIP_LEVEL', 'FÜHRUNGSEBENE'],
		unit: ['DEPARTMENT', 'DIVISION'],
		region: ['LOCATION'],
		manager_id: ['MANAGER'],
		hired_on: ['HIREDATE'],
		left_on: ['COMPANYEXITDATE']
	},
	required: ['person_id', 'last_name', 'manager_id']
};
