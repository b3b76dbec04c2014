import type { Section } from '../section';

export const inShort: Section = {
	id: 'in-short',
	title: { de: 'In Kürze', en: 'In short' },
	blocks: [
		{
			text: {
				de: 'Groundswell wertet ein Reverse-Mentoring-Programm aus: ob Führungskräfte danach anders arbeiten als vorher, und anders als jene, die nicht dabei waren. Der Personalbereich (HR) öffnet dazu Exporte im eigenen Browser. Daraus werden Tabellen mit Personen; sie bleiben in dem Browser, der die Exporte geöffnet hat. Aus den Tabellen entsteht eine Datei, die Ausgabe: Anzahlen, Anteile und Mittelwerte von Gruppen. Nur sie wird veröffentlicht. Einen anderen Weg von den Tabellen zu den Seiten, die andere sehen, gibt es nicht.',
				en: 'Groundswell evaluates a reverse-mentoring programme: whether leaders afterwards work differently from before, and differently from those who did not take part. For this, HR opens exports in its own browser. They become tables of people, which stay in the browser that opened them. Out of the tables comes one file, the edition: counts, shares and means of groups. It alone is published. There is no other way from the tables to the pages that others see.'
			}
		},
		{ picture: 'way' },
		{
			text: {
				de: 'In der Werkstatt sieht HR Personen, nämlich die eigenen Exporte. Eine Auswertung je Person zeigt auch die Werkstatt nicht.',
				en: 'In the workshop HR sees people: its own exports. Not even the workshop shows results for a single person.'
			}
		}
	]
};
