import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viele Führungskräfte im Monat eine Community führen, wie viele Mitgliedschaften diese haben und wie viele Beiträge und Reaktionen es dort gibt. Eine Community führt, wer im Bericht als Besitzerin oder Besitzer steht. Mentees stehen neben Führungskräften, die nie dabei waren.',
		en: 'This measures how many leaders run a community in a month, how many memberships these have, and how many posts and reactions there are. A leader runs a community if the report names them as its owner. Mentees stand beside leaders who never took part.'
	},
	window: {
		de: 'Gezeigt werden alle Monate mit Community-Bericht; ein Bericht gehört zu dem Monat, in dem er endet. Mentees sind alle, die jemals beginnen, auch in den Monaten vor ihrem Start.',
		en: 'All months with a community report are shown; a report belongs to the month in which it ends. Mentees are all who ever start, also in the months before they do.'
	},
	formula: {
		de: 'Besitzende Führungskräfte werden gezählt, daneben alle Führungskräfte der Gruppe. Beiträge und Reaktionen werden über die Berichte des Monats zusammengezählt, Mitgliedschaften sind die des letzten Berichts. Überschneiden sich Berichte, zählt der kürzere. Ein Intervall wird nicht berechnet.',
		en: 'Leaders who own a community are counted, beside all leaders of the group. Posts and reactions are added up over the month’s reports, memberships are those of its last one. Where reports overlap, the shorter one counts. No interval is computed.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und der Community-Bericht mit Besitzern, einer je Monat. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data and the community report with owners, one a month. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Wer in zwei Communities ist, zählt bei den Mitgliedschaften zweimal; das gilt auch für eine Community mit zwei besitzenden Führungskräften. Wer eine Community besitzt, muss sie nicht selbst beleben; wer dort schreibt, ist nicht zu sehen.',
		en: 'A member of two communities counts twice, and so does a community that two leaders own. Whoever owns a community need not be the one who keeps it alive; who writes there cannot be seen.'
	}
};
