import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, welcher Anteil der Mentees einer Runde auf Empfehlung kam. Maßgeblich ist der eingetragene Zugang; nur wo keiner eingetragen ist, zählt eine Empfehlung vor dem Start.',
		en: 'This measures which share of a round’s mentees came by recommendation. What counts is the door of entry that was listed; only where none is listed does a recommendation before the start count.'
	},
	window: {
		de: 'Gezählt wird je Runde. Es zählen Führungskräfte, die in der Runde als Mentee begonnen haben. Wer in zwei Runden war, zählt in beiden.',
		en: 'Counts are by round. Counted are leaders who started as mentees in the round. Whoever was in two rounds counts in both.'
	},
	formula: {
		de: 'Mentees mit Zugang „Empfehlung“ geteilt durch alle Mentees der Runde; wessen Zugang unbekannt bleibt, gilt als nicht empfohlen. Das 95-%-Intervall nach Wilson sagt, wie weit allein der Zufall den Anteil bewegen könnte.',
		en: 'Mentees whose door was “recommendation” divided by all mentees of the round; those whose door stays unknown count as not recommended. The 95% interval after Wilson says how far chance alone could move this rate.'
	},
	source: {
		de: 'Nötig sind der Personalstamm und die Programmdaten mit „Zugang über“. Das Intervall stammt von Wilson (1927).',
		en: 'It needs the HR master data and the programme data with the door of entry. The interval is that of Wilson (1927).'
	},
	limits: {
		de: 'Eingetragen ist ein Weg je Teilnahme; eine Empfehlung, die neben einem anderen Weg wirkte, bleibt unsichtbar. Fehlen Zugänge, ist der Anteil eher zu klein. In der ersten Runde kann es noch kaum Empfehlungen geben.',
		en: 'One door is listed for each participation; a recommendation that worked beside another door stays invisible. Where doors are missing, the share is rather too small. In the first round there can hardly be any recommendations.'
	}
};
