import type { Question } from '../question';
import { ROLE } from '../words';
import { figure, STAGES } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'programme-funnel',
	asks: { de: 'Wie viele beginnen, wie viele schließen ab?', en: 'How many start, how many complete?' },
	needs: ['people', 'participation'],
	columns: {
		role: {
			label: { de: 'Rolle', en: 'Role' },
			role: 'key',
			words: ROLE
		},
		round: { label: { de: 'Runde', en: 'Round' }, role: 'key' },
		round_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		stage: { label: { de: 'Stufe', en: 'Stage' }, role: 'key', words: STAGES },
		stage_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		entered: { label: { de: 'geführt', en: 'Listed' }, role: 'group' },
		people: { label: { de: 'Personen', en: 'People' }, role: 'count' }
	},
	merge: [{ by: ['round'], order: ['round_order'], across: ['stage'] }],
	// That everybody listed is listed, or has started, is what the list is: it tells nothing about anyone.
	harmless: (row) => row.stage === 'entered' || (row.stage === 'started' && row.people === row.entered),
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Mentees aller Runden, Stufe für Stufe; wer noch dabei ist, zählt noch nicht'
			: 'Mentees of all rounds, stage by stage; whoever is still under way does not count yet',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Programmdaten, Sitzungen. Mentorinnen und Mentoren stehen in der Tabelle; zu kleine Runden sind zusammengefasst.'
			: 'Source: programme data, sessions. Mentors are in the table; rounds too small are merged.',
	finding,
	figure
};
