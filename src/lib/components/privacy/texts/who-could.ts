import type { Words } from '../../../questions/question';
import type { Block, Section } from '../section';

const SEES: Words = { de: 'Sieht', en: 'Sees' };
const COULD: Words = { de: 'Könnte', en: 'Could' };
const HELPS: Words = { de: 'Was hilft', en: 'What helps' };

const actor = (heading: Words, sees: Words, could: Words, helps: Words): Block[] => [
	{ heading },
	{
		terms: [
			{ name: SEES, text: sees },
			{ name: COULD, text: could },
			{ name: HELPS, text: helps }
		]
	}
];

export const whoCould: Section = {
	id: 'who',
	title: { de: 'Wer was könnte', en: 'Who could do what' },
	blocks: [
		...actor(
			{ de: 'Wer die Website betreibt', en: 'Whoever hosts the site' },
			{
				de: 'Das Zugriffsprotokoll: wann von welcher IP-Adresse welche Seite abgerufen wurde. Wer nach einer Einheit filtert, hat ihren Namen in der Adresse (`?slice=…`); auch das kann im Protokoll stehen. (In der Vorschau und bei einer versiegelten Ausgabe bleibt die Auswahl im Speicher.) Außerdem die Ausgabe, die auf der Website liegt, wenn sie nicht versiegelt ist. Exporte nicht.',
				en: 'The access log: when which page was fetched from which IP address. Whoever narrows to a unit has its name in the address (`?slice=…`); that may be in the log too. (In the preview and with a sealed edition the selection stays in memory.) Also the edition that lies on the site, unless it is sealed. Exports not.'
			},
			{
				de: 'Das Programm gegen eines austauschen, das Daten sendet. Keine Website kann sich selbst davor schützen, auch nicht mit einer Content Security Policy: Wer ausliefert, kann sie weglassen.',
				en: 'Replace the program with one that sends data. No website can protect itself from this, not even with a Content Security Policy: whoever delivers it can leave it out.'
			},
			{
				de: 'Die Werkstatt dort öffnen, wo das Haus selbst ausliefert: von einem eigenen Server oder mit `npm start` auf dem Rechner von HR. (Beim ersten Mal lädt `npm start` Programmteile aus dem Netz; Daten sendet es keine.) Die Seiten für andere können an einem zweiten Ort liegen, der nie einen Export sieht. Die IT kann nach dem Bau die Prüfsummen aller Dateien in `build/` aufheben und später mit denen vergleichen, die der Server ausliefert. Und: [selbst prüfen](#check).',
				en: 'Open the workshop where the company itself delivers it: from its own server, or with `npm start` on HR’s computer. (The first time, `npm start` loads parts of the program from the network; it sends no data.) The pages for others can be in a second place, which never sees an export. After building, IT can keep the checksums of all files in `build/` and later compare them with those that the server delivers. And: [check for yourself](#check).'
			}
		),
		...actor(
			{ de: 'HR', en: 'HR' },
			{
				de: 'Die Exporte, die es ohnehin hat, und in der Werkstatt einzelne Zeilen daraus, um sie nachzubessern.',
				en: 'The exports it has anyway, and in the workshop single rows of them, in order to mend them.'
			},
			{
				de: 'Exporte verknüpfen und je Person auswerten, mit jedem anderen Programm. Oder die Auswertung mit einem leicht geänderten Export wiederholen und die Ausgaben vergleichen.',
				en: 'Join exports and analyse them by person, with any other program. Or repeat the evaluation with a slightly changed export and compare the editions.'
			},
			{
				de: 'Eine Vereinbarung über Zweck, Felder und Zuständige ([Vorlage](#record)). Exporte ohne Spalten, die niemand braucht. Löschen, wenn die Ausgabe steht.',
				en: 'An agreement on purpose, fields and who is in charge ([template](#record)). Exports without columns that nobody needs. Deletion once the edition is done.'
			}
		),
		...actor(
			{ de: 'Wer die Ausgabe hat', en: 'Whoever has the edition' },
			{
				de: 'Alles, was in der Datei steht, auch was keine Seite zeichnet. Ohne Versiegelung sind das alle, die die Website oder die Datei erreichen.',
				en: 'Everything in the file, including what no page draws. Unsealed, that is everybody who can reach the site or the file.'
			},
			{
				de: 'Zahlen abziehen, Ausgaben vergleichen, eigenes Wissen dazunehmen.',
				en: 'Subtract numbers, compare editions, add knowledge of their own.'
			},
			{
				de: 'Die [Schutzregeln](#guard); die Prüfung gegen die vorige Ausgabe; Versiegeln; ein kleiner Kreis.',
				en: 'The [rules of the guard](#guard); the check against the previous edition; sealing; a small circle.'
			}
		),
		...actor(
			{ de: 'Das Gerät und seine Erweiterungen', en: 'The device and its extensions' },
			{
				de: 'Was auf dem Bildschirm und im Browser ist.',
				en: 'What is on the screen and in the browser.'
			},
			{
				de: 'Eine Browser-Erweiterung mit Zugriff auf alle Websites kann mitlesen und senden, ebenso Schadprogramme.',
				en: 'A browser extension with access to all websites can read along and send, and so can malware.'
			},
			{
				de: 'Ein dienstlich verwaltetes Gerät, ein Browserprofil ohne Erweiterungen, verschlüsselte Festplatte.',
				en: 'A device managed by the company, a browser profile without extensions, an encrypted disk.'
			}
		),
		{ heading: { de: 'Was trotz allem bleibt', en: 'What remains in spite of all' } },
		{
			terms: [
				{
					name: { de: 'Vorwissen', en: 'Knowledge' },
					text: {
						de: 'Wer von einer Gruppe alle bis auf eine Person kennt, kann aus der Summe auf diese schließen. Fünf ist eine Untergrenze, keine Zusicherung; HR kann sie erhöhen.',
						en: 'Whoever knows all but one of a group can conclude from the total on that one. Five is a lower limit, not an assurance; HR can raise it.'
					}
				},
				{
					name: { de: 'Absprache', en: 'Coalition' },
					text: {
						de: 'Mehrere aus einer Gruppe können ihre eigenen Werte zusammenlegen und abziehen.',
						en: 'Several members of a group can pool their own values and subtract them.'
					}
				},
				{
					name: { de: 'Herausragende', en: 'Outliers' },
					text: {
						de: 'Ein Mittel oder eine Summe aus wenigen kann von einer Person geprägt sein, etwa die Mitgliederzahl, wenn eine Community viel größer ist als alle anderen.',
						en: 'A mean or a sum of few may be shaped by one person, such as the number of members where one community is much larger than all others.'
					}
				},
				{
					name: { de: 'Zitate', en: 'Quotes' },
					text: {
						de: 'Auch ein anonymes kann am Stil oder am Inhalt zu erkennen sein.',
						en: 'Even an anonymous one may be recognised by its style or content.'
					}
				},
				{
					name: { de: 'Wiederholte Ausgaben', en: 'Repeated editions' },
					text: {
						de: 'Wurde die vorige nicht zum Vergleich gegeben, kann der Unterschied zweier Ausgaben eine Person zeigen.',
						en: 'Where the previous one was not given for comparison, the difference of two editions may show a person.'
					}
				},
				{
					name: { de: 'Bezeichnungen', en: 'Labels' },
					text: {
						de: 'Namen von Einheiten, Runden, Anlässen, Themen, Aussagen und Dateien erscheinen, wie sie geschrieben sind.',
						en: 'Names of units, rounds, events, topics, statements and files appear as they are written.'
					}
				}
			]
		},
		{
			text: {
				de: 'Ob eine Ausgabe im Sinne der DSGVO anonym ist, hängt davon ab, wer sie mit welchem Vorwissen liest. Behandeln Sie sie vertraulich.',
				en: 'Whether an edition is anonymous in the sense of the GDPR depends on who reads it with what knowledge. Treat it as confidential.'
			}
		}
	]
};
