import type { Question } from '../question';
import { numeric, ROLE } from '../words';
import { figure } from './figure';
import { DOORS, finding } from './finding';

export const question: Question = {
	id: 'entry-paths',
	asks: { de: 'Durch welche Tür kamen sie?', en: 'By which door did they come?' },
	needs: ['people', 'participation'],
	columns: {
		role: {
			label: { de: 'Rolle', en: 'Role' },
			role: 'key',
			words: ROLE
		},
		round: {
			label: { de: 'Runde', en: 'Round' },
			role: 'key',
			words: { null: { de: 'alle Runden', en: 'all rounds' } }
		},
		round_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		path: { label: { de: 'Zugang über', en: 'Door of entry' }, role: 'key', words: DOORS },
		people: { label: { de: 'Personen', en: 'People' }, role: 'count' },
		total: { label: { de: 'von', en: 'Out of' }, role: 'whole' },
		share: { label: { de: 'Anteil', en: 'Share' }, role: 'derived', format: 'percent' }
	},
	pool: { by: 'path', into: 'pooled' },
	derive(row) {
		const [people, total] = [numeric(row, 'people'), numeric(row, 'total')];
		return { ...row, share: people === null || !total ? null : people / total };
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Mentees nach dem Weg, auf dem sie zum Programm kamen; blau: von Mensch zu Mensch, ohne Zutun des Programms'
			: 'Mentees by the door through which they came; blue: from person to person, without the programme',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Programmdaten, „Zugang über“. Mentorinnen, Mentoren und einzelne Runden stehen in der Tabelle.'
			: 'Source: programme data, door of entry. Mentors and single rounds are in the table.',
	finding,
	figure
};
