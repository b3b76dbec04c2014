import type { TableFields } from './field';

export const people: TableFields = {
	grain: 'Person',
	about: {
		de: 'Alle Beschäftigten, die der Export nennt, auch ohne Führungsaufgabe. Die Tabelle sagt, wer Führungskraft ist, und ordnet alle anderen Exporte zu.',
		en: 'Every employee the export names, leading or not. It tells who is a leader and gives all other exports their people.'
	},
	columns: {
		person_id: {
			meaning: 'Personalnummer',
			purpose: {
				de: 'Verbindet die Zeilen einer Person aus verschiedenen Exporten.',
				en: 'Links a person’s rows from different exports.'
			},
			leaves: 'never'
		},
		alias: {
			meaning: 'E-Mail-Adresse oder Anmeldename, klein geschrieben',
			purpose: {
				de: 'Findet die Person in Berichten, die Adressen statt Nummern führen.',
				en: 'Finds the person in reports that have addresses instead of numbers.'
			},
			leaves: 'never'
		},
		level: {
			meaning: 'Führungs\u00adebene; leer bei allen, die niemanden führen, und wo der Name unbekannt ist',
			purpose: {
				de: 'Sagt, wer als Führungskraft zählt, und teilt Antworten nach Ebenen.',
				en: 'Tells who counts as a leader, and divides answers by level.'
			},
			leaves: 'label'
		},
		unit: {
			meaning: 'Organisations\u00adeinheit',
			purpose: { de: 'Teilt Antworten nach Einheiten.', en: 'Divides answers by unit.' },
			leaves: 'label'
		},
		region: {
			meaning: 'Region',
			purpose: { de: 'Teilt Antworten nach Regionen.', en: 'Divides answers by region.' },
			leaves: 'label'
		},
		manager_id: {
			meaning: 'Personalnummer der vorgesetzten Person',
			purpose: {
				de: 'Zeigt, ob nach den Führungskräften auch deren Teams mitmachen und aktiver werden.',
				en: 'Shows whether teams follow their leaders into the programme and become more active.'
			},
			leaves: 'never'
		},
		hired_on: {
			meaning: 'Tag des Eintritts',
			purpose: {
				de: 'Grenzt ab: Wer noch nicht da war, zählt nicht mit und gilt nicht als untätig.',
				en: 'Sets a limit: whoever was not there yet is not counted and not taken for inactive.'
			},
			leaves: 'never'
		},
		left_on: {
			meaning: 'Tag des Austritts; leer, solange die Person da ist',
			purpose: {
				de: 'Grenzt ab: Wer nicht mehr da war, zählt nicht mit und gilt nicht als untätig.',
				en: 'Sets a limit: whoever had left is not counted and not taken for inactive.'
			},
			leaves: 'never'
		},
		as_of: {
			meaning: 'Stichtag der Zeile; von einer Person zählt die neueste',
			purpose: {
				de: 'Wählt die gültige Zeile. Der jüngste Stichtag des Exports steht als Datum in der Ausgabe.',
				en: 'Chooses the row that counts. The newest reference date of the export is a date in the edition.'
			},
			leaves: 'label'
		}
	},
	passing: {
		name: {
			meaning: { de: 'Name', en: 'Name' },
			purpose: {
				de: 'Findet Personen in Listen, die nur Namen führen.',
				en: 'Finds people in lists that have names only.'
			}
		},
		first_name: {
			meaning: { de: 'Vorname', en: 'First name' },
			purpose: { de: 'Wie der Name.', en: 'As the name.' }
		},
		last_name: {
			meaning: { de: 'Nachname', en: 'Last name' },
			purpose: { de: 'Wie der Name.', en: 'As the name.' }
		}
	}
};
