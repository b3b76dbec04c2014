import type { Question } from '../question';
import { CHANCE, deriveRate, RATE_COLUMNS } from '../rates';
import { figure } from './figure';
import { finding, MANAGER } from './finding';

export const question: Question = {
	id: 'direct-report-pull',
	asks: { de: 'Folgen direkt Unterstellte ihren Vorgesetzten?', en: 'Do direct reports follow their managers?' },
	needs: ['people', 'participation'],
	columns: {
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: MANAGER },
		eligible: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		joined: { label: { de: 'dabei', en: 'Joined' }, role: 'count' },
		...RATE_COLUMNS
	},
	derive: deriveRate('joined', 'eligible'),
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Anteil der Führungskräfte, die nach ihren Vorgesetzten selbst Mentee wurden'
			: 'Share of leaders who became mentees after their manager did',
	source: (_rows, { locale }) =>
		locale === 'de'
			? `Quelle: Personalstamm (Vorgesetzte), Programmdaten. ${CHANCE.de}`
			: `Source: HR master data (managers), programme data. ${CHANCE.en}`,
	finding,
	figure
};
