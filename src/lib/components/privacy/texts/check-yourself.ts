import type { Section } from '../section';

export const checkYourself: Section = {
	id: 'check',
	title: { de: 'So prüfen Sie es selbst', en: 'How to check for yourself' },
	blocks: [
		{ heading: { de: 'Ohne Netz arbeiten', en: 'Work without a network' } },
		{
			text: {
				de: 'Der einfachste Versuch. Er braucht keine Vorkenntnisse.',
				en: 'The simplest trial. It needs no knowledge of computers.'
			}
		},
		{
			steps: [
				{
					de: 'Öffnen Sie die [Werkstatt](/workshop) in einem privaten Fenster und warten Sie eine halbe Minute.',
					en: 'Open the [workshop](/workshop) in a private window and wait half a minute.'
				},
				{
					de: 'Trennen Sie das Netz: WLAN aus, Kabel ziehen.',
					en: 'Cut the network: Wi-Fi off, cable out.'
				},
				{
					de: 'Legen Sie die Exporte ab und gehen Sie alle Schritte, bis die Ausgabe heruntergeladen ist. Nur die Vorschau in den Seiten der Auftraggeber lassen Sie aus: Sie lädt weitere Dateien der Website.',
					en: 'Drop the exports and go through all steps until the edition is downloaded. Leave out only the preview in the sponsors’ pages: it loads further files of the site.'
				},
				{
					de: 'Schließen Sie das Fenster. Verbinden Sie erst dann das Netz wieder.',
					en: 'Close the window. Only then connect the network again.'
				}
			]
		},
		{
			text: {
				de: 'Was ohne Netz geht, braucht keines. Und was beim Schließen verschwindet, kann danach nichts senden.',
				en: 'What works without a network needs none. And what is gone when the window closes cannot send anything later.'
			}
		},
		{ heading: { de: 'Das Netzwerkprotokoll lesen', en: 'Read the network log' } },
		{
			steps: [
				{
					de: 'Öffnen Sie die [Werkstatt](/workshop) in einem privaten Fenster ohne Erweiterungen.',
					en: 'Open the [workshop](/workshop) in a private window without extensions.'
				},
				{
					de: 'Drücken Sie F12 (auf dem Mac ⌥⌘I). Wählen Sie „Netzwerk“ in Chrome oder Edge, „Netzwerkanalyse“ in Firefox.',
					en: 'Press F12 (⌥⌘I on a Mac). Choose “Network”, in Chrome, Edge and Firefox alike.'
				},
				{
					de: 'Lassen Sie alle Arten von Anfragen zeigen und laden Sie die Seite neu. Die Liste füllt sich mit den Dateien der Website.',
					en: 'Have all kinds of requests shown and reload the page. The list fills with the files of the site.'
				},
				{
					de: 'Merken Sie sich die letzte Zeile. Legen Sie die Exporte ab und gehen Sie alle Schritte bis zur Ausgabe.',
					en: 'Remember the last line. Drop the exports and go through all steps to the edition.'
				},
				{
					de: 'Lesen Sie die Liste: Jede Adresse gehört zur Website selbst, jede Methode ist GET. Was hinzukommt, sind Teile des Programms und das Symbol der Website. Adressen, die mit `blob:` oder `data:` beginnen, liegen im Browser und gehen nicht ins Netz.',
					en: 'Read the list: every address is the site’s own, every method is GET. What is added are parts of the program and the icon of the site. Addresses that begin with `blob:` or `data:` are inside the browser and do not go to the network.'
				}
			]
		},
		{ heading: { de: 'Die Ausgabe lesen', en: 'Read the edition' } },
		{
			text: {
				de: 'Öffnen Sie `edition.json` in einem Texteditor. Suchen Sie nach Ihrem Namen, Ihrer Personalnummer, nach „@“. Lesen Sie die Dateinamen unter `receipt` und alle Zitate unter `closing-stories`.',
				en: 'Open `edition.json` in a text editor. Search for your name, your personnel number, for “@”. Read the file names under `receipt` and all quotes under `closing-stories`.'
			}
		},
		{ heading: { de: 'Die Ausgabe angreifen', en: 'Attack the edition' } },
		{
			text: {
				de: '`npm run attack -- edition.json` versucht, was jemand mit der Datei versuchen würde. Der Befehl liest nichts als die Ausgabe, stellt alle Summen auf, die in ihr stecken, und grenzt jede verborgene Anzahl so eng ein, wie es geht. Am Ende steht ein Urteil. Lässt sich etwas enger eingrenzen als auf die kleinste Gruppe, nennt er die Stelle. Die IT kann das auf jedem Rechner mit Node ausführen, Sie können das Ergebnis zu den Akten nehmen.',
				en: '`npm run attack -- edition.json` tries what somebody with the file would try. The command reads nothing but the edition, sets up all sums it contains, and narrows every hidden count as far as it can. It ends with a verdict. If something can be narrowed to less than the smallest group, it names the place. IT can run it on any computer with Node; you can put the result on file.'
			}
		},
		{ heading: { de: 'Die Quittung nachzählen', en: 'Count the receipt' } },
		{
			text: {
				de: 'Für jede Datei gilt: Zeilen = übernommen + korrigiert + abgelehnt. Öffnen Sie einen Export in Excel und vergleichen Sie die Zahl der Zeilen. Eine Datei, die gelesen wurde, ohne dass jemand davon sprach, stünde hier.',
				en: 'For each file: rows = accepted + corrected + rejected. Open an export in Excel and compare the number of rows. A file that was read without anybody mentioning it would stand here.'
			}
		},
		{ heading: { de: 'Den Quelltext lesen lassen', en: 'Have the source read' } },
		{
			text: {
				de: 'Der Quelltext ist offen (MIT-Lizenz). Das Verzeichnis der Felder unten entsteht aus `src/lib/tables/schema.ts`; Tests vergleichen diese Datei mit den Tabellen, die das Programm wirklich anlegt, und verlangen zu jedem Feld einen Zweck.',
				en: 'The source is open (MIT licence). The list of fields below is made from `src/lib/tables/schema.ts`; tests compare this file with the tables that the program really makes, and demand a purpose for every field.'
			}
		}
	]
};
