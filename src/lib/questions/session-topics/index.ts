import type { Question } from '../question';
import { figure } from './figure';
import { finding, STAGES } from './finding';

export const question: Question = {
	id: 'session-topics',
	asks: { de: 'Worüber wird gesprochen?', en: 'What do they talk about?' },
	needs: ['people', 'participation', 'sessions'],
	columns: {
		topic: { label: { de: 'Thema', en: 'Topic' }, role: 'key' },
		stage: { label: { de: 'Phase', en: 'Stage' }, role: 'key', words: STAGES },
		stage_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		sessions: { label: { de: 'Sitzungen', en: 'Sessions' }, role: 'measure', format: 'integer' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' }
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Sitzungen nach Thema und Phase; oben, wovon die meisten Sitzungen gezeigt sind'
			: 'Sessions by topic and stage; at the top those with most sessions shown',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Sitzungsliste des Programmbüros, Thema und Phase wie dort eingetragen.'
			: 'Source: the programme office’s list of sessions, topic and stage as entered there.',
	finding,
	figure
};
