import type { Words } from '../../../questions/question';
import type { Edition } from '../../../edition/edition';
import type { Section } from '../section';

/** Every part of an edition; the compiler asks for a word on each. */
type Part = keyof Omit<Edition, 'format' | 'version' | 'created_on' | 'reference_on' | 'data_until'> | 'digest';
const PARTS: Record<Part, Words> = {
	programme: {
		de: 'Der Name des Programms. Daneben drei Daten: Tag der Ausgabe (`created_on`), Stichtag der Belegschaft (`reference_on`), Ende der Nutzungsdaten (`data_until`).',
		en: 'The name of the programme. Beside it three dates: day of the edition (`created_on`), reference date of the workforce (`reference_on`), end of the usage data (`data_until`).'
	},
	guard: {
		de: 'Die kleinste gezeigte Gruppe und die kleinste gezeigte Anzahl.',
		en: 'The smallest group and the smallest count that are shown.'
	},
	settings: {
		de: 'Was vor der Auswertung festgelegt wurde: Hauptmaß, Zeiträume, Fristen.',
		en: 'What was decided before the evaluation: primary measure, windows, time limits.'
	},
	levels: { de: 'Die Namen der Führungsebenen.', en: 'The names of the leadership levels.' },
	rounds: { de: 'Die Runden mit Name, Tagen und Verantwortung.', en: 'The rounds with name, days and owner.' },
	events: { de: 'Anlässe mit Tag, Art und Titel.', en: 'Events with day, kind and title.' },
	slices: {
		de: 'Einheiten, Regionen und Runden, nach denen sich die Seiten filtern lassen, mit Kopfzahl. Zu kleine stehen mit Namen da, aber ohne Kopfzahl.',
		en: 'Units, regions and rounds by which the pages can be narrowed, with headcount. Those too small stand there by name, without a headcount.'
	},
	answers: {
		de: 'Die Antworten: je Frage Zeilen mit Anzahl, Anteil, Mittel oder Wirkung einer Gruppe, dazu freigegebene Zitate.',
		en: 'The answers: for each question rows with a group’s count, share, mean or effect, and released quotes.'
	},
	receipt: {
		de: 'Die Quittung: je gelesener Datei ihr Name, gegebenenfalls das Blatt, und wie viele Zeilen übernommen, korrigiert oder abgelehnt wurden und warum. Nur Anzahlen, keine Zeilen; sie zählt Zeilen von Dateien und nicht Personen einer Gruppe, darum auch einzelne, und zwei Quittungen zeigen, um wie viele Zeilen eine Datei gewachsen ist.',
		en: 'The receipt: for each file read its name, the sheet if there is one, and how many rows were accepted, corrected or rejected and why. Counts only, no rows; it counts rows of files and not people of a group, therefore single ones too, and two receipts tell by how many rows a file has grown.'
	},
	untold: {
		de: 'Fragen, deren Antwort fehlt, weil zu viel davon verborgen werden müsste.',
		en: 'Questions whose answer is missing, because too much of it would have to be hidden.'
	},
	notes: {
		de: 'Hinweise auf Lücken, etwa Wochen ohne Bericht.',
		en: 'Notes on gaps, such as weeks without a report.'
	},
	stage: {
		de: 'Die Bühne, wenn jemand sie bearbeitet hat: Reihenfolge der Szenen, eigene Titel und Notizen, Anmeldeadresse, Schrift und Farben. Was dort jemand schreibt, prüft kein Programm.',
		en: 'The stage, if somebody edited it: order of scenes, titles and notes of one’s own, address for signing up, font and colours. No program checks what somebody writes there.'
	},
	digest: {
		de: 'Eine Prüfsumme über alles davor: An ihr merkt der Angriffsbefehl, ob die Datei nachträglich verändert wurde.',
		en: 'A digest of everything before it: by it the attack command notices whether the file was changed afterwards.'
	}
};

export const whatLeaves: Section = {
	id: 'leaves',
	title: { de: 'Was hinausgeht', en: 'What leaves' },
	blocks: [
		{
			text: {
				de: 'Eine Datei, `edition.json`, und nur, wenn HR sie herunterlädt und weitergibt. Wird die Website mit ihr gebaut, stehen dieselben Angaben auch in den Seiten. Die Datei ist Text und lässt sich mit jedem Editor lesen. Ihre Teile:',
				en: 'One file, `edition.json`, and only if HR downloads it and passes it on. Where the site is built with it, the same content also stands in the pages. The file is text and can be read with any editor. Its parts:'
			}
		},
		{
			terms: Object.entries(PARTS).map(([part, text]) => ({
				name: { de: `\`${part}\``, en: `\`${part}\`` },
				text
			}))
		},
		{
			text: {
				de: 'Nicht darin: Namen, Personalnummern, Adressen, einzelne Zeilen der Exporte.',
				en: 'Not in it: names, personnel numbers, addresses, single rows of the exports.'
			}
		},
		{ heading: { de: 'Worauf HR achten muss', en: 'What HR must look out for' } },
		{
			text: {
				de: 'Bezeichnungen erscheinen, wie sie geschrieben sind. Eine Einheit „Büro Meier“, ein Thema „Gespräch mit Frau Kaya“ oder eine Datei `kuendigung-meier.xlsx` nennt eine Person, ohne dass ein Programm es merken kann. Vor der Ausgabe sind deshalb Dateinamen, Einheiten, Themen, Titel und Zitate zu lesen.',
				en: 'Labels appear as they are written. A unit “Meier’s office”, a topic “Talk with Ms Kaya” or a file `dismissal-meier.xlsx` names a person, and no program can notice. Before publishing, file names, units, topics, titles and quotes must therefore be read.'
			}
		},
		{ heading: { de: 'Versiegeln', en: 'Sealing' } },
		{
			text: {
				de: 'HR kann die Ausgabe versiegeln. Sie heißt dann `edition.json.age` und ist mit einem Kennwort aus sechs zufälligen Wörtern verschlüsselt, das Groundswell nur HR zeigt und nirgends speichert. Das Format ist das offene `age`, das auch andere Programme öffnen; der Schlüssel wird mit scrypt aus dem Kennwort gerechnet, was Durchprobieren teuer macht. Wer die Datei hat, aber nicht das Kennwort, kann sie nicht lesen, auch nicht, wer die Website betreibt. Gegen Menschen, die das Kennwort kennen, schützt sie nicht.',
				en: 'HR can seal the edition. It is then called `edition.json.age` and encrypted with a passphrase of six random words, which Groundswell shows to HR alone and stores nowhere. The format is the open `age`, which other programs open too; the key is computed from the passphrase with scrypt, which makes guessing expensive. Whoever has the file but not the passphrase cannot read it, nor can whoever hosts the site. Against people who know the passphrase it does not protect.'
			}
		}
	]
};
