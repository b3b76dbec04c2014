import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, ob direkt Unterstellte von Mentees je Woche mehr tun als Personen in anderen Teams, je Werkzeug und Tätigkeit. Es zählen nur Personen, die selbst in keiner Rolle auf der Programmliste stehen und nie Mentee waren. Der Vergleich sind Teams, deren Führungskraft noch nicht oder nie begonnen hat.',
		en: 'This measures whether direct reports of mentees do more a week than people in other teams, for each tool and activity. Only people count who are on the programme’s list in no role and were never mentees. The comparison are teams whose leader has not started yet or never does.'
	},
	window: {
		de: 'Wie bei der Wirkung auf Führungskräfte: Abschnitte von 4 Kalenderwochen, gezählt ab der ersten Woche der Daten; die Einstellungen können die Länge ändern. Gewertet werden die Abschnitte 0 bis 3 ab dem Start der Führungskraft, gemessen am letzten Abschnitt davor.',
		en: 'As with the effect on leaders: blocks of 4 calendar weeks, counted from the first week of the data; settings can change the length. Blocks 0 to 3 from the leader’s start are evaluated, measured against the last block before.'
	},
	formula: {
		de: 'Veränderung der Teams von Mentees minus Veränderung der anderen Teams, nach der Zahl der Personen gewichtet und über die vier Abschnitte gemittelt. Personen eines Teams zählen für das 95-%-Intervall (nach Welch) gemeinsam, weil sie sich ähneln. „Mehr“ oder „weniger“ gilt nach denselben Regeln wie bei der Wirkung: Intervall ohne Null, kein Unterschied vor dem Start, Anpassung nach Holm außer beim Hauptmaß.',
		en: 'The change of mentees’ teams minus the change of other teams, weighted by the number of people and averaged over the four blocks. For the 95% interval (after Welch) members of a team count together, because they are alike. “More” or “less” follows the rules of the effect: an interval without nought, no difference before the start, adjusted after Holm except for the primary measure.'
	},
	source: {
		de: 'Nötig sind der Personalstamm mit Vorgesetzten, die Programmdaten und wöchentliche Nutzungsberichte aller Beschäftigten. Das Verfahren stammt von Callaway und Sant’Anna (2021), das Intervall folgt Welch (1947), die Anpassung Holm (1979).',
		en: 'It needs the HR master data with managers, the programme data and weekly usage reports of all staff. The method is that of Callaway and Sant’Anna (2021), the interval follows Welch (1947), the adjustment Holm (1979).'
	},
	limits: {
		de: 'Wer zu welchem Team gehört, gilt am Stichtag; frühere Wechsel sind nicht zu sehen. Weil Personen fehlen, die später selbst ins Programm kamen, kann die Wirkung auf Teams zu klein erscheinen. Warum ein Team aktiver wird, zeigt die Zahl nicht.',
		en: 'Who belongs to which team is as of the reference date; earlier changes cannot be seen. As people are missing who later joined the programme themselves, the effect on teams may look too small. The number does not show why a team becomes more active.'
	}
};
