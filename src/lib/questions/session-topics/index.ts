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
			? 'Sitzungen nach Thema und Phase, häufigstes Thema zuerst'
			: 'Sessions by topic and stage, most frequent topic first',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Sitzungsliste des Programmbüros, Thema und Phase wie dort eingetragen.'
			: 'Source: the programme office’s list of sessions, topic and stage as entered there.',
	finding,
	figure
};
