import type { Profile } from './profile';

/**
 * Viva Insights: organisational data as they are uploaded, once or monthly, one row a person and `EffectiveDate`. A person is
 * known by the mail address; where there is a personnel number too, both are.
 */
export const profile: Profile = {
	id: 'viva-org-data',
	table: 'people',
	columns: {
		person_id: ['EmplID', 'EmployeeId', 'PersonId', 'Microsoft_PersonEmail'],
		alias: ['PersonId', 'Microsoft_PersonEmail'],
		level: ['LevelDesignation', 'Microsoft_LevelDesignation'],
		unit: ['Organization', 'Microsoft_Organization'],
		region: ['Region', 'Location', 'Area'],
		manager_id: ['ManagerId', 'Microsoft_ManagerEmail'],
		hired_on: ['HireDate', 'Microsoft_HireDate'],
		as_of: ['EffectiveDate']
	},
	required: ['person_id', 'alias', 'level', 'as_of']
};
