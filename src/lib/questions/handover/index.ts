import type { Question } from '../question';
import { numeric } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'handover',
	asks: {
		de: 'Ist das Programm bei HR angekommen, und trägt es sich selbst?',
		en: 'Has it moved to HR, and does it pull by itself?'
	},
	needs: ['people', 'participation', 'rounds'],
	columns: {
		round: { label: { de: 'Runde', en: 'Round' }, role: 'key' },
		round_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		owner: {
			label: { de: 'Verantwortlich', en: 'Run by' },
			role: 'note',
			words: { project: { de: 'Projektgruppe', en: 'Project group' }, hr: { de: 'HR', en: 'HR' } }
		},
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' },
		approached: { label: { de: 'persönlich angesprochen', en: 'Approached personally' }, role: 'count' },
		self_propelled_rate: { label: { de: 'von selbst', en: 'By themselves' }, role: 'derived', format: 'percent' }
	},
	// Once nobody has to be approached any more, that says nothing about anyone.
	harmless: (row) => row.approached === 0,
	derive(row) {
		const [mentees, approached] = [numeric(row, 'mentees'), numeric(row, 'approached')];
		return { ...row, self_propelled_rate: approached === null || !mentees ? null : 1 - approached / mentees };
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Anteil der Mentees, die ohne persönliche Ansprache durch das Programm kamen, je Runde'
			: 'Share of mentees who came without being approached by the programme, by round',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Programmdaten (Runden, „Zugang über“).'
			: 'Source: programme data (rounds, door of entry).',
	finding,
	figure
};
