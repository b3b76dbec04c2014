import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, welcher Anteil der Führungskräfte im Hauptmaß eine Gewohnheit hat: aktiv in mindestens 9 der letzten 12 Wochen. Gefragt wird dreimal: vor dem Start, danach und ein halbes Jahr später. Die Einstellungen können die Gewohnheit anders festlegen.',
		en: 'This measures which share of leaders has a habit in the primary measure: active in at least 9 of the last 12 weeks. It is asked three times: before the start, afterwards and half a year later. Settings can define the habit differently.'
	},
	window: {
		de: 'Vorher sind die Wochen −13 bis −1, nachher 1 bis 13 und dauerhaft 27 bis 39 ab dem Start; die Einstellungen können sie ändern. Gewertet werden die letzten 12 berichteten Wochen darin; sind es weniger oder reichen die Daten nicht so weit, gibt es für die Person keine Antwort, auch kein Nein. Der Vergleich sind Führungskräfte, die nie dabei waren, mit Startwochen in denselben Anteilen wie die Mentees.',
		en: 'Before are weeks −13 to −1, after 1 to 13 and lasting 27 to 39 from the start; settings can change them. The last 12 reported weeks in each are judged; where there are fewer or the data do not reach so far, there is no answer for the person, not a no either. The comparison are leaders who never took part, with starting weeks in the same shares as the mentees.'
	},
	formula: {
		de: 'Personen mit Gewohnheit geteilt durch alle Personen mit Antwort, mit dem 95-%-Intervall nach Wilson. Von Halten oder Verlieren ist nur die Rede, wenn sich die Intervalle von vorher und zuletzt nicht berühren.',
		en: 'People with the habit divided by all people with an answer, with the 95% interval after Wilson. That a habit lasts or was lost is said only where the intervals of before and of the last time do not touch.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und wöchentliche Nutzungsberichte über gut ein Jahr. Das Intervall stammt von Wilson (1927).',
		en: 'It needs the HR master data, the programme data and weekly usage reports over a good year. The interval is that of Wilson (1927).'
	},
	limits: {
		de: 'Die drei Anteile können verschiedene Personen umfassen: Späte Starts haben noch kein halbes Jahr danach. Urlaub oder Krankheit kann eine Gewohnheit brechen, die es sonst gibt. Ob die Gewohnheit vom Programm kommt, beantwortet die Frage nach der Wirkung.',
		en: 'The three rates may cover different people: late starters have no half year afterwards yet. Leave or illness may break a habit that is otherwise there. Whether the habit comes from the programme is for the question about the effect.'
	}
};
