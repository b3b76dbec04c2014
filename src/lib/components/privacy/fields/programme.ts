import type { TableFields } from './field';

/** Tables without people: what the programme is and what was done for it. */
export const rounds: TableFields = {
	grain: 'Runde',
	about: {
		de: 'Keine Personen: Namen, Tage und Verantwortung der Runden.',
		en: 'No people: names, days and owners of the rounds.'
	},
	columns: {
		round: {
			meaning: 'Name der Runde',
			purpose: { de: 'Teilt Antworten nach Runden.', en: 'Divides answers by round.' },
			leaves: 'label'
		},
		kick_off_on: {
			meaning: 'Tag des Auftakts; wo abgeleitet, des ersten Starts',
			purpose: { de: 'Ordnet die Runden in der Zeit.', en: 'Puts the rounds in order of time.' },
			leaves: 'label'
		},
		closing_on: {
			meaning: 'Tag der Schluss\u00adveranstaltung; wo abgeleitet, des letzten Endes',
			purpose: {
				de: 'Zeigt, ob danach mehr Bewerbungen kommen.',
				en: 'Shows whether more applications come after it.'
			},
			leaves: 'label'
		},
		owner: {
			meaning: 'Wer die Runde verantwortet: Projektgruppe oder HR',
			purpose: {
				de: 'Vergleicht Runden vor und nach der Übergabe an HR.',
				en: 'Compares rounds before and after the handover to HR.'
			},
			leaves: 'label'
		},
		seats: {
			meaning: 'Plätze für Mentees',
			purpose: {
				de: 'Zurzeit in keiner Auswertung; kann vor dem Einlesen entfallen.',
				en: 'In no analysis at present; may be left out before reading.'
			},
			leaves: 'never'
		},
		derived: {
			meaning: 'Ja, wo kein Export die Runde beschreibt',
			purpose: {
				de: 'Sagt, dass die Tage aus den Starts der Teilnehmenden kommen.',
				en: 'Tells that the days come from the participants’ starts.'
			},
			leaves: 'label'
		},
		round_order: {
			meaning: 'Platz nach dem Auftakt, ab 1',
			purpose: { de: 'Sortiert die Runden.', en: 'Sorts the rounds.' },
			leaves: 'label'
		}
	}
};

export const events: TableFields = {
	grain: 'Anlass',
	about: {
		de: 'Keine Personen: Auftakte, Berichte, Führungskreise und andere Anlässe.',
		en: 'No people: kick-offs, articles, leadership circles and other events.'
	},
	columns: {
		on: {
			meaning: 'Tag des Anlasses',
			purpose: { de: 'Steht in Zeitverläufen als Linie.', en: 'Stands as a line in figures over time.' },
			leaves: 'label'
		},
		kind: {
			meaning: 'Auftakt, Abschluss, Führungskreis, Magazin, Intranet oder Sonstiges',
			purpose: {
				de: 'Findet Schluss\u00adveranstaltungen, um Bewerbungen davor und danach zu zählen.',
				en: 'Finds closing events, to count applications before and after them.'
			},
			leaves: 'label'
		},
		title: {
			meaning: 'Titel, wie geschrieben',
			purpose: { de: 'Beschriftet den Anlass.', en: 'Names the event.' },
			leaves: 'label'
		}
	}
};
