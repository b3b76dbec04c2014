import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, welcher Anteil der Führungskräfte in einem Kalendermonat regelmäßig aktiv ist, im Hauptmaß. Regelmäßig aktiv ist, wer in mehr als der Hälfte der berichteten Wochen des Monats handelt. Mentees stehen neben Führungskräften, die nie dabei waren.',
		en: 'This measures which share of leaders is regularly active in a calendar month, by the primary measure. Regularly active means acting in more than half of the month’s reported weeks. Mentees stand beside leaders who never took part.'
	},
	window: {
		de: 'Gezeigt werden alle Monate mit Nutzungsberichten; eine Woche gehört zu dem Monat, in dem ihr Donnerstag liegt. Mentees sind alle, die jemals beginnen, auch in den Monaten vor ihrem Start. Wochen ohne Bericht oder ohne Lizenz zählen nicht mit.',
		en: 'All months with usage reports are shown; a week belongs to the month of its Thursday. Mentees are all who ever start, also in the months before they do. Weeks without report or licence are left out.'
	},
	formula: {
		de: 'Regelmäßig Aktive geteilt durch alle Personen der Gruppe, für die in dem Monat mindestens eine Woche berichtet ist. Ein Intervall wird nicht berechnet; Ferienmonate werden nicht geglättet.',
		en: 'Regularly active people divided by all people of the group with at least one reported week in the month. No interval is computed; holiday months are not smoothed.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und wöchentliche Nutzungsberichte. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data and weekly usage reports. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Die Kurve zeigt den Kalender, nicht die Zeit seit dem Start: Mentees früher und später Runden sind vermischt. Ein Abstand zwischen den Linien kann schon vor dem Programm bestanden haben. Monate mit wenigen berichteten Wochen schwanken stärker.',
		en: 'The curve shows the calendar, not the time since the start: mentees of early and late rounds are mixed. A gap between the lines may have been there before the programme. Months with few reported weeks vary more.'
	}
};
