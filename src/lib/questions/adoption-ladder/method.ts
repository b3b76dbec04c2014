import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, auf welcher von fünf Stufen eine Führungskraft vor und nach dem Start steht: abwesend, liest, reagiert, schreibt, führt eine Community. Die Stufe ist das Höchste, was sie im Werkzeug des Hauptmaßes in mehr als der Hälfte der Wochen tut. Wer eine Community besitzt, steht auf der obersten Stufe.',
		en: 'This measures on which of five steps a leader stands before and after the start: absent, reader, reactor, contributor, community owner. The step is the highest thing done in the tool of the primary measure in more than half of the weeks. Whoever owns a community stands on the top step.'
	},
	window: {
		de: 'Vorher sind die Wochen −13 bis −1, nachher die Wochen 1 bis 13 ab dem Start; die Einstellungen können sie ändern. Für eine Person müssen je zwei Drittel der Wochen berichtet und lizenziert sein. Der Vergleich sind Führungskräfte, die nie dabei waren; sie erhalten Startwochen in denselben Anteilen wie die Mentees, zugeteilt ohne Ansehen der Person.',
		en: 'Before are weeks −13 to −1, after are weeks 1 to 13 from the start; settings can change them. Two thirds of the weeks of each must be reported and licensed for a person. The comparison are leaders who never took part; they are given starting weeks in the same shares as the mentees, assigned without regard to the person.'
	},
	formula: {
		de: 'Führungskräfte werden je Stufe vorher und Stufe nachher gezählt. Eine Community zählt, wenn ein Bericht über sie im Zeitraum endet. Zu kleine Felder werden nicht gezeigt; ein Intervall wird nicht berechnet.',
		en: 'Leaders are counted by step before and step after. A community counts where a report on it ends in the weeks compared. Cells too small are not shown; no interval is computed.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und wöchentliche Nutzungsberichte, für die oberste Stufe auch der Community-Bericht mit Besitzern. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data and weekly usage reports, for the top step also the community report with owners. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Wer knapp über oder unter der Hälfte der Wochen liegt, kann schon durch eine einzige Woche die Stufe wechseln. Ein Aufstieg heißt mehr Arten zu handeln, nicht mehr Nutzen. Ohne Community-Bericht steht niemand auf der obersten Stufe.',
		en: 'Whoever lies just above or below half of the weeks may change step by a single week. Climbing means acting in a further way, not more benefit. Without the community report nobody stands on the top step.'
	}
};
