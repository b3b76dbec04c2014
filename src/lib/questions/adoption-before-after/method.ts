import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird je Werkzeug und Tätigkeit, wie oft Führungskräfte je Woche handeln, vor und nach dem Start, und in welchem Anteil der Wochen sie überhaupt aktiv sind. Aktiv ist eine Woche mit mindestens einer Handlung. Neben den Mentees steht der Vergleich: Führungskräfte, die bis zum Ende des betrachteten Zeitraums nicht begonnen hatten.',
		en: 'This measures, for each tool and activity, how often leaders act a week, before and after the start, and in which share of weeks they are active at all. A week with at least one action is active. Beside the mentees stands the comparison: leaders who had not started by the end of the weeks compared.'
	},
	window: {
		de: 'Vorher sind die Wochen −13 bis −1, nachher die Wochen 1 bis 13 ab dem Start; die Woche des Starts bleibt außen vor. Die Einstellungen können diese Wochen ändern. Beide Zeiträume müssen ganz in den Nutzungsdaten liegen, und für eine Person müssen je zwei Drittel der Wochen berichtet und lizenziert sein.',
		en: 'Before are weeks −13 to −1, after are weeks 1 to 13 from the start; the week of the start is left out. Settings can change these weeks. Both must lie wholly within the usage data, and two thirds of the weeks of each must be reported and licensed for a person.'
	},
	formula: {
		de: 'Für jede Person der Mittelwert über die berichteten Wochen, dann der Mittelwert über die Personen. Der Vergleich wird für jede Startwoche der Mentees eigens gebildet und so gewichtet, wie sich die Starts der Mentees verteilen. Ein Intervall wird hier nicht berechnet.',
		en: 'For each person the mean over the weeks reported, then the mean over people. The comparison is formed for each week in which mentees started and weighted as the mentees’ starts are. No interval is computed here.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und wöchentliche Nutzungsberichte. Das Verfahren ist ein Vorher-nachher-Vergleich von Mittelwerten.',
		en: 'It needs the HR master data, the programme data and weekly usage reports. The method is a before/after comparison of means.'
	},
	limits: {
		de: 'Ein Vorher-nachher-Vergleich belegt keine Wirkung; dafür gibt es die eigene Frage nach der Wirkung. Wenige sehr Aktive können einen Mittelwert heben. Gezählt werden Handlungen, nicht ihre Güte.',
		en: 'A before/after comparison does not prove an effect; the question about the effect is there for that. A few very active people can raise a mean. Actions are counted, not their quality.'
	}
};
