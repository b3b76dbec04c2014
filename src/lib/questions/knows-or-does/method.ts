import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, ob Führungskräfte die Werkzeuge besser einschätzen als vorher und ob sie auch mehr tun. „Schätzt besser ein“ heißt: eine höhere Antwort auf die Aussage zum Einschätzen der Werkzeuge. „Tut mehr“ heißt: eine höhere Stufe auf der Leiter von abwesend bis führt eine Community.',
		en: 'This measures whether leaders judge the tools better than before and whether they also do more. “Judges better” means a higher answer to the item on judging the tools. “Does more” means a higher step on the ladder from absent to community owner.'
	},
	window: {
		de: 'Die Antworten stammen aus den Wellen „vorher“ und „nachher“ der Befragung, die Stufen aus den Wochen −13 bis −1 und 1 bis 13 ab dem Start; die Einstellungen können Aussage und Wochen ändern. Es zählt, wer beide Male antwortete und vorher wie nachher eine Stufe hat. Der Vergleich sind Führungskräfte, die nie dabei waren, mit Startwochen in denselben Anteilen wie die Mentees.',
		en: 'Answers are those of the survey waves “before” and “after”, steps those of weeks −13 to −1 and 1 to 13 from the start; settings can change item and weeks. Counted is whoever answered both times and has a step before and after. The comparison are leaders who never took part, with starting weeks in the same shares as the mentees.'
	},
	formula: {
		de: 'Führungskräfte werden in vier Felder einsortiert: weiß mehr oder nicht, tut mehr oder nicht. Gezeigt werden Zahl und Anteil an allen Gezählten der Gruppe; ein Intervall wird nicht berechnet.',
		en: 'Leaders are sorted into four cells: knows more or not, does more or not. Number and share of all counted in the group are shown; no interval is computed.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten, wöchentliche Nutzungsberichte und eine Befragung in zwei Wellen. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data, weekly usage reports and a survey in two waves. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Wer vorher schon ganz oben stand, kann nicht steigen und zählt als unverändert. Die Antworten sind Selbsteinschätzungen, und wer nicht antwortete, fehlt. Die Wellen liegen nicht bei allen gleich weit vor und nach dem eigenen Start.',
		en: 'Whoever stood at the top before cannot rise and counts as unchanged. Answers are self-assessments, and whoever did not answer is missing. The waves do not lie equally far from everyone’s own start.'
	}
};
