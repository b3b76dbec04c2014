import type { Section } from '../section';

export const whatIsRead: Section = {
	id: 'read',
	title: { de: 'Was gelesen wird', en: 'What is read' },
	blocks: [
		{
			text: {
				de: 'Groundswell kennt zehn Tabellen mit zusammen {fields} Feldern. Zwei Tabellen sind nötig, acht beantworten weitere Fragen und können wegbleiben. So viele Felder sind in der Ausgabe zu sehen:',
				en: 'Groundswell knows ten tables with {fields} fields in all. Two tables are needed; eight answer further questions and may be left out. So many of the fields can be seen in the edition:'
			}
		},
		{ picture: 'read' },
		{
			text: {
				de: 'Eine Spalte, die kein Feld dieser Tabellen füllt, wird nicht übernommen: „Gehalt“ im Personalstamm kommt in keine Tabelle. Eine Ausnahme sind Befragungen: Dort gilt jede übrige Spalte als Aussage. Die geöffnete Datei selbst liegt aber ganz im Speicher, solange die Werkstatt offen ist. Wer sparsam sein will (Art. 5 Abs. 1 Buchst. c DSGVO), entfernt vor dem Einlesen, was niemand braucht. Jedes Feld mit seinem Zweck steht im [Verzeichnis der Felder](#fields) am Ende dieser Seite.',
				en: 'A column that fills no field of these tables is not taken over: “Salary” in the master data enters no table. Surveys are an exception: there every other column counts as a statement. The opened file itself, however, is in memory as a whole while the workshop is open. Whoever wants to be sparing (Art. 5 (1) (c) GDPR) removes what nobody needs before reading. Every field with its purpose is in the [list of fields](#fields) at the end of this page.'
			}
		}
	]
};
