import type { Section } from '../section';

export const whereItStays: Section = {
	id: 'stays',
	title: { de: 'Wo es bleibt', en: 'Where it stays' },
	blocks: [
		{
			text: {
				de: 'Groundswell besteht aus festen Dateien: Seiten, Programm, Schriften. Es gibt keinen Server, der rechnet, keine Datenbank im Netz, kein Konto. Eine Datei, die in die Werkstatt gelegt wird, wird nicht hochgeladen. Das Programm liest sie auf dem Gerät, auf dem der Browser läuft. Auch die eingebaute Datenbank (DuckDB) läuft im Browser; Dateien und Adressen zu öffnen ist ihr gesperrt.',
				en: 'Groundswell consists of fixed files: pages, program, fonts. There is no server that computes, no database on the network, no account. A file that is dropped into the workshop is not uploaded. The program reads it on the device on which the browser runs. The built-in database (DuckDB) runs in the browser too; it is barred from opening files and addresses.'
			}
		},
		{
			terms: [
				{
					name: { de: 'Arbeitsspeicher', en: 'Memory' },
					text: {
						de: 'Exporte, Tabellen und Vorschau. Sie sind fort, wenn der Tab schließt. Ein Betriebssystem kann Speicher vorübergehend auf die Festplatte auslagern; kein Programm im Browser kann das verhindern. Eine verschlüsselte Festplatte schützt davor.',
						en: 'Exports, tables and preview. They are gone when the tab closes. An operating system may move memory to the disk for a while; no program in a browser can prevent that. An encrypted disk protects against it.'
					}
				},
				{
					name: { de: 'Tabellen, nur bei sehr großen Exporten', en: 'Tables, only of very large exports' },
					text: {
						de: 'Passen die Tabellen nicht in den Arbeitsspeicher (ab etwa zwei Gigabyte Exporten auf einem üblichen Rechner), liegen sie, solange ausgewertet wird, in einer vorübergehenden Datei im privaten Dateispeicher des Browsers; die Werkstatt sagt es dann. Andere Websites kommen nicht an ihn heran, verschlüsselt ist er nicht. Die Datei wird gelöscht, wenn sie nicht mehr gebraucht wird; schließt der Tab vorher, beim nächsten Öffnen der Werkstatt.',
						en: 'Where the tables do not fit into memory (from about two gigabytes of exports on a usual computer), they lie, while they are evaluated, in a temporary file in the browser’s private file storage; the workshop says so then. Other websites cannot reach it; it is not encrypted. The file is deleted when it is no longer needed; where the tab closes before that, when the workshop is next opened.'
					}
				},
				{
					name: { de: 'Entwurf, nur auf Wunsch', en: 'Draft, only if asked for' },
					text: {
						de: 'Wer „Entwurf in diesem Browser behalten“ wählt, legt die Exporte mit allen Entscheidungen und Nachbesserungen in den privaten Dateispeicher des Browsers. Andere Websites kommen nicht an ihn heran. Verschlüsselt ist er nicht: Wer das Benutzerkonto des Rechners nutzt oder verwaltet, könnte ihn lesen. Er läuft {days} Tage nach der letzten Sicherung ab und wird gelöscht, sobald danach jemand die Werkstatt öffnet. „Entwurf löschen“ wirkt sofort. Wer die Werkstatt nicht mehr öffnet, löscht die Websitedaten im Browser.',
						en: 'Whoever chooses “Keep a draft in this browser” puts the exports, with all decisions and mends, into the browser’s private file storage. Other websites cannot reach it. It is not encrypted: whoever uses or administers the computer’s user account could read it. It expires {days} days after it was last saved and is deleted as soon as somebody opens the workshop after that. “Delete draft” works at once. Whoever no longer opens the workshop deletes the site’s data in the browser.'
					}
				},
				{
					name: { de: 'Rezept, nur auf Wunsch', en: 'Recipe, only if asked for' },
					text: {
						de: 'Ein gemerktes Rezept hält fest, wie Dateien zu lesen sind: Muster der Dateinamen, Spaltenüberschriften, Bedeutung von Wörtern wie „Bereichsleiter“, Festlegungen des Programms. Es enthält keine Personen: Zuordnungen von Personen und Nachbesserungen werden beim Merken weggelassen. Es bleibt im Browser, bis jemand „Vergessen“ wählt.',
						en: 'A recipe that is kept records how files are to be read: patterns of file names, column headers, the meaning of words such as “Director”, decisions about the programme. It holds no people: whatever maps people, and all mends, are left out when it is kept. It stays in the browser until somebody chooses “Forget”.'
					}
				},
				{
					name: { de: 'Hell oder dunkel', en: 'Light or dark' },
					text: {
						de: 'Wer die Farben umschaltet, hinterlässt im Browser ein Wort: „light“ oder „dark“.',
						en: 'Whoever switches the colours leaves one word in the browser: “light” or “dark”.'
					}
				},
				{
					name: { de: 'Seiten für unterwegs', en: 'Pages without a network' },
					text: {
						de: 'Damit Überblick und Kapitel auch ohne Netz aufgehen, behält der Browser beim ersten Besuch diese Seiten mit Programm und Schriften und die Ausgabe, die neben der Website liegt: dieselben Dateien, die der Webserver jedem schickt, eine versiegelte Ausgabe versiegelt. Bei jedem Besuch mit Netz holt er die Ausgabe neu; ist sie vom Webserver entfernt, verwirft er seine Kopie. Exporte, geöffnete Dateien, Vorschau und Kennwörter gehören nicht dazu, die Werkstatt auch nicht. Die Kopie bleibt, bis eine neue Fassung der Website sie ersetzt oder die Websitedaten gelöscht werden.',
						en: 'So that the overview and the chapters open without a network too, the browser keeps these pages with program and fonts on the first visit, and the edition that lies beside the site: the same files that the web server sends to everyone, a sealed edition sealed. On each visit with a network it fetches the edition anew; if it was removed from the web server, the copy is discarded. Exports, opened files, preview and passphrases are not part of this, and neither is the workshop. The copy stays until a new version of the site replaces it or the site’s data are deleted.'
					}
				},
				{
					name: { de: 'Downloads', en: 'Downloads' },
					text: {
						de: 'Was HR herunterlädt, liegt im Download-Ordner. Zwei dieser Dateien enthalten Personen und sind nur für HR bestimmt: die abgelehnten Zeilen und das Rezept mit Nachbesserungen.',
						en: 'What HR downloads lies in the downloads folder. Two of these files contain people and are meant for HR alone: the rejected rows and the recipe with mends.'
					}
				},
				{
					name: { de: 'Ohne Browser', en: 'Without a browser' },
					text: {
						de: 'Im Terminal (`npm run edition`) liest Groundswell einen Ordner und schreibt die Ausgabe, auf Wunsch auch die abgelehnten Zeilen. Sonst schreibt es nichts. Liegen Nutzungsdaten auf einem ClickHouse-Verbund des Unternehmens (`--usage`), so schickt es dorthin Personalnummern, Mailadressen und Namen aus dem Personalstamm, damit nur diese Personen gezählt werden, und holt Summen je Person, Woche, Werkzeug und Aktivität. Dort schreibt es nichts; allein `npm run load` legt Nutzungsexporte dort ab.',
						en: 'In a terminal (`npm run edition`) Groundswell reads a folder and writes the edition, and the rejected rows if asked to. It writes nothing else. Where usage data lie on a ClickHouse cluster of the company (`--usage`), it sends personnel numbers, mail addresses and names of the master data there, so that these people alone are counted, and fetches sums per person, week, tool and activity. It writes nothing there; only `npm run load` puts usage exports there.'
					}
				}
			]
		}
	]
};
