import type { Profile } from './profile';

/**
 * Workday: a custom report of workers, whose fields have underscores or blanks in their names.
 */
export const profile: Profile = {
	id: 'workday-workers',
	table: 'people',
	columns: {
		person_id: ['Employee_ID', 'Worker_ID'],
		alias: ['Email', 'Work_Email', 'Email_Address', 'Email - Work', 'Primary_Work_Email'],
		name: ['Full_Name', 'Worker', 'Preferred_Name', 'Legal_Name'],
		level: ['Management_Level', 'Job_Level'],
		unit: ['Team_Name', 'Supervisory_Organization', 'Organization', 'Department', 'Cost_Center'],
		region: ['Location', 'Region'],
		manager_id: ['Manager_ID', 'Manager_Email', 'Manager_Name', 'Manager'],
		hired_on: ['Start_Date', 'Hire_Date', 'Original_Hire_Date'],
		left_on: ['Termination_Date'],
		as_of: ['Effective_Date', 'As_Of', 'As_Of_Date']
	},
	required: ['person_id', 'name', 'manager_id']
};
