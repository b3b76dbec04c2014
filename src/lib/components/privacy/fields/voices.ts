import type { TableFields } from './field';

/** Tables of what people say of themselves. */
export const survey: TableFields = {
	grain: 'Person, Welle und Aussage',
	about: {
		de: 'Wer geantwortet hat. Die Befragung ist nicht anonym: Antworten vorher und nachher werden je Person verbunden. Das muss Befragten vorher gesagt werden. Ausgewertet werden nur Zahlen; freie Texte werden abgelehnt.',
		en: 'Who answered. The survey is not anonymous: answers before and after are linked by person. Whoever is asked must be told so beforehand. Only numbers are analysed; free text is rejected.'
	},
	columns: {
		person_id: {
			meaning: 'Personalnummer einer Person aus dem Personalstamm',
			purpose: {
				de: 'Verbindet die Antworten derselben Person vorher und nachher.',
				en: 'Links the same person’s answers before and after.'
			},
			leaves: 'never'
		},
		wave: {
			meaning: 'Vorher oder nachher',
			purpose: { de: 'Zählt beide Wellen getrennt.', en: 'Counts both waves apart.' },
			leaves: 'counted'
		},
		asked_on: {
			meaning: 'Tag der Antwort',
			purpose: {
				de: 'Zurzeit in keiner Auswertung; nur geprüft, ob es den Tag gibt.',
				en: 'In no analysis at present; only checked for being a day that exists.'
			},
			leaves: 'never'
		},
		item: {
			meaning: 'Die Aussage, nach der gefragt wird',
			purpose: { de: 'Zeigt jede Aussage für sich.', en: 'Shows each statement by itself.' },
			leaves: 'label'
		},
		value: {
			meaning: 'Antwort auf ihrer Skala; leer, wo keine gegeben wurde',
			purpose: {
				de: 'Zählt Antworten je Stufe und mittelt die Veränderung, über alle, die beide Male geantwortet haben.',
				en: 'Counts answers by step and takes the mean change, over all who answered both times.'
			},
			leaves: 'counted'
		}
	}
};

export const stories: TableFields = {
	grain: 'Geschichte',
	about: {
		de: 'Wer an der Schlussveranstaltung erzählt hat. Nur was freigegeben ist, erscheint.',
		en: 'Who told something at the closing event. Only what was released appears.'
	},
	columns: {
		person_id: {
			meaning: 'Personalnummer einer Person aus dem Personalstamm',
			purpose: {
				de: 'Findet die Führungsebene zu einem mit Namen freigegebenen Zitat.',
				en: 'Finds the leadership level for a quote released with its name.'
			},
			leaves: 'never'
		},
		round: {
			meaning: 'Name der Runde',
			purpose: {
				de: 'Zeigt das Zitat auch für die Runde; anonyme nicht.',
				en: 'Shows the quote for its round too; anonymous ones not.'
			},
			leaves: 'quote'
		},
		quote: {
			meaning: 'Was erzählt wurde',
			purpose: { de: 'Steht im Wortlaut in der Ausgabe.', en: 'Stands word for word in the edition.' },
			leaves: 'quote'
		},
		first_step: {
			meaning: 'Der erzählte erste Schritt',
			purpose: { de: 'Steht neben dem Zitat.', en: 'Stands beside the quote.' },
			leaves: 'quote'
		},
		tool: {
			meaning: 'Das Werkzeug dazu',
			purpose: { de: 'Steht neben dem Zitat.', en: 'Stands beside the quote.' },
			leaves: 'quote'
		},
		release: {
			meaning: 'Mit Namen, nur anonym oder nicht freigegeben; nicht, wo es unverständlich ist',
			purpose: {
				de: 'Entscheidet, ob das Zitat erscheint. Auch bei „mit Namen“ steht nur die Führungsebene dabei.',
				en: 'Decides whether the quote appears. Even “named” shows the leadership level only.'
			},
			leaves: 'quote'
		}
	}
};
