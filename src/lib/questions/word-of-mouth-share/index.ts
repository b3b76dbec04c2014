import { wilson } from '../../statistics/wilson';
import type { Question } from '../question';
import { numeric } from '../words';
import sql from './answer.sql?raw';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'word-of-mouth-share',
	needs: ['people', 'participation'],
	sql,
	columns: {
		round: { label: { de: 'Runde', en: 'Round' }, role: 'key' },
		round_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' },
		recommended: { label: { de: 'auf Empfehlung', en: 'By recommendation' }, role: 'count' },
		rate: { label: { de: 'Anteil', en: 'Share' }, role: 'derived', format: 'percent' },
		rate_low: { label: { de: 'Zufall von', en: 'Chance from' }, role: 'derived', format: 'percent' },
		rate_high: { label: { de: 'Zufall bis', en: 'Chance to' }, role: 'derived', format: 'percent' }
	},
	// Before anyone has taken part, no one can recommend: nobody by recommendation says nothing about a person.
	harmlessZero: ['recommended'],
	derive(row) {
		const recommended = numeric(row, 'recommended');
		const mentees = numeric(row, 'mentees');
		if (recommended === null || !mentees) return { ...row, rate: null, rate_low: null, rate_high: null };
		const { low, high } = wilson(recommended, mentees);
		return { ...row, rate: recommended / mentees, rate_low: low, rate_high: high };
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Mentees je Runde, auf Empfehlung und auf anderen Wegen'
			: 'Mentees by round, by recommendation and by other doors',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Programmdaten, „Zugang über“. Das Intervall sagt, wie weit allein der Zufall den Anteil bewegen könnte.'
			: 'Source: programme data, door of entry. The interval says how far chance alone could move this rate.',
	finding,
	figure
};
