import type { TableFields } from './field';

/** Tables of what is done in tools: how often, never what. */
export const usage: TableFields = {
	grain: 'Person, Werkzeug, Tätigkeit und Zeitraum',
	about: {
		de: 'Alle, die ein Bericht nennt: wie oft je Woche gelesen, reagiert oder beigetragen wurde. Keine Inhalte. Ausgewertet werden Führungskräfte und die ihnen direkt unterstellten Teams.',
		en: 'Everyone a report names: how often a week they read, reacted or contributed. No contents. Leaders are analysed, and the teams that report to them directly.'
	},
	columns: {
		person_id: {
			meaning: 'Personalnummer einer Person aus dem Personalstamm',
			purpose: {
				de: 'Vergleicht bei derselben Person vorher mit nachher, bevor gemittelt wird.',
				en: 'Compares before with after for the same person, before means are taken.'
			},
			leaves: 'never'
		},
		tool: {
			meaning: 'Name des Werkzeugs',
			purpose: { de: 'Zeigt jedes Werkzeug für sich.', en: 'Shows each tool by itself.' },
			leaves: 'label'
		},
		activity: {
			meaning: 'Lesen, reagieren, beitragen oder Sonstiges',
			purpose: { de: 'Zeigt jede Tätigkeit für sich.', en: 'Shows each activity by itself.' },
			leaves: 'counted'
		},
		from_on: {
			meaning: 'Erster Tag des Zeitraums',
			purpose: {
				de: 'Ordnet die Zählung einer Kalenderwoche zu. Fehlende Wochen stehen als Datum in der Ausgabe.',
				en: 'Gives the count its calendar week. Missing weeks are dates in the edition.'
			},
			leaves: 'label'
		},
		to_on: {
			meaning: 'Letzter Tag des Zeitraums',
			purpose: {
				de: 'Ebenso. Das Ende aller Berichte steht als Datum in der Ausgabe.',
				en: 'Likewise. The end of all reports is a date in the edition.'
			},
			leaves: 'label'
		},
		count: {
			meaning: 'Wie oft; leer heißt „nicht lizenziert“, was nicht 0 ist',
			purpose: {
				de: 'Mittel je Woche und Anteil aktiver Wochen einer Gruppe; daraus die Wirkung.',
				en: 'A group’s mean a week and share of active weeks; from these the effect.'
			},
			leaves: 'counted'
		},
		source: {
			meaning: 'Datei, aus der die Zeile stammt',
			purpose: {
				de: 'Sagt HR, woher eine Zahl kommt. Dateinamen stehen in der Quittung der Ausgabe.',
				en: 'Tells HR where a number comes from. File names stand in the receipt of the edition.'
			},
			leaves: 'label'
		}
	},
	passing: {
		time: {
			meaning: { de: 'Zeitpunkt eines Ereignisses', en: 'Time of an event' },
			purpose: {
				de: 'Ereignisse werden beim Lesen je Person, Woche und Art zusammen\u00adgezählt; Tag und Uhrzeit fallen dabei weg.',
				en: 'Events are counted by person, week and kind while they are read; day and time of day are dropped.'
			}
		},
		action: {
			meaning: { de: 'Art des Ereignisses', en: 'What happened' },
			purpose: { de: 'Wird zur Tätigkeit.', en: 'Becomes the activity.' }
		},
		period: {
			meaning: { de: 'Länge des Zeitraums in Tagen', en: 'Length of the window in days' },
			purpose: { de: 'Ergibt den ersten Tag des Zeitraums.', en: 'Gives the first day of the window.' }
		},
		person_state: {
			meaning: { de: 'Status des Kontos', en: 'State of the account' },
			purpose: {
				de: 'Nur daran zu erkennen, um welchen Bericht es geht; nicht ausgewertet.',
				en: 'Only a sign of which report it is; not analysed.'
			}
		}
	}
};

export const communities: TableFields = {
	grain: 'Community und Zeitraum',
	about: {
		de: 'Wer eine Community führt. Mitglieder werden nur als Zahl gelesen.',
		en: 'Who owns a community. Members are read as a number only.'
	},
	columns: {
		community: {
			meaning: 'Name der Community',
			purpose: { de: 'Hält Communities auseinander.', en: 'Tells communities apart.' },
			leaves: 'never'
		},
		owner_id: {
			meaning: 'Personalnummer der Person, der sie gehört',
			purpose: {
				de: 'Zählt, wie viele Führungskräfte eine Community führen.',
				en: 'Counts how many leaders run a community.'
			},
			leaves: 'never'
		},
		from_on: {
			meaning: 'Erster Tag des Zeitraums',
			purpose: {
				de: 'Sagt, ab wann Communities beobachtet sind.',
				en: 'Tells from when communities are followed.'
			},
			leaves: 'counted'
		},
		to_on: {
			meaning: 'Letzter Tag des Zeitraums',
			purpose: {
				de: 'Ordnet die Zahlen einem Monat zu; misst die Zeit bis zur ersten eigenen Community.',
				en: 'Gives the numbers their month; measures the time to a first own community.'
			},
			leaves: 'counted'
		},
		members: {
			meaning: 'Mitglieder',
			purpose: {
				de: 'Summe über alle Communities einer Gruppe von Führungskräften.',
				en: 'Sum over all communities of a group of leaders.'
			},
			leaves: 'counted'
		},
		posts: {
			meaning: 'Beiträge im Zeitraum',
			purpose: { de: 'Ebenso.', en: 'Likewise.' },
			leaves: 'counted'
		},
		reads: {
			meaning: 'Lesezugriffe im Zeitraum',
			purpose: {
				de: 'Zurzeit in keiner Auswertung; kann vor dem Einlesen entfallen.',
				en: 'In no analysis at present; may be left out before reading.'
			},
			leaves: 'never'
		},
		reactions: {
			meaning: 'Zustimmungen („Gefällt mir“) im Zeitraum',
			purpose: { de: 'Wie Beiträge.', en: 'As posts.' },
			leaves: 'counted'
		}
	},
	passing: {
		period: {
			meaning: { de: 'Länge des Zeitraums in Tagen', en: 'Length of the window in days' },
			purpose: { de: 'Ergibt den ersten Tag des Zeitraums.', en: 'Gives the first day of the window.' }
		}
	}
};
