/** Headers that all reports of the Microsoft 365 admin centre share, in the languages they come in. */
const REPORT = {
	to_date: ['Report Refresh Date', 'Berichtsaktualisierungsdatum'],
	period: ['Report Period', 'Berichtszeitraum']
};

/** Of a report by user. */
export const USER_REPORT = { person: ['User Principal Name', 'Benutzerprinzipalname'], ...REPORT };

/** Of a report by group. */
export const GROUP_REPORT = {
	community: ['Group Display Name', 'Gruppenanzeigename'],
	owner: ['Owner Principal Name', 'Besitzerprinzipalname'],
	...REPORT,
	members: ['Member Count', 'Mitgliederzahl']
};
