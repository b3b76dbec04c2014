import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viel Mentees je Woche mehr oder weniger tun, als ohne das Programm zu erwarten wäre, je Werkzeug und Tätigkeit. Das Erwartete kommt von Führungskräften, die noch nicht oder nie begonnen haben. Daneben steht, ohne jeden Vergleich, die Veränderung der Mentees von vorher zu nachher.',
		en: 'This measures how much more or less mentees do a week than would be expected without the programme, for each tool and activity. What is expected comes from leaders who have not started yet or never do. Beside it stands, without any comparison, the change of mentees from before to after.'
	},
	window: {
		de: 'Die Nutzungsdaten eines Werkzeugs werden ab ihrer ersten Woche in Abschnitte von 4 Kalenderwochen geteilt; die Einstellungen können die Länge ändern. Abschnitt 0 enthält den Start; gewertet werden die Abschnitte 0 bis 3, gemessen am letzten Abschnitt davor. Der Wert ohne Vergleich nimmt die Wochen −13 bis −1 und 1 bis 13 ab dem Start.',
		en: 'The usage data of a tool are cut from their first week into blocks of 4 calendar weeks; settings can change the length. Block 0 holds the start; blocks 0 to 3 are evaluated, measured against the last block before. The value without comparison takes weeks −13 to −1 and 1 to 13 from the start.'
	},
	formula: {
		de: 'Für alle mit gleichem Startabschnitt: Veränderung der Mentees minus Veränderung des Vergleichs; dann nach der Zahl der Mentees gewichtet und über die vier Abschnitte gemittelt. Das 95-%-Intervall (nach Welch) ist auf kleine Gruppen ausgelegt. „Mehr“ oder „weniger“ steht nur da, wo es die Null ausschließt und ein Test der Abschnitte −6 bis −2 keinen Unterschied vor dem Start findet; außer beim Hauptmaß wird nach Holm strenger geurteilt, weil bei vielen Maßen eines zufällig auffällt.',
		en: 'For all who started in the same block: the change of mentees minus the change of the comparison; then weighted by the number of mentees and averaged over the four blocks. The 95% interval (after Welch) is made for small groups. “More” or “less” is said only where it excludes nought and a test of blocks −6 to −2 finds no difference before the start; except for the primary measure the bar is raised after Holm, because among many measures one stands out by chance.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und wöchentliche Nutzungsberichte. Das Verfahren stammt von Callaway und Sant’Anna (2021), das Intervall folgt Welch (1947), die Anpassung bei mehreren Maßen Holm (1979).',
		en: 'It needs the HR master data, the programme data and weekly usage reports. The method is that of Callaway and Sant’Anna (2021), the interval follows Welch (1947), the adjustment for several measures Holm (1979).'
	},
	limits: {
		de: 'Das Verfahren setzt voraus, dass sich Mentees und Vergleich ohne Programm gleich entwickelt hätten; das lässt sich nur vor dem Start prüfen. Wer aus anderem Anlass zugleich begann und aktiver wurde, lässt die Wirkung zu groß erscheinen; wer vom Programm nur hörte und mitzog, zu klein. Wer begann, bevor der erste Abschnitt der Daten zu Ende war, hat kein Davor und kann nicht gewertet werden.',
		en: 'The method assumes that mentees and comparison would have developed alike without the programme; this can only be tested before the start. Whoever became more active for another reason just when starting makes the effect look too large; whoever only heard of the programme and followed makes it look too small. Whoever started before the first block of the data had ended has no time before and cannot be evaluated.'
	}
};
