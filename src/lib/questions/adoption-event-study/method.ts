import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird dieselbe Wirkung wie bei der Frage nach der Wirkung, aber Abschnitt für Abschnitt. So ist zu sehen, wann ein Unterschied entsteht, ob er bleibt und ob es ihn schon vor dem Start gab.',
		en: 'This measures the same effect as the question about the effect, but block by block. It shows when a difference arises, whether it lasts and whether it was there before the start.'
	},
	window: {
		de: 'Gezeigt werden die Abschnitte −6 bis +9 ab dem Start, je 4 Kalenderwochen; die Einstellungen können die Länge ändern. Abschnitt 0 enthält den Start. Abschnitt −1 ist der Maßstab und deshalb immer null; für Teile des Unternehmens gibt es nur das Hauptmaß.',
		en: 'Shown are blocks −6 to +9 from the start, 4 calendar weeks each; settings can change the length. Block 0 holds the start. Block −1 is the yardstick and therefore always nought; for parts of the company there is only the primary measure.'
	},
	formula: {
		de: 'In jedem Abschnitt: Veränderung der Mentees seit Abschnitt −1 minus Veränderung derer, die noch nicht oder nie begonnen haben, gewichtet nach der Zahl der Mentees. Das Band deckt die ganze Kurve auf einmal mit 95 % ab und ist deshalb breiter als einzelne Intervalle.',
		en: 'In each block: the change of mentees since block −1 minus the change of those who have not started yet or never do, weighted by the number of mentees. The band covers the whole curve at once with 95% and is therefore wider than single intervals.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und wöchentliche Nutzungsberichte. Das Verfahren stammt von Callaway und Sant’Anna (2021), das Band von Montiel Olea und Plagborg-Møller (2019), auf kleine Gruppen ausgelegt nach Welch (1947).',
		en: 'It needs the HR master data, the programme data and weekly usage reports. The method is that of Callaway and Sant’Anna (2021), the band that of Montiel Olea and Plagborg-Møller (2019), made for small groups after Welch (1947).'
	},
	limits: {
		de: 'In späten Abschnitten stehen nur Mentees, deren Start lange genug zurückliegt: Die Kurve kann sich auch ändern, weil andere Personen dahinterstehen. Ein Band, das die Null enthält, beweist nicht, dass es keine Wirkung gibt. Ferien und andere Wochen, in denen alle weniger tun, treffen beide Gruppen und heben sich nur ungefähr auf.',
		en: 'Late blocks hold only mentees whose start lies far enough back: the curve may also change because other people stand behind it. A band that includes nought does not prove that there is no effect. Holidays and other weeks in which everyone does less hit both groups and cancel out only roughly.'
	}
};
