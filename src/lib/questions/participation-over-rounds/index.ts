import type { Question } from '../question';
import { deriveRate, RATE_COLUMNS } from '../rates';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'participation-over-rounds',
	asks: { de: 'Wächst die Beteiligung, und auf welcher Ebene?', en: 'Does participation grow, and on which level?' },
	needs: ['people', 'participation'],
	columns: {
		round: { label: { de: 'Runde', en: 'Round' }, role: 'key' },
		round_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		level: { label: { de: 'Führungsebene', en: 'Leadership level' }, role: 'key' },
		level_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		eligible: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		joined: { label: { de: 'neu dabei', en: 'Newly joined' }, role: 'count' },
		joined_so_far: { label: { de: 'bisher dabei', en: 'Joined so far' }, role: 'count' },
		...RATE_COLUMNS
	},
	merge: [
		{ by: ['level'], order: ['level_order'], across: ['round'], least: 2 },
		{ by: ['round'], order: ['round_order'], across: ['level'], last: ['eligible', 'joined_so_far'] }
	],
	derive: deriveRate('joined_so_far', 'eligible'),
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Anteil der Führungskräfte einer Ebene, die bis zu dieser Runde dabei waren'
			: 'Share of the leaders of a level who have joined by each round',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Personalstamm, Programmdaten. Wer zweimal dabei war, zählt in der ersten Runde; zu kleine Ebenen sind zusammengefasst.'
			: 'Source: HR master data, programme data. Who came twice counts in the first round; levels too small are merged.',
	finding,
	figure
};
