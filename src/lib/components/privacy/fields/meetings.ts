import type { TableFields } from './field';

/** Tables in which two people stand in one row. */
export const sessions: TableFields = {
	grain: 'Sitzung',
	about: {
		de: 'Mentees und Mentor/innen: wann und wie lange sie sich trafen und zu welchem Thema. Was gesagt wurde, wird nicht gelesen.',
		en: 'Mentees and mentors: when and how long they met, and on which topic. What was said is not read.'
	},
	columns: {
		mentee_id: {
			meaning: 'Personalnummer einer Person aus dem Personalstamm',
			purpose: {
				de: 'Sagt, wie viele Personen hinter einer Zahl von Sitzungen stehen.',
				en: 'Tells how many people stand behind a number of sessions.'
			},
			leaves: 'never'
		},
		mentor_id: {
			meaning: 'Personalnummer einer Person aus dem Personalstamm',
			purpose: {
				de: 'Hält Paare auseinander und sagt, ob Mentor/innen begonnen haben.',
				en: 'Tells pairs apart, and whether mentors have started.'
			},
			leaves: 'never'
		},
		round: {
			meaning: 'Runde, wie angegeben, sonst die zuletzt begonnene der oder des Mentee',
			purpose: { de: 'Teilt Antworten nach Runden.', en: 'Divides answers by round.' },
			leaves: 'label'
		},
		held_on: {
			meaning: 'Tag der Sitzung',
			purpose: {
				de: 'Zählt Sitzungen nach Wochentag und Abstand; ersetzt einen fehlenden Start.',
				en: 'Counts sessions by weekday and interval; stands in for a missing start.'
			},
			leaves: 'counted'
		},
		held_at: {
			meaning: 'Beginn, Stunde und Minute',
			purpose: { de: 'Zählt Sitzungen nach Stunde.', en: 'Counts sessions by hour.' },
			leaves: 'counted'
		},
		minutes: {
			meaning: 'Dauer in Minuten, 5 bis 480',
			purpose: {
				de: 'Zählt Sitzungen nach Dauer, in Klassen wie „45–59“.',
				en: 'Counts sessions by length, in classes such as “45–59”.'
			},
			leaves: 'counted'
		},
		mode: {
			meaning: 'Online oder vor Ort',
			purpose: {
				de: 'Zurzeit in keiner Auswertung; kann vor dem Einlesen entfallen.',
				en: 'In no analysis at present; may be left out before reading.'
			},
			leaves: 'never'
		},
		topic: {
			meaning: 'Thema, wie geschrieben',
			purpose: { de: 'Zählt, worüber gesprochen wird.', en: 'Counts what is talked about.' },
			leaves: 'label'
		},
		stage: {
			meaning: 'Kennenlernen, Ausprobieren oder Nutzungs\u00adszenario',
			purpose: { de: 'Zählt Themen nach Phase.', en: 'Counts topics by stage.' },
			leaves: 'counted'
		}
	}
};

export const referrals: TableFields = {
	grain: 'Empfehlung',
	about: {
		de: 'Wer empfiehlt und wer empfohlen wird. Gezählt wird, wie sich das Programm herumspricht.',
		en: 'Who recommends and who is recommended. Counted is how the programme spreads by word of mouth.'
	},
	columns: {
		from_id: {
			meaning: 'Personalnummer der Person, die empfiehlt',
			purpose: {
				de: 'Zählt Empfehlungen nach der Ebene, von der sie kommen.',
				en: 'Counts recommendations by the level they come from.'
			},
			leaves: 'never'
		},
		to_id: {
			meaning: 'Personalnummer der Person, die empfohlen wird',
			purpose: { de: 'Sagt, ob die Person danach kam.', en: 'Tells whether the person then joined.' },
			leaves: 'never'
		},
		referred_on: {
			meaning: 'Tag der Empfehlung',
			purpose: {
				de: 'Prüft, ob die Empfehlung vor dem Start lag und ob ihre Frist um ist.',
				en: 'Checks that the recommendation came before the start and that its time has passed.'
			},
			leaves: 'counted'
		},
		kind: {
			meaning: 'Kollegial oder an direkt Unterstellte',
			purpose: { de: 'Zählt beide Arten getrennt.', en: 'Counts both kinds apart.' },
			leaves: 'counted'
		}
	}
};
