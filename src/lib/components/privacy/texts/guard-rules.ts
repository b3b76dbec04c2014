import type { Rule, Section } from '../section';

const RULES: Rule[] = [
	{
		name: { de: 'Kleinste Gruppe: 5', en: 'Smallest group: 5' },
		text: {
			de: 'Eine Gruppe erscheint ab 5 Personen. HR kann die Zahl erhöhen, aber nie unter 5 senken.',
			en: 'A group is shown from 5 people on. HR may raise the number, but never lower it below 5.'
		},
		example: {
			de: 'Eine Einheit hat 4 Führungskräfte. Keine ihrer Antworten erscheint, auch nicht die Zahl 4.',
			en: 'A unit has 4 leaders. None of its answers is shown, not even the number 4.'
		}
	},
	{
		name: { de: 'Kleinste Anzahl: 3, auf beiden Seiten', en: 'Smallest count: 3, on both sides' },
		text: {
			de: 'Eine Anzahl in einer Gruppe erscheint nur, wenn sie und ihr Rest jeweils mindestens 3 sind. Denn „0 von 5“ und „5 von 5“ sagen über jede der fünf Personen etwas. Ausgenommen sind wenige, einzeln festgelegte Fälle, etwa eine Runde, in die niemand auf Empfehlung kam.',
			en: 'A count in a group is shown only where it and its remainder are each at least 3. For “0 of 5” and “5 of 5” tell something about each of the five. A few cases, laid down one by one, are exempt, such as a round that nobody joined by recommendation.'
		},
		example: {
			de: '„3 von 9“ erscheint (3 und 6). „2 von 9“ wird verborgen, „7 von 9“ ebenso: Der Rest ist 2.',
			en: '“3 of 9” is shown (3 and 6). “2 of 9” is hidden, and so is “7 of 9”: the remainder is 2.'
		}
	},
	{
		name: { de: 'Abgeleitetes erbt', en: 'What is derived inherits' },
		text: {
			de: 'Ein Anteil mit seinem Intervall lässt sich in Anzahl und Gruppe zurückrechnen. Darum wird er mit ihnen verborgen.',
			en: 'A share with its interval can be turned back into count and group. So it is hidden with them.'
		},
		example: {
			de: 'Ist „2 von 9“ verborgen, fehlt auch „22 %“.',
			en: 'Where “2 of 9” is hidden, “22%” is missing too.'
		}
	},
	{
		name: { de: 'Mittel und Wirkungen: genug auf jeder Seite', en: 'Means and effects: enough on each side' },
		text: {
			de: 'Ein Mittel braucht die kleinste Gruppe. Eine Wirkung braucht sie unter den Mentees und im Vergleich, ein Zeitverlauf an jedem Schritt.',
			en: 'A mean needs the smallest group. An effect needs it among the mentees and in the comparison, a curve over time at every step.'
		},
		example: {
			de: '6 Mentees gegen 4 Personen im Vergleich: keine Wirkung.',
			en: '6 mentees against 4 people in the comparison: no effect is shown.'
		}
	},
	{
		name: { de: 'Zusammenlegen vor Verbergen', en: 'Merging before hiding' },
		text: {
			de: 'Führungsebenen haben eine Ordnung. Eine zu kleine wird zuerst mit ihrer kleineren Nachbarin zusammengelegt und nur verborgen, wenn auch das nicht reicht.',
			en: 'Leadership levels have an order. One that is too small is first merged with its smaller neighbour, and hidden only where that is not enough.'
		},
		example: {
			de: '4 im Vorstand und 18 in der Bereichsleitung erscheinen als „Vorstand + Bereichsleitung“: 22.',
			en: '4 executives and 18 directors are shown as “Executive + Director”: 22.'
		}
	},
	{
		name: { de: 'Kleine Zugangswege kommen zusammen', en: 'Small doors are pooled' },
		text: {
			de: 'Wege ins Programm haben keine Ordnung. Zu kleine werden zu einer gemeinsamen Zeile.',
			en: 'Doors of entry have no order. Those too small become one row together.'
		},
		example: {
			de: '2 kamen über das Magazin, 2 über das Intranet: Gezeigt werden 4 unter „weitere, zusammengefasst“.',
			en: '2 came by the magazine, 2 by the intranet: shown are 4 under “others, taken together”.'
		}
	},
	{
		name: { de: 'Summen verraten', en: 'Totals betray' },
		text: {
			de: 'Eine einzelne leere Zelle lässt sich oft aus einer Summe zurückrechnen. Darum werden weitere Zellen verborgen, solche, die am wenigsten kosten. Groundswell stellt dazu alle Summen auf, die in den Antworten stecken: Einheiten gegen das ganze Unternehmen, Aufteilungen gegen ihre Summe, Runden, fortlaufende Zahlen („bisher dabei“), Trichter, Frage gegen Frage. Mit linearer Optimierung wird für jede verborgene Anzahl gerechnet, zwischen welchen Grenzen sie liegen muss. Erst wenn keine Spanne enger ist als die kleinste Gruppe, ist Schluss.',
			en: 'A single empty cell can often be computed back from a total. So further cells are hidden, those that cost least. For this Groundswell sets up every sum the answers contain: units against the whole company, breakdowns against their total, rounds, running numbers (“joined so far”), funnels, question against question. Linear programming then computes for every hidden count the bounds it must lie between. It ends only when no range is narrower than the smallest group.'
		},
		example: {
			de: 'Drei Einheiten, zusammen 52 dabei. Die 2 einer Einheit zu verbergen genügt nicht; eine zweite Zeile muss mit.',
			en: 'Three units, 52 joined in all. To hide one unit’s 2 is not enough; a second row has to go too.'
		},
		picture: 'betrayal'
	},
	{
		name: { de: 'Lieber weglassen als löchern', en: 'Rather left out than full of holes' },
		text: {
			de: 'Müsste in einer Auswahl mehr als ein Sechstel einer Antwort verborgen werden, erscheint sie dort gar nicht; für das ganze Unternehmen gilt die Hälfte. Von Einheiten, Regionen und Runden mit höchstens so vielen Mentees wie die kleinste Gruppe erscheint nur, wie viele Führungskräfte sie haben. Für eine Teilauswahl wird nie eine Zahl des ganzen Unternehmens geopfert.',
			en: 'Where more than a sixth of an answer would have to be hidden in a selection, it is not shown there at all; for the whole company it is a half. Of units, regions and rounds with no more mentees than the smallest group only the number of leaders is shown. No number of the whole company is ever given up for a selection.'
		},
		example: {
			de: 'Die Themen der Sitzungen einer Einheit mit 7 Mentees fehlen; die des Unternehmens stehen da.',
			en: 'The topics of the sessions of a unit with 7 mentees are missing; those of the company are there.'
		}
	},
	{
		name: { de: 'Ein Zeichen für alles Verborgene', en: 'One mark for all that is hidden' },
		text: {
			de: 'Was selbst zu klein ist und was nur anderes schützt, trägt dasselbe Zeichen. Sonst verriete das Zeichen, wo die kleine Zelle ist.',
			en: 'What is too small itself and what only protects another bears the same mark. Otherwise the mark would tell where the small cell is.'
		},
		example: {
			de: 'Zwei Einheiten sind verborgen. Welche der beiden klein ist, steht nicht in der Datei.',
			en: 'Two units are hidden. Which of them is small is not in the file.'
		}
	},
	{
		name: { de: 'Ausgabe gegen Ausgabe', en: 'Edition against edition' },
		text: {
			de: 'Wer zwei Ausgaben hat, kann sie voneinander abziehen. Gibt HR die vorige Ausgabe dazu, wird geprüft, dass auch der Unterschied niemanden zeigt. Geprüft wird gegen diese eine; gegen noch ältere, oder ganz ohne sie, kann Groundswell es nicht.',
			en: 'Whoever has two editions can subtract one from the other. If HR gives the previous edition too, it is checked that the difference shows nobody either. It is checked against this one; against still older ones, or without any, Groundswell cannot.'
		},
		example: {
			de: 'Im Mai 31 von 62 dabei, im August 32 von 62: Der Unterschied ist eine Person.',
			en: 'In May 31 of 62 had joined, in August 32 of 62: the difference is one person.'
		}
	},
	{
		name: { de: 'Geschichten nur mit Freigabe', en: 'Stories only if released' },
		text: {
			de: 'Ein Zitat erscheint nur, wenn die Person es freigegeben hat; was unverständlich ist, gilt als nicht freigegeben. Ein Name erscheint nie. Bei Freigabe mit Namen steht die Führungsebene dabei, bei anonymer nichts, und das Zitat erscheint nur für das ganze Unternehmen.',
			en: 'A quote appears only if the person has released it; what cannot be understood counts as not released. A name never appears. Released with a name, the leadership level stands beside it; released anonymously, nothing does, and the quote is shown for the whole company only.'
		},
		example: {
			de: 'Freigabe „vielleicht“: Das Zitat fehlt.',
			en: 'Release “maybe”: the quote is missing.'
		}
	}
];

export const guardRules: Section = {
	id: 'guard',
	title: { de: 'Die Schutzregeln', en: 'The rules of the guard' },
	blocks: [
		{
			text: {
				de: 'Die Regeln wirken auf jede Zeile, bevor sie in die Ausgabe kommt. Was verborgen ist, steht nicht in der Datei. Die Ausgabe auf dieser Website zeigt Gruppen ab {min_group} Personen und Anzahlen ab {min_count}; die Beispiele rechnen mit den kleinsten erlaubten Werten, 5 und 3.',
				en: 'The rules act on every row before it enters the edition. What is hidden is not in the file. The edition on this site shows groups from {min_group} people and counts from {min_count}; the examples use the smallest values allowed, 5 and 3.'
			}
		},
		{ rules: RULES }
	]
};
