import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird für jede Aussage der Befragung, wie sich die Antworten derselben Personen von vorher zu nachher ändern. Mentees stehen neben Führungskräften, die nie dabei waren.',
		en: 'This measures, for each item of the survey, how the answers of the same people change from before to after. Mentees stand beside leaders who never took part.'
	},
	window: {
		de: 'Es zählt, wer die Aussage in beiden Wellen beantwortet hat; „k. A.“ gilt als keine Antwort. Die Wellen „vorher“ und „nachher“ sind die der Befragung, nicht Wochen ab dem eigenen Start.',
		en: 'Counted is whoever answered the item in both waves; “n/a” counts as no answer. The waves “before” and “after” are those of the survey, not weeks from one’s own start.'
	},
	formula: {
		de: 'Für jede Person Antwort nachher minus Antwort vorher, dann der Mittelwert der Gruppe mit seinem 95-%-Intervall (t-Intervall für kleine Gruppen). Die Tabelle zeigt auch, wie oft jede Antwort vorher und nachher gegeben wurde; zu seltene Antworten werden mit einer Nachbarantwort zusammengefasst.',
		en: 'For each person the answer after minus the answer before, then the mean of the group with its 95% interval (t interval for small groups). The table also shows how often each answer was given before and after; answers too rare are merged with a neighbouring one.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und eine Befragung in zwei Wellen. Das Intervall ist das übliche t-Intervall, für eine einzelne Gruppe dasselbe wie bei Welch (1947).',
		en: 'It needs the HR master data, the programme data and a survey in two waves. The interval is the usual t interval, for a single group the same as that of Welch (1947).'
	},
	limits: {
		de: 'Wer nicht beide Male antwortete, fehlt; oft antworten eher die Zufriedenen. Antworten sind Selbsteinschätzungen, und der Unterschied zwischen Mentees und Vergleich wird nicht eigens geprüft. Bei vielen Aussagen fällt eine leicht zufällig auf; eine Anpassung dafür gibt es hier nicht.',
		en: 'Whoever did not answer both times is missing; those who are satisfied often answer more readily. Answers are self-assessments, and the difference between mentees and comparison is not tested itself. Among many items one easily stands out by chance; there is no adjustment for that here.'
	}
};
