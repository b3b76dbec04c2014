import type { TableFields } from './field';

export const participation: TableFields = {
	grain: 'Person, Runde und Rolle',
	about: {
		de: 'Mentees und Mentor/innen: wer wann in welcher Runde begann, und auf welchem Weg.',
		en: 'Mentees and mentors: who started when, in which round, and by which door.'
	},
	columns: {
		person_id: {
			meaning: 'Personalnummer einer Person aus dem Personalstamm',
			purpose: { de: 'Sagt, wer teilnimmt.', en: 'Tells who takes part.' },
			leaves: 'never'
		},
		round: {
			meaning: 'Name der Runde',
			purpose: { de: 'Teilt Antworten nach Runden.', en: 'Divides answers by round.' },
			leaves: 'label'
		},
		role: {
			meaning: 'Mentee oder Mentor/in',
			purpose: { de: 'Zählt beide getrennt.', en: 'Counts both apart.' },
			leaves: 'counted'
		},
		path: {
			meaning:
				'Zugangsweg: Angebot an alle, persönlich angesprochen, Ausschreibung, Führungskreis, Magazin, Intranet, Mentoren-Community, Empfehlung, Sonstiges',
			purpose: { de: 'Zählt, auf welchen Wegen Menschen kamen.', en: 'Counts by which doors people came.' },
			leaves: 'counted'
		},
		invited_on: {
			meaning: 'Tag der Einladung',
			purpose: {
				de: 'Datiert eine Empfehlung, wo der Tag der Bewerbung fehlt.',
				en: 'Dates a recommendation where the day of the application is missing.'
			},
			leaves: 'never'
		},
		applied_on: {
			meaning: 'Tag der Bewerbung',
			purpose: {
				de: 'Zählt Bewerbungen je Woche rund um Schluss\u00adveranstaltungen; datiert Empfehlungen.',
				en: 'Counts applications a week around closing events; dates recommendations.'
			},
			leaves: 'counted'
		},
		started_on: {
			meaning: 'Tag des Starts',
			purpose: {
				de: 'Trennt vorher von nachher. Nennt kein Export die Runden, ist der früheste Start der Auftakt.',
				en: 'Parts before from after. Where no export names the rounds, the first start is the kick-off.'
			},
			leaves: 'counted'
		},
		ended_on: {
			meaning: 'Tag des Endes',
			purpose: {
				de: 'Sagt, wer abgeschlossen hat, und ab wann die Frist für weitere Empfehlungen läuft.',
				en: 'Tells who has completed, and from when the time for further recommendations runs.'
			},
			leaves: 'counted'
		},
		status: {
			meaning: 'Eingeladen, beworben, läuft, abgeschlossen oder abgebrochen',
			purpose: {
				de: 'Zählt je Runde, wie viele begonnen und wie viele abgeschlossen haben.',
				en: 'Counts for each round how many started and how many completed.'
			},
			leaves: 'counted'
		},
		referred_by: {
			meaning: 'Personalnummer der Person, die empfohlen hat',
			purpose: {
				de: 'Zählt, wie sich das Programm herumspricht, nach Ebenen und Generationen.',
				en: 'Counts how the programme spreads by word of mouth, by level and generation.'
			},
			leaves: 'never'
		},
		session_count: {
			meaning: 'Zahl der Sitzungen, wo nur sie bekannt ist',
			purpose: {
				de: 'Zählt Sitzungen je Paar, in Klassen wie „3–5“.',
				en: 'Counts sessions a pair, in classes such as “3–5”.'
			},
			leaves: 'counted'
		}
	},
	passing: {
		mentor: {
			meaning: { de: 'Mentor/in in derselben Zeile', en: 'Mentor in the same row' },
			purpose: {
				de: 'Wird eine eigene Zeile mit der Rolle Mentor/in.',
				en: 'Becomes a row of its own with the role of mentor.'
			}
		}
	}
};
