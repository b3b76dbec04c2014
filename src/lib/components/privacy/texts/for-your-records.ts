import type { Section } from '../section';

export const forYourRecords: Section = {
	id: 'record',
	title: { de: 'Vorlage für Ihre Unterlagen', en: 'Template for your records' },
	blocks: [
		{
			text: {
				de: 'Zum Kopieren und Ausfüllen. Die Punkte nennen, was zu entscheiden ist; sie ersetzen keine rechtliche Prüfung.',
				en: 'To copy and fill in. The points name what has to be decided; they replace no legal examination.'
			}
		},
		{
			heading: {
				de: 'Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)',
				en: 'Record of processing activities (Art. 30 GDPR)'
			}
		},
		{
			list: [
				{
					de: 'Tätigkeit: Auswertung des Reverse-Mentoring-Programms mit Groundswell',
					en: 'Activity: evaluation of the reverse-mentoring programme with Groundswell'
				},
				{ de: 'Verantwortlich, Kontakt: ____', en: 'Controller, contact: ____' },
				{
					de: 'Zweck: zeigen, ob das Programm als Ganzes wirkt; keine Kontrolle von Leistung oder Verhalten einzelner Personen',
					en: 'Purpose: to show whether the programme as a whole works; no monitoring of the performance or conduct of single persons'
				},
				{ de: 'Rechtsgrundlage: ____', en: 'Legal basis: ____' },
				{
					de: 'Betroffene: Beschäftigte im Personalstamm; Führungskräfte; Mentees; Mentor/innen',
					en: 'Data subjects: employees in the master data; leaders; mentees; mentors'
				},
				{
					de: 'Daten: die Felder der Tabellen ____ (Verzeichnis der Felder, Anhang)',
					en: 'Data: the fields of the tables ____ (list of fields, annex)'
				},
				{
					de: 'Empfangende Stellen: Exporte nur ____ (HR); Ausgabe ____',
					en: 'Recipients: exports only ____ (HR); edition ____'
				},
				{
					de: 'Übermittlung in Drittländer: durch Groundswell keine; Ort der Website: ____',
					en: 'Transfer to third countries: none by Groundswell; place of the site: ____'
				},
				{
					de: 'Löschfristen: Exporte ____; Entwurf höchstens {days} Tage; Ausgabe ____',
					en: 'Time limits for deletion: exports ____; draft at most {days} days; edition ____'
				},
				{
					de: 'Maßnahmen (Art. 25, 32 DSGVO): Verarbeitung im Browser ohne Upload; Schutzregeln mit kleinster Gruppe ____; Ausgabe versiegelt: ja / nein; Festplatte verschlüsselt: ja / nein',
					en: 'Measures (Art. 25, 32 GDPR): processing in the browser without upload; rules of the guard with smallest group ____; edition sealed: yes / no; disk encrypted: yes / no'
				},
				{
					de: 'Folgenabschätzung (Art. 35 DSGVO): geprüft am ____, Ergebnis ____',
					en: 'Impact assessment (Art. 35 GDPR): examined on ____, result ____'
				}
			]
		},
		{ heading: { de: 'Betriebsvereinbarung', en: 'Works agreement' } },
		{
			list: [
				{
					de: 'Zweck und Zweckbindung: nur die Auswertung des Programms; keine Verwendung in Beurteilungen, Zielgesprächen oder arbeitsrechtlichen Maßnahmen',
					en: 'Purpose and its limits: only the evaluation of the programme; no use in appraisals, target talks or measures under employment law'
				},
				{
					de: 'Tabellen und Felder: ____; Zeitraum: ____; Felder ohne Auswertung werden vor dem Einlesen entfernt',
					en: 'Tables and fields: ____; period: ____; fields that are not analysed are removed before reading'
				},
				{
					de: 'Einlesen dürfen: ____, auf den Geräten ____; die Werkstatt läuft auf: eigenem Server / `npm start` / ____',
					en: 'Exports may be read by: ____, on the devices ____; the workshop runs on: own server / `npm start` / ____'
				},
				{ de: 'Kleinste gezeigte Gruppe: ____ (mindestens 5)', en: 'Smallest group shown: ____ (at least 5)' },
				{
					de: 'Die Ausgabe erhalten: ____; versiegelt: ja / nein; auf der Website: ____',
					en: 'The edition goes to: ____; sealed: yes / no; on the site: ____'
				},
				{
					de: 'Vor jeder Ausgabe: Vergleich mit der vorigen, Ergebnis von `npm run attack`, Durchsicht von Bezeichnungen, Dateinamen und Zitaten durch ____',
					en: 'Before every edition: comparison with the previous one, result of `npm run attack`, labels, file names and quotes read through by ____'
				},
				{
					de: 'Zitate: Freigabe schriftlich, Widerruf bis ____ möglich',
					en: 'Quotes: release in writing, may be withdrawn until ____'
				},
				{
					de: 'Befragung: Hinweis, dass Antworten je Person verbunden werden; Teilnahme freiwillig',
					en: 'Survey: notice that answers are linked by person; taking part is voluntary'
				},
				{
					de: 'Information der Beschäftigten (Art. 13, 14 DSGVO): am ____ durch ____',
					en: 'Information of employees (Art. 13, 14 GDPR): on ____ by ____'
				},
				{
					de: 'Aufbewahrung: Exporte bis ____, Entwurf wird nach der Ausgabe gelöscht, Ausgabe bis ____',
					en: 'Retention: exports until ____, draft deleted after the edition, edition until ____'
				},
				{
					de: 'Der Betriebsrat erhält jede Ausgabe ____ Tage vor der Veröffentlichung und darf die Prüfungen oben jederzeit durchführen',
					en: 'The works council receives every edition ____ days before it is published and may carry out the checks above at any time'
				},
				{ de: 'Neue Felder oder Werkzeuge: nur nach Zustimmung', en: 'New fields or tools: only after consent' }
			]
		}
	]
};
