/**
 * What German and English exports call the values Groundswell knows: kind → meaning → words, lower case.
 * A level's meaning is its rank from the top, or `none` for those who lead nobody.
 */
export const WORDS: Record<string, Record<string, string[]>> = {
	level: {
		'1': [
			'vorstand',
			'geschäftsführung',
			'geschäftsleitung',
			'executive board',
			'management board',
			'board',
			'c-level'
		],
		'2': ['bereichsleitung', 'bereichsleiter', 'senior vice president', 'division head'],
		'3': ['hauptabteilungsleitung', 'hauptabteilungsleiter', 'direktor', 'director', 'vice president'],
		'4': ['abteilungsleitung', 'abteilungsleiter', 'head of department', 'department head', 'senior manager'],
		'5': ['gruppenleitung', 'gruppenleiter', 'manager', 'group lead'],
		'6': ['teamleitung', 'teamleiter', 'team lead', 'team leader', 'supervisor'],
		none: [
			'mitarbeitende',
			'mitarbeiter',
			'mitarbeiter/in',
			'mitarbeiter/-in',
			'fachkraft',
			'ohne führung',
			'employee',
			'individual contributor',
			'staff'
		]
	},
	role: {
		mentee: ['mentee', 'mentees', 'führungskraft', 'leader'],
		mentor: ['mentor', 'mentorin', 'mentor/in', 'mentor/-in', 'mentor:in', 'mentor*in', 'reverse mentor']
	},
	path: {
		open_offer: ['offenes angebot', 'angebot an alle', 'offered to all', 'open offer'],
		approached: ['gezielte ansprache', 'persönliche ansprache', 'approached', 'approached personally'],
		tender: ['interne ausschreibung', 'ausschreibung', 'internal tender', 'tender'],
		leadership_circle: ['führungskreis', 'leadership circle'],
		magazine: ['mitarbeiter-magazin', 'mitarbeitermagazin', 'magazin', 'magazine'],
		intranet: ['bericht im intranet', 'intranet', 'intranet report'],
		mentor_community: ['mentoren-community', 'mentor community'],
		recommendation: ['empfehlung', 'auf empfehlung', 'recommendation', 'referral']
	},
	status: {
		completed: ['abgeschlossen', 'beendet', 'completed', 'concluded', 'matched-duration completed'],
		dropped: ['abgebrochen', 'ausgeschieden', 'dropped', 'dropped out', 'cancelled'],
		active: ['aktiv', 'laufend', 'active', 'in progress', 'matched-active'],
		applied: ['beworben', 'applied', 'unmatched'],
		invited: ['eingeladen', 'invited', 'not registered']
	},
	owner: {
		project: ['projektgruppe', 'projekt', 'projektteam', 'project', 'project group', 'project team'],
		hr: ['hr', 'personal', 'personalabteilung', 'personalbereich', 'human resources', 'people team']
	},
	mode: {
		online: ['online', 'remote', 'virtuell', 'virtual'],
		in_person: ['vor ort', 'persönlich', 'präsenz', 'in person', 'on site', 'onsite']
	},
	stage: {
		getting_to_know: ['kennenlernen', 'getting to know'],
		trying_out: ['ausprobieren', 'trying out'],
		use_scenario: ['nutzungsszenario', 'anwendung', 'use scenario', 'use case']
	},
	referral: {
		colleague: ['kollege/kollegin', 'kollege', 'kollegin', 'kolleg:in', 'colleague', 'peer'],
		direct_report: ['direct report', 'direkt unterstellt', 'mitarbeiter/in', 'report']
	},
	event: {
		kick_off: ['kick-off', 'kickoff', 'auftakt', 'auftaktveranstaltung'],
		closing: ['schlussveranstaltung', 'abschlussveranstaltung', 'closing event', 'closing'],
		leadership_circle: ['führungskreis', 'leadership circle'],
		magazine: ['mitarbeiter-magazin', 'magazin', 'magazine'],
		intranet: ['bericht im intranet', 'intranet', 'intranet report']
	},
	wave: {
		before: ['vorher', 'vor', 'before', 'pre', 't0', 'baseline'],
		after: ['nachher', 'nach', 'after', 'post', 't1']
	},
	release: {
		named: ['ja', 'yes', 'mit namen', 'named', 'true', 'wahr'],
		anonymous: ['nur anonym', 'anonym', 'anonymous', 'anonymous only'],
		no: ['nein', 'no', 'false', 'falsch']
	}
};
