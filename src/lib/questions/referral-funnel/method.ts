import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viele der empfohlenen Führungskräfte innerhalb einer Frist als Mentee beginnen. Empfehlungen an Kolleginnen und Kollegen, an direkt Unterstellte und solche ohne Angabe werden getrennt gezählt. Empfehlungen nach dem Start zählen nicht.',
		en: 'This measures how many of the leaders recommended start as mentees within a given time. Recommendations to colleagues, to direct reports and those where this is not said are counted apart. Recommendations after the start do not count.'
	},
	window: {
		de: 'Die Frist beträgt 365 Tage ab der Empfehlung und lässt sich in den Einstellungen ändern. Gezählt werden nur Empfehlungen, deren Frist am letzten Tag der Daten abgelaufen ist. Ist eine Runde ausgewählt, zählen die Empfehlungen ihrer Mentees.',
		en: 'The time allowed is 365 days from the recommendation; settings can change it. Only recommendations whose time has run out by the last day of the data are counted. Where a round is selected, the recommendations its mentees gave count.'
	},
	formula: {
		de: 'Empfohlene mit Start innerhalb der Frist geteilt durch alle Empfohlenen, mit dem 95-%-Intervall nach Wilson. Wer mehrmals in derselben Art empfohlen wurde, zählt einmal, ab der ersten Empfehlung. Wer in beiden Arten empfohlen wurde, zählt in beiden.',
		en: 'Those recommended who started in time divided by all recommended, with the 95% interval after Wilson. Whoever was recommended several times in one kind counts once, from the first. Whoever was recommended in both kinds counts in both.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und eine Empfehlungsliste oder die Spalte „empfohlen von“. Das Intervall stammt von Wilson (1927).',
		en: 'It needs the HR master data, the programme data and a list of recommendations or a “referred by” column. The interval is that of Wilson (1927).'
	},
	limits: {
		de: 'Ein Start nach einer Empfehlung kann auch andere Gründe haben. Mündliche Empfehlungen, die niemand notierte, fehlen. Die Spalte „empfohlen von“ kennt nur Personen auf der Programmliste, ohne Art der Empfehlung; ihr Anteil fällt deshalb zu hoch aus.',
		en: 'A start after a recommendation may have other reasons. Spoken recommendations that nobody noted are missing. A “referred by” column knows only people on the programme’s list, and not the kind; its rate is therefore too high.'
	}
};
