import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, über wie viele Empfehlungen hintereinander Mentees zum Programm kamen. Generation 0 kam auf einem anderen Weg, Generation 1 durch eine erste Empfehlung, Generation 2 durch jemanden aus Generation 1, und so weiter.',
		en: 'This measures through how many recommendations in a row mentees came to the programme. Generation 0 came by another door, generation 1 by a first recommendation, generation 2 through somebody of generation 1, and so on.'
	},
	window: {
		de: 'Es zählen alle Mentees mit ihrem ersten Start, über alle Runden. Eine Empfehlung zählt nur, wenn sie nicht nach dem Start kam und als Zugang „Empfehlung“ oder nichts eingetragen ist.',
		en: 'All mentees count with their first start, over all rounds. A recommendation counts only if it did not come after the start and the listed door is “recommendation” or none.'
	},
	formula: {
		de: 'Wer zuerst empfohlen hat, gilt als Ursprung; die Generation ist eins höher als die des Ursprungs. Ist der Ursprung unbekannt oder kein Mentee, gilt Generation 1. Empfehlen sich Mentees im Kreis, entfällt die späteste Empfehlung, und die Methodenseite meldet es.',
		en: 'Whoever recommended first counts as the origin; the generation is one more than that of the origin. Where the origin is unknown or no mentee, it is generation 1. Where mentees recommended each other in a circle, the latest recommendation is cut and the methods page says so.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten mit „Zugang über“ und eine Empfehlungsliste oder die Spalte „empfohlen von“. Gezählt wird entlang der Ketten, ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data with the door of entry, and a list of recommendations or a “referred by” column. It counts along the chains, without any estimate.'
	},
	limits: {
		de: 'Fehlt eine Empfehlung in der Liste, wirkt die Kette kürzer, als sie war. Mehrere Empfehlungen an dieselbe Person werden auf die erste verkürzt. Späte Generationen hatten weniger Zeit und sind deshalb meist kleiner.',
		en: 'Where a recommendation is missing from the list, the chain seems shorter than it was. Several recommendations to one person are cut down to the first. Late generations have had less time and are therefore mostly smaller.'
	}
};
