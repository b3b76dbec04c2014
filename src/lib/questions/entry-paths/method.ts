import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, auf welchem Weg Mentees sowie Mentorinnen und Mentoren zum Programm kamen, zum Beispiel über eine Ausschreibung oder eine Empfehlung. Beide Rollen werden getrennt gezählt. Ein fehlender Weg steht als „nicht genannt“ da.',
		en: 'This measures by which door mentees and mentors came to the programme, such as a tender or a recommendation. The two roles are counted apart. A missing door is shown as “not named”.'
	},
	window: {
		de: 'Es zählen Führungskräfte, die als Mentee begonnen haben, und alle, die als Mentorin oder Mentor eingetragen sind, auch ohne Start. Gezeigt werden jede Runde und alle Runden zusammen; wer in zwei Runden war, zählt zweimal.',
		en: 'Counted are leaders who started as mentees, and everyone listed as a mentor, even without a start. Each round is shown and all rounds together; whoever was in two rounds counts twice.'
	},
	formula: {
		de: 'Personen je Weg geteilt durch alle Personen derselben Rolle, in der Runde oder in allen Runden. Wege, die einzeln zu klein sind, werden zusammengelegt; muss dafür noch etwas verborgen werden, kommt der nächstkleinste Weg dazu.',
		en: 'People of a door divided by all people of the same role, in the round or in all rounds. Doors too small by themselves are put together; where this does not suffice, the next smallest door joins them.'
	},
	source: {
		de: 'Nötig sind der Personalstamm und die Programmdaten mit der Spalte „Zugang über“. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data and the programme data with the door of entry. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Gezählt wird der eine eingetragene Weg; oft wirken mehrere zusammen. Wen ein Weg erreichte, ohne dass es zu einem Start kam, ist bei den Mentees nicht zu sehen. Der häufigste Weg ist deshalb nicht unbedingt der wirksamste.',
		en: 'Only the one door that was entered is counted; often several work together. Whom a door reached without leading to a start cannot be seen among mentees. The most frequent door is therefore not always the most effective one.'
	}
};
