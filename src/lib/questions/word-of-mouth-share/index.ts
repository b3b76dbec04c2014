import type { Question } from '../question';
import { CHANCE_IN_TABLE, deriveRate, RATE_COLUMNS } from '../rates';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'word-of-mouth-share',
	asks: {
		de: 'Welcher Anteil jeder Runde kam auf Empfehlung?',
		en: 'Which share of each round came by recommendation?'
	},
	needs: ['people', 'participation'],
	columns: {
		round: { label: { de: 'Runde', en: 'Round' }, role: 'key' },
		round_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' },
		recommended: { label: { de: 'auf Empfehlung', en: 'By recommendation' }, role: 'count' },
		...RATE_COLUMNS
	},
	// Before anyone has taken part, no one can recommend: nobody by recommendation says nothing about a person.
	harmless: (row) => row.recommended === 0,
	derive: deriveRate('recommended', 'mentees'),
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Mentees je Runde, auf Empfehlung und auf anderen Wegen'
			: 'Mentees by round, by recommendation and by other doors',
	source: (_rows, { locale }) =>
		locale === 'de'
			? `Quelle: Programmdaten, „Zugang über“. ${CHANCE_IN_TABLE.de}`
			: `Source: programme data, door of entry. ${CHANCE_IN_TABLE.en}`,
	finding,
	figure
};
