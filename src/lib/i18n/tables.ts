import type { Locale } from './format';

type Words = Record<Locale, string>;

/** What an export of each table is, for whoever has to find it. */
export const TABLE_WORDS: Record<string, Words & { where: Words }> = {
	people: {
		de: 'Personalstamm',
		en: 'Master data',
		where: {
			de: 'Personalsystem: alle Beschäftigten mit Personalnummer, Führungsebene, Einheit, Vorgesetzten',
			en: 'HR system: everyone with personnel number, leadership level, unit, manager'
		}
	},
	participation: {
		de: 'Teilnehmende',
		en: 'Participants',
		where: {
			de: 'Programmbüro: eine Zeile je Mentee, mit Runde, Start und Zugang; Mentor/in und Empfehlung, wenn bekannt',
			en: 'Programme office: a row a mentee, with round, start and door of entry; mentor and referral if known'
		}
	},
	rounds: {
		de: 'Runden',
		en: 'Rounds',
		where: {
			de: 'Programmbüro: Runden mit Auftakt und Abschluss',
			en: 'Programme office: rounds with kick-off and closing'
		}
	},
	sessions: {
		de: 'Sitzungen',
		en: 'Sessions',
		where: {
			de: 'Programmbüro oder Kalender: Mentee, Mentor/in, Datum, Dauer, Thema',
			en: 'Programme office or calendar: mentee, mentor, date, length, topic'
		}
	},
	referrals: {
		de: 'Empfehlungen',
		en: 'Referrals',
		where: { de: 'Programmbüro: wer wen wann empfohlen hat', en: 'Programme office: who recommended whom, when' }
	},
	usage: {
		de: 'Nutzung',
		en: 'Usage',
		where: {
			de: 'Admin-Center: Aktivitätsberichte je Person über 7 Tage, Woche für Woche, oder ein Ereignisprotokoll des Intranets',
			en: 'Admin centre: activity reports by user over 7 days, week by week, or an event log of the intranet'
		}
	},
	communities: {
		de: 'Communities',
		en: 'Communities',
		where: {
			de: 'Admin-Center: Bericht über Communities oder Gruppen, mit Besitzer',
			en: 'Admin centre: report on communities or groups, with their owner'
		}
	},
	survey: {
		de: 'Befragung',
		en: 'Survey',
		where: {
			de: 'Formular-Werkzeug: Antworten vorher und nachher, eine Spalte je Aussage',
			en: 'Form tool: answers before and after, a column a statement'
		}
	},
	stories: {
		de: 'Geschichten',
		en: 'Stories',
		where: {
			de: 'Schlussveranstaltung: Zitate mit Freigabe',
			en: 'Closing event: quotes with their release'
		}
	},
	events: {
		de: 'Maßnahmen',
		en: 'Events',
		where: {
			de: 'Kommunikation: Auftakte, Berichte, Führungskreise',
			en: 'Communication: kick-offs, articles, leadership circles'
		}
	}
};

const PERSON = { de: 'Person (Nummer, Mail oder Name)', en: 'Person (number, mail or name)' };
const FROM = { de: 'Zeitraum von', en: 'Window from' };
const TO = { de: 'Zeitraum bis', en: 'Window to' };
const PERIOD = { de: 'Länge des Zeitraums in Tagen', en: 'Length of the window in days' };
const ROUND = { de: 'Runde', en: 'Round' };

