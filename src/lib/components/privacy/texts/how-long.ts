import type { Words } from '../../../questions/question';
import type { Section } from '../section';

const YES: Words = { de: 'ja', en: 'yes' };
const NO: Words = { de: 'nein', en: 'no' };
const QUOTES: Words = { de: 'nein; Zitate nur mit Freigabe', en: 'no; quotes only if released' };

export const howLong: Section = {
	id: 'retention',
	title: { de: 'Wie lange etwas bleibt', en: 'How long things stay' },
	blocks: [
		{
			table: {
				head: [
					{ de: 'Was', en: 'What' },
					{ de: 'Wo und wie lange', en: 'Where and how long' },
					{ de: 'Perso\u00adnen?', en: 'People?' }
				],
				rows: [
					[
						{ de: 'Exporte, Tabellen, Vorschau', en: 'Exports, tables, preview' },
						{ de: 'Arbeitsspeicher, bis der Tab schließt', en: 'Memory, until the tab closes' },
						YES
					],
					[
						{ de: 'Tabellen sehr großer Exporte', en: 'Tables of very large exports' },
						{
							de: 'Privater Speicher des Browsers, solange ausgewertet wird; danach gelöscht, spätestens beim nächsten Öffnen der Werkstatt',
							en: 'The browser’s private storage, while they are evaluated; deleted afterwards, at the latest when the workshop is next opened'
						},
						YES
					],
					[
						{ de: 'Entwurf (auf Wunsch)', en: 'Draft (if asked for)' },
						{
							de: 'Privater Speicher des Browsers, {days} Tage ab der letzten Sicherung; gelöscht beim nächsten Öffnen der Werkstatt oder sofort auf Wunsch',
							en: 'The browser’s private storage, {days} days from when it was last saved; deleted when the workshop is next opened, or at once if asked for'
						},
						YES
					],
					[
						{ de: 'Gemerktes Rezept (auf Wunsch)', en: 'Kept recipe (if asked for)' },
						{ de: 'Browser, bis „Vergessen“', en: 'Browser, until “Forget”' },
						NO
					],
					[
						{ de: 'Hell oder dunkel', en: 'Light or dark' },
						{ de: 'Browser, bis die Websitedaten gelöscht werden', en: 'Browser, until the site’s data are deleted' },
						NO
					],
					[
						{
							de: 'Seiten für unterwegs, mit der Ausgabe neben der Website',
							en: 'Pages without a network, with the edition beside the site'
						},
						{
							de: 'Browser der Lesenden, bis eine neue Fassung sie ersetzt, bei der Ausgabe bis zum nächsten Besuch mit Netz; oder bis die Websitedaten gelöscht werden',
							en: 'Readers’ browsers, until a new version replaces them, the edition until the next visit with a network; or until the site’s data are deleted'
						},
						QUOTES
					],
					[
						{
							de: 'Abgelehnte Zeilen, Rezept mit Nach\u00adbesserungen (auf Wunsch)',
							en: 'Rejected rows, recipe with mends (if asked for)'
						},
						{
							de: 'Download-Ordner von HR, bis HR sie löscht: am besten am selben Tag',
							en: 'HR’s downloads folder, until HR deletes them: best on the same day'
						},
						YES
					],
					[
						{ de: 'Exporte als Dateien', en: 'Exports as files' },
						{
							de: 'Wo HR sie abgelegt hat; Groundswell löscht sie nicht',
							en: 'Where HR has put them; Groundswell does not delete them'
						},
						YES
					],
					[
						{ de: 'Ausgabe', en: 'Edition' },
						{
							de: 'Wo das Unternehmen sie hinlegt. Legen Sie ein Löschdatum fest, etwa zwölf Monate nach Abschluss der letzten Runde. Browser der Lesenden behalten eine Kopie bis zum nächsten Besuch',
							en: 'Where the company puts it. Agree a date of deletion, such as twelve months after the last round has closed. Readers’ browsers keep a copy until their next visit'
						},
						QUOTES
					],
					[
						{ de: 'Zugriffs\u00adprotokoll', en: 'Access log' },
						{
							de: 'Beim Betrieb der Website, nach dessen Regeln',
							en: 'With whoever hosts the site, by their rules'
						},
						{ de: 'IP-Adressen', en: 'IP addresses' }
					]
				]
			}
		}
	]
};
