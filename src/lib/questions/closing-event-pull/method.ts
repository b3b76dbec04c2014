import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viele Führungskräfte sich in den Wochen vor und nach einer Schlussveranstaltung als Mentee bewerben. Alle Schlussveranstaltungen werden übereinandergelegt. Eine Veranstaltung, auf die keine Runde mehr folgte, bleibt außen vor.',
		en: 'This measures how many leaders apply as mentees in the weeks before and after a closing event. All closing events are laid over one another. An event that no round followed is left out.'
	},
	window: {
		de: 'Gezeigt werden acht Kalenderwochen vor bis acht nach der Woche der Veranstaltung, die als Woche 0 gilt und zum Danach zählt. Für eine einzelne Runde gibt es diese Antwort nicht.',
		en: 'Shown are eight calendar weeks before to eight after the week of the event, which is week 0 and counts as afterwards. There is no such answer for a single round.'
	},
	formula: {
		de: 'Bewerbungen werden je Woche ab der Veranstaltung gezählt und verglichen: Bewerbungen je Woche davor und danach. Wochen mit zu wenigen Bewerbungen werden zusammengefasst. Von mehr oder weniger ist die Rede, wenn sich der Wert um mehr als ein Fünftel ändert; ein Intervall wird nicht berechnet.',
		en: 'Applications are counted by week from the event and compared: applications a week before and after. Weeks with too few applications are merged. More or fewer is said where the value changes by more than a fifth; no interval is computed.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten mit Bewerbungsdatum und die Veranstaltungen oder Runden mit Schlussdatum. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data with the day of application, and events or rounds with the day of closing. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Nach einer Schlussveranstaltung beginnt oft die nächste Ausschreibung; ein Anstieg kann allein daran liegen. Liegen zwei Veranstaltungen nahe beieinander, zählt eine Bewerbung bei beiden. Wochen, die nach dem Ende der Daten liegen, sehen aus wie Wochen ohne Bewerbung.',
		en: 'After a closing event the next call often opens; a rise may come from that alone. Where two events lie close together, an application counts with both. Weeks after the end of the data look like weeks without applications.'
	}
};