/** Table → column of the table → what it is called on the page. */
export const COLUMN_WORDS: Record<string, Record<string, Words>> = {
	people: {
		person_id: { de: 'Personalnummer', en: 'Personnel number' },
		alias: { de: 'E-Mail-Adresse', en: 'Mail address' },
		name: { de: 'Name', en: 'Name' },
		first_name: { de: 'Vorname', en: 'First name' },
		last_name: { de: 'Nachname', en: 'Last name' },
		level: { de: 'Führungsebene', en: 'Leadership level' },
		unit: { de: 'Organisationseinheit', en: 'Organisational unit' },
		region: { de: 'Region oder Standort', en: 'Region or location' },
		manager_id: { de: 'Vorgesetzte/r', en: 'Manager' },
		hired_on: { de: 'Eintritt', en: 'Hired on' },
		left_on: { de: 'Austritt', en: 'Left on' },
		as_of: { de: 'Stichtag', en: 'Reference date' }
	},
	participation: {
		person: { de: 'Mentee oder Person (Nummer, Mail oder Name)', en: 'Mentee or person (number, mail or name)' },
		mentor: { de: 'Mentor/in in derselben Zeile', en: 'Mentor in the same row' },
		role: { de: 'Rolle', en: 'Role' },
		round: ROUND,
		path: { de: 'Zugang über', en: 'Door of entry' },
		invited_on: { de: 'Eingeladen am', en: 'Invited on' },
		applied_on: { de: 'Beworben am', en: 'Applied on' },
		started_on: { de: 'Start', en: 'Start' },
		ended_on: { de: 'Ende', en: 'End' },
		status: { de: 'Status', en: 'Status' },
		referred_by: { de: 'Empfohlen von', en: 'Referred by' },
		session_count: { de: 'Anzahl der Sitzungen', en: 'Number of sessions' }
	},
	rounds: {
		round: ROUND,
		kick_off_on: { de: 'Auftakt', en: 'Kick-off' },
		closing_on: { de: 'Schlussveranstaltung', en: 'Closing event' },
		owner: { de: 'Verantwortlich', en: 'Owner' },
		seats: { de: 'Plätze', en: 'Places' }
	},
	sessions: {
		mentee: { de: 'Mentee', en: 'Mentee' },
		mentor: { de: 'Mentor/in', en: 'Mentor' },
		round: ROUND,
		held_on: { de: 'Datum', en: 'Date' },
		held_at: { de: 'Uhrzeit', en: 'Time' },
		minutes: { de: 'Dauer in Minuten', en: 'Length in minutes' },
		mode: { de: 'Form (online, vor Ort)', en: 'Mode (online, in person)' },
		topic: { de: 'Thema', en: 'Topic' },
		stage: { de: 'Phase', en: 'Stage' }
	},
	referrals: {
		from_person: { de: 'Wer empfiehlt', en: 'Who recommends' },
		to_person: { de: 'Wer empfohlen wird', en: 'Who is recommended' },
		referred_on: { de: 'Datum', en: 'Date' },
		kind: { de: 'Art (kollegial, direkt unterstellt)', en: 'Kind (colleague, direct report)' }
	},
	usage: {
		person: PERSON,
		tool: { de: 'Werkzeug', en: 'Tool' },
		time: { de: 'Zeitpunkt eines Ereignisses', en: 'Time of an event' },
		action: { de: 'Art des Ereignisses', en: 'What happened' },
		from_date: FROM,
		to_date: TO,
		period: PERIOD,
		activity: { de: 'Art der Nutzung', en: 'Kind of activity' },
		value: { de: 'Anzahl', en: 'Count' },
		person_state: { de: 'Status des Kontos', en: 'State of the account' }
	},
	communities: {
		community: { de: 'Community', en: 'Community' },
		owner: { de: 'Besitzer/in', en: 'Owner' },
		from_date: FROM,
		to_date: TO,
		period: PERIOD,
		members: { de: 'Mitglieder', en: 'Members' },
		posts: { de: 'Beiträge', en: 'Posts' },
		reads: { de: 'Lesezugriffe', en: 'Reads' },
		reactions: { de: 'Reaktionen', en: 'Reactions' }
	},
	survey: {
		person: PERSON,
		wave: { de: 'Welle (vorher, nachher)', en: 'Wave (before, after)' },
		asked_on: { de: 'Datum', en: 'Date' },
		item: { de: 'Aussage', en: 'Statement' },
		value: { de: 'Antwort', en: 'Answer' }
	},
	stories: {
		person: PERSON,
		round: ROUND,
		quote: { de: 'Zitat', en: 'Quote' },
		first_step: { de: 'Erster Schritt', en: 'First step' },
		tool: { de: 'Werkzeug', en: 'Tool' },
		release: { de: 'Freigabe', en: 'Release' }
	},
	events: {
		on_date: { de: 'Datum', en: 'Date' },
		kind: { de: 'Art', en: 'Kind' },
		title: { de: 'Titel', en: 'Title' }
	}
};

