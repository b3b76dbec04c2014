import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viele Führungskräfte Mentee wurden, wenn ihre Vorgesetzten das Programm abgeschlossen haben, gegen Führungskräfte, deren Vorgesetzte nie begonnen haben. In der ersten Gruppe zählt nur, wer nach der oder dem Vorgesetzten begann.',
		en: 'This measures how many leaders became mentees where their manager completed the programme, against leaders whose manager never started. In the first group only those count who started after their manager.'
	},
	window: {
		de: 'Es zählen alle Führungskräfte, deren Vorgesetzte selbst Führungskräfte sind, über die ganze Laufzeit. In der ersten Gruppe bleibt außen vor, wer vor oder am selben Tag wie die oder der Vorgesetzte begann. Vorgesetzte, die begannen, aber nicht abschlossen, gehören zu keiner Gruppe.',
		en: 'Counted are all leaders whose manager is a leader too, over the whole programme. In the first group, whoever started before or on the same day as the manager is left out. Managers who started but did not complete are in neither group.'
	},
	formula: {
		de: 'Beteiligte geteilt durch Führungskräfte der Gruppe, mit dem 95-%-Intervall nach Wilson. Der Unterschied der beiden Anteile hat das Intervall nach Newcombe, Methode 10. „Mehr“ oder „weniger“ steht nur da, wo dieses Intervall die Null ausschließt.',
		en: 'Those who joined divided by leaders of the group, with the 95% interval after Wilson. The difference of the two rates has the interval after Newcombe, method 10. “More” or “fewer” is said only where this interval excludes nought.'
	},
	source: {
		de: 'Nötig sind der Personalstamm mit Vorgesetzten und die Programmdaten mit Stand. Die Intervalle stammen von Wilson (1927) und Newcombe (1998, Methode 10).',
		en: 'It needs the HR master data with managers and the programme data with their status. The intervals are those of Wilson (1927) and Newcombe (1998, method 10).'
	},
	limits: {
		de: 'Ein Unterschied beweist nicht, dass das Vorbild der Grund war: Bereiche unterscheiden sich auch sonst. In der ersten Gruppe zählt erst die Zeit ab dem Start der Vorgesetzten, im Vergleich die ganze Laufzeit; das macht den Unterschied eher zu klein. Wer wem berichtet, gilt am Stichtag, und Führungskräfte desselben Teams zählen, als wären sie unabhängig.',
		en: 'A difference does not prove that the example was the reason: divisions differ in other ways too. In the first group only the time from the manager’s start counts, in the comparison the whole programme; that makes the difference rather too small. Who reports to whom is as of the reference date, and leaders of one team count as if they were independent.'
	}
};
