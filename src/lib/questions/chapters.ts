import type { Question, Words } from './question';

export interface Chapter {
	id: 'participation' | 'word-of-mouth' | 'adoption';
	title: Words;
	/** Ids of its questions in the order in which they are read. */
	questions: string[];
}

export const chapters: Chapter[] = [
	{ id: 'participation', title: { de: 'Teilnahme', en: 'Participation' }, questions: ['participation-by-level'] },
	{ id: 'word-of-mouth', title: { de: 'Weitersagen', en: 'Word of mouth' }, questions: ['word-of-mouth-share'] },
	{
		id: 'adoption',
		title: { de: 'Nutzung', en: 'Adoption' },
		questions: ['adoption-before-after', 'adoption-over-time']
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
