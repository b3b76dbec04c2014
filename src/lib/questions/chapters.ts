import type { Question, Words } from './question';

export interface Chapter {
	id: 'participation' | 'word-of-mouth' | 'adoption' | 'culture';
	title: Words;
	/** Ids of its questions in the order in which they are read. */
	questions: string[];
}

export const chapters: Chapter[] = [
	{
		id: 'participation',
		title: { de: 'Teilnahme', en: 'Participation' },
		questions: [
			'participation-by-level',
			'participation-over-rounds',
			'entry-paths',
			'programme-funnel',
			'handover',
			'session-rhythm',
			'session-times',
			'session-topics'
		]
	},
	{
		id: 'word-of-mouth',
		title: { de: 'Weitersagen', en: 'Word of mouth' },
		questions: [
			'word-of-mouth-share',
			'referral-funnel',
			'referral-generations',
			'referral-reproduction',
			'referral-flow',
			'direct-report-pull',
			'closing-event-pull'
		]
	},
	{
		id: 'adoption',
		title: { de: 'Nutzung', en: 'Adoption' },
		questions: [
			'adoption-effect',
			'adoption-event-study',
			'adoption-before-after',
			'adoption-over-time',
			'adoption-ladder',
			'lasting-habit',
			'knows-or-does'
		]
	},
	{
		id: 'culture',
		title: { de: 'Kultur', en: 'Culture' },
		questions: ['team-spill-over', 'leader-communities', 'time-to-community', 'survey-change', 'closing-stories']
	}
];

const folders = import.meta.glob<Question>('./*/index.ts', { eager: true, import: 'question' });

/** Every question, found by its folder. */
export const questions: Question[] = Object.values(folders);

/** @throws RangeError where no folder holds the question. */
export function question(id: string): Question {
	const found = questions.find((one) => one.id === id);
	if (!found) throw new RangeError(`No question ${id}.`);
	return found;
}
