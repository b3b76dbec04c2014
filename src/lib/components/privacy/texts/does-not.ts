import type { Section } from '../section';

export const doesNot: Section = {
	id: 'not',
	title: { de: 'Was Groundswell nicht tut', en: 'What Groundswell does not do' },
	blocks: [
		{
			list: [
				{
					de: 'Es bewertet keine einzelne Person. Kein Wert der Ausgabe gehört zu einer Person.',
					en: 'It scores no single person. No value in the edition belongs to one.'
				},
				{
					de: 'Es bildet keine Rangliste von Personen und zeigt keine Teams unter der kleinsten Gruppe.',
					en: 'It ranks no people and shows no teams below the smallest group.'
				},
				{
					de: 'Es liest keine Inhalte: weder Nachrichten noch Dokumente noch Gespräche. Gezählt wird, wie oft, nicht was. Freigegebene Zitate sind der einzige Wortlaut.',
					en: 'It reads no contents: no messages, no documents, no conversations. Counted is how often, not what. Released quotes are the only words.'
				},
				{
					de: 'Es schreibt keine Namen, Nummern oder Adressen in die Ausgabe.',
					en: 'It writes no names, numbers or addresses into the edition.'
				},
				{
					de: 'Es setzt keine Cookies, zählt keine Besuche und kennt keine Konten.',
					en: 'It sets no cookies, counts no visits and knows no accounts.'
				},
				{
					de: 'Es fragt keine fremde Adresse: Programm, Schriften und Datenbank kommen von der Website selbst. Eine Vorgabe an den Browser (Content Security Policy) verbietet Verbindungen zu anderen.',
					en: 'It asks no other address: program, fonts and database come from the site itself. An instruction to the browser (Content Security Policy) forbids connections to others.'
				}
			]
		},
		{
			text: {
				de: 'Die Exporte selbst enthalten Nutzungsdaten je Person, und HR hat sie auch ohne Groundswell. Was mit ihnen sonst geschieht, regelt kein Programm, sondern eine Vereinbarung. Ob § 87 Abs. 1 Nr. 6 BetrVG berührt ist und ob es eine Datenschutz-Folgenabschätzung braucht (Art. 35 DSGVO), prüfen Sie; diese Seite gibt dazu keine rechtliche Auskunft. Für leitende Angestellte ist der Sprecherausschuss zu fragen.',
				en: 'The exports themselves contain usage data by person, and HR has them without Groundswell too. What else is done with them is settled by an agreement, not by a program. Whether § 87 (1) no. 6 of the German Works Constitution Act applies, and whether a data protection impact assessment is needed (Art. 35 GDPR), is for you to examine; this page gives no legal advice. For executive employees the executives’ committee is to be asked.'
			}
		}
	]
};
