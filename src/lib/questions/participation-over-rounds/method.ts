import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, welcher Anteil jeder Führungsebene bis zu einer Runde Mentee geworden ist und wie viele in der Runde neu dazukamen. Wer mehrmals dabei war, zählt nur in der ersten eigenen Runde.',
		en: 'This measures which share of each leadership level has become mentees by a round, and how many were new in that round. Whoever took part several times counts only in their first round.'
	},
	window: {
		de: 'Gezeigt werden alle Runden in der Reihenfolge ihres Beginns. Die Zahl der Führungskräfte ist in jeder Runde dieselbe: die am Stichtag. Für eine einzelne Runde gibt es diese Antwort nicht.',
		en: 'All rounds are shown in the order in which they began. The number of leaders is the same for every round: that of the reference date. There is no such answer for a single round.'
	},
	formula: {
		de: 'Mentees dieser und aller früheren Runden geteilt durch Führungskräfte der Ebene, mit dem 95-%-Intervall nach Wilson. Zu kleine Ebenen werden zusammengefasst, danach auch benachbarte Runden; eine zusammengefasste Runde zeigt den Stand ihrer letzten.',
		en: 'Mentees of this and all earlier rounds divided by leaders of the level, with the 95% interval after Wilson. Levels too small are merged, then neighbouring rounds too; a merged round shows where its last one stood.'
	},
	source: {
		de: 'Nötig sind der Personalstamm mit Führungsebenen und die Programmdaten mit Runden. Das Intervall stammt von Wilson (1927).',
		en: 'It needs the HR master data with leadership levels and the programme data with rounds. The interval is that of Wilson (1927).'
	},
	limits: {
		de: 'Weil nur der Stichtag bekannt ist, fehlen Ausgeschiedene in allen Runden, und später Eingetretene zählen von Anfang an mit. Mentees ohne bekannte Runde fehlen bei den Beteiligten. Ein Anstieg kann auch an mehr Plätzen liegen, nicht nur an mehr Interesse.',
		en: 'As only the reference date is known, leavers are missing from all rounds, and leaders hired later count from the beginning. Mentees without a known round are missing among those who joined. A rise may come from more places, not only from more interest.'
	}
};
