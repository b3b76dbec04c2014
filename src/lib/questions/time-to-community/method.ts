import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viel Zeit vom Start bis zur ersten eigenen Community vergeht. Als gegründet gilt sie, wenn ein Community-Bericht die Führungskraft zum ersten Mal als Besitzerin oder Besitzer nennt. Wer laut Bericht schon bis zum Start eine hatte, bleibt außen vor, ebenso wer begann, bevor es Berichte gab.',
		en: 'This measures how much time passes from the start to the first community of one’s own. It counts as founded when a community report first names the leader as owner. Whoever had one by the start, as far as reports say, is left out, and so is whoever started before there were reports.'
	},
	window: {
		de: 'Gezählt wird ab dem Montag der Startwoche bis zum Ende des letzten Community-Berichts, gezeigt Monat für Monat, höchstens 18 Monate. Der Vergleich sind Führungskräfte, die nie dabei waren; sie erhalten Startwochen in denselben Anteilen wie die Mentees, zugeteilt ohne Ansehen der Person.',
		en: 'Time runs from the Monday of the starting week to the end of the last community report, shown month by month, 18 months at most. The comparison are leaders who never took part; they are given starting weeks in the same shares as the mentees, assigned without regard to the person.'
	},
	formula: {
		de: 'Der Anteil ohne eigene Community wird nach Kaplan und Meier geschätzt: Wer erst kurz dabei ist, zählt so lange mit, wie die Daten reichen, und danach weder als gegründet noch als gescheitert. Das Band sagt mit 95 %, wie genau der Anteil in jedem Monat ist.',
		en: 'The share without a community of their own is estimated after Kaplan and Meier: whoever started only recently counts as long as the data reach, and after that neither as founder nor as failure. The band says with 95% how precise the share is in each month.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und der Community-Bericht mit Besitzern. Das Verfahren stammt von Kaplan und Meier (1958), das Band nutzt Greenwoods Varianz in der Log-log-Form.',
		en: 'It needs the HR master data, the programme data and the community report with owners. The method is that of Kaplan and Meier (1958); the band uses Greenwood’s variance in its log-log form.'
	},
	limits: {
		de: 'Der Tag der Gründung ist nicht bekannt, nur der erste Bericht danach. Ob eine Community weiterlebt, bleibt offen. In späten Monaten stehen nur noch wenige Personen hinter der Kurve.',
		en: 'The day of founding is not known, only the first report after it. Whether a community lives on is not shown. In late months only few people stand behind the curve.'
	}
};
