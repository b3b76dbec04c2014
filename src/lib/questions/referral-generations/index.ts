import type { Question } from '../question';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'referral-generations',
	asks: { de: 'Wie weit reichen die Ketten der Empfehlungen?', en: 'How far do the chains of recommendations run?' },
	needs: ['people', 'participation', 'referrals'],
	columns: {
		generation: { label: { de: 'Generation', en: 'Generation' }, role: 'key' },
		generation_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' }
	},
	merge: [{ by: ['generation'], order: ['generation_order'] }],
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Mentees nach der Zahl der Empfehlungen, über die sie kamen'
			: 'Mentees by the number of recommendations through which they came',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Empfehlungsliste, Programmdaten. Es zählt die erste Empfehlung vor dem Start.'
			: 'Source: list of recommendations, programme data. The first recommendation before the start counts.',
	finding,
	figure
};
