import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wer jede Runde verantwortet, die Projektgruppe oder HR, und welcher Anteil der Mentees ohne persönliche Ansprache kam. Nicht angesprochen heißt: Als Zugang ist ein anderer Weg eingetragen.',
		en: 'This measures who runs each round, the project group or HR, and which share of mentees came without being approached personally. Not approached means that another door of entry is listed.'
	},
	window: {
		de: 'Gezählt wird je Runde. Es zählen Führungskräfte, die als Mentee begonnen haben und deren Zugang bekannt ist. Wer in zwei Runden war, zählt in beiden.',
		en: 'Counts are by round. Counted are leaders who started as mentees and whose door of entry is known. Whoever was in two rounds counts in both.'
	},
	formula: {
		de: 'Eins minus persönlich angesprochene Mentees geteilt durch alle Mentees mit bekanntem Zugang. Ein Intervall wird nicht berechnet.',
		en: 'One minus mentees approached personally divided by all mentees with a known door of entry. No interval is computed.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Runden mit Verantwortlichen und die Programmdaten mit „Zugang über“. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the rounds with those who run them, and the programme data with the door of entry. It is a plain count without any estimate.'
	},
	limits: {
		de: '„Von selbst“ umfasst auch Wege, für die das Programm wirbt, etwa Ausschreibung oder Magazin. Dass sich der Anteil nach dem Wechsel zu HR ändert, beweist nicht, dass der Wechsel der Grund war. Der Aufwand hinter einer Runde ist nicht zu sehen.',
		en: '“By themselves” includes doors which the programme advertises, such as a tender or the magazine. A change of the share after the move to HR does not prove that the move caused it. The effort behind a round cannot be seen.'
	}
};
