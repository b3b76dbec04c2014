import type { Question } from '../question';
import { figure } from './figure';
import { finding, WEEKDAYS } from './finding';

export const question: Question = {
	id: 'session-times',
	asks: { de: 'Wann trifft man sich?', en: 'When do they meet?' },
	needs: ['people', 'participation', 'sessions'],
	columns: {
		weekday: { label: { de: 'Wochentag', en: 'Weekday' }, role: 'key', words: WEEKDAYS },
		hour: { label: { de: 'Stunde', en: 'Hour' }, role: 'key', format: 'integer' },
		sessions: { label: { de: 'Sitzungen', en: 'Sessions' }, role: 'measure', format: 'integer' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' }
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Sitzungen nach Wochentag und Stunde des Beginns; schraffiert: nicht gezeigt'
			: 'Sessions by weekday and hour of their beginning; hatched: not shown',
	source: (_rows, { locale }) =>
		locale === 'de' ? 'Quelle: Sitzungsliste des Programmbüros.' : 'Source: the programme office’s list of sessions.',
	finding,
	figure
};
