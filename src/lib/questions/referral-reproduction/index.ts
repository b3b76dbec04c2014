import type { Question } from '../question';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'referral-reproduction',
	asks: { de: 'Wie viele neue Mentees bringt ein Mentee ein?', en: 'How many new mentees does a mentee bring in?' },
	needs: ['people', 'participation', 'referrals'],
	columns: {
		round: { label: { de: 'Runde', en: 'Round' }, role: 'key' },
		round_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		mentees: { label: { de: 'Mentees mit Abschluss', en: 'Mentees completed' }, role: 'group' },
		brought_in: { label: { de: 'brachten ein', en: 'Brought in' }, role: 'measure', format: 'integer' },
		reproduction: { label: { de: 'je Mentee', en: 'Per mentee' }, role: 'measure', format: 'decimal' },
		closed: { label: { de: 'Frist vorbei', en: 'Follow-up closed' }, role: 'note' }
	},
	subtitle: (_rows, { locale, edition }) =>
		locale === 'de'
			? `Neue Mentees je Mentee mit Abschluss, bis ${edition.settings.follow_up_days} Tage danach`
			: `New mentees per mentee who completed, until ${edition.settings.follow_up_days} days later`,
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Empfehlungsliste, Programmdaten. Runden, deren Frist noch läuft, haben keine Zahl: Sie wäre zu klein.'
			: 'Source: list of recommendations, programme data. A round whose follow-up still runs has no number: it would be too small.',
	finding,
	figure
};
