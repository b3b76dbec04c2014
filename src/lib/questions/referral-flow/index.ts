import type { Question } from '../question';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'referral-flow',
	asks: { de: 'Von welcher Ebene zu welcher wird empfohlen?', en: 'From which level to which do recommendations go?' },
	needs: ['people', 'participation', 'referrals'],
	columns: {
		from_level: { label: { de: 'von', en: 'From' }, role: 'key' },
		from_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		to_level: { label: { de: 'an', en: 'To' }, role: 'key' },
		to_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		referred: { label: { de: 'Empfehlungen', en: 'Recommendations' }, role: 'group' },
		joined: { label: { de: 'gekommen', en: 'Joined' }, role: 'count' }
	},
	merge: [{ by: ['from_level', 'to_level'], order: ['from_order', 'to_order'] }],
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Empfehlungen nach der Ebene dessen, der empfiehlt, und dessen, der empfohlen wird'
			: 'Recommendations by the level of who recommends and of who is recommended',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Empfehlungsliste, Personalstamm. Zu kleine Ebenen sind zusammengefasst.'
			: 'Source: list of recommendations, HR master data. Levels too small are merged.',
	finding,
	figure
};