/** List of known words → meaning → what it is called on the page. */
export const MEANING_WORDS: Record<string, Record<string, Words>> = {
	role: { mentee: { de: 'Mentee', en: 'Mentee' }, mentor: { de: 'Mentor/in', en: 'Mentor' } },
	path: {
		open_offer: { de: 'Angebot an alle', en: 'offered to all' },
		approached: { de: 'persönlich angesprochen', en: 'approached personally' },
		tender: { de: 'interne Ausschreibung', en: 'internal tender' },
		leadership_circle: { de: 'Führungskreis', en: 'leadership circle' },
		magazine: { de: 'Mitarbeitermagazin', en: 'magazine' },
		intranet: { de: 'Intranet', en: 'intranet' },
		mentor_community: { de: 'Mentoren-Community', en: 'mentor community' },
		recommendation: { de: 'Empfehlung', en: 'recommendation' },
		other: { de: 'Sonstiges', en: 'other' }
	},
	status: {
		completed: { de: 'abgeschlossen', en: 'completed' },
		dropped: { de: 'abgebrochen', en: 'dropped' },
		active: { de: 'läuft', en: 'active' },
		applied: { de: 'beworben', en: 'applied' },
		invited: { de: 'eingeladen', en: 'invited' }
	},
	owner: { project: { de: 'Projektgruppe', en: 'project group' }, hr: { de: 'Personalbereich', en: 'HR' } },
	mode: { online: { de: 'online', en: 'online' }, in_person: { de: 'vor Ort', en: 'in person' } },
	stage: {
		getting_to_know: { de: 'Kennenlernen', en: 'getting to know' },
		trying_out: { de: 'Ausprobieren', en: 'trying out' },
		use_scenario: { de: 'Nutzungsszenario', en: 'use scenario' }
	},
	referral: {
		colleague: { de: 'Kolleg:in', en: 'colleague' },
		direct_report: { de: 'direkt unterstellt', en: 'direct report' }
	},
	event: {
		kick_off: { de: 'Auftakt', en: 'kick-off' },
		closing: { de: 'Abschluss', en: 'closing event' },
		leadership_circle: { de: 'Führungskreis', en: 'leadership circle' },
		magazine: { de: 'Magazin', en: 'magazine' },
		intranet: { de: 'Intranet', en: 'intranet' },
		other: { de: 'Sonstiges', en: 'other' }
	},
	wave: { before: { de: 'vorher', en: 'before' }, after: { de: 'nachher', en: 'after' } },
	release: {
		named: { de: 'mit Namen', en: 'named' },
		anonymous: { de: 'nur anonym', en: 'anonymous only' },
		no: { de: 'nicht freigegeben', en: 'not released' }
	},
	action: {
		read: { de: 'lesen', en: 'read' },
		react: { de: 'reagieren', en: 'react' },
		contribute: { de: 'beitragen', en: 'contribute' },
		other: { de: 'Sonstiges', en: 'other' }
	}
};

export const tableWord = (table: string, locale: Locale): string => TABLE_WORDS[table]?.[locale] ?? table;
export const columnWord = (table: string, column: string, locale: Locale): string =>
	COLUMN_WORDS[table]?.[column]?.[locale] ?? column;
export const meaningWord = (kind: string, meaning: string, locale: Locale): string =>
	MEANING_WORDS[kind]?.[meaning]?.[locale] ?? meaning;
