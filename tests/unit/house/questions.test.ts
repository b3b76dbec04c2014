import { expect, test } from 'vitest';
import { chapters, questions } from '../../../src/lib/questions/chapters';
import { methodOf } from '../../../src/lib/questions/methods';

const folders = Object.keys(import.meta.glob('../../../src/lib/questions/*/answer.sql'));

test('every question stands in one chapter, and every chapter knows only questions there are', () => {
	const ids = questions.map(({ id }) => id).toSorted();
	expect(ids.length).toBeGreaterThan(20);
	expect(chapters.flatMap((chapter) => chapter.questions).toSorted()).toEqual(ids);
});

test('a question has the name of its folder', () => {
	for (const path of folders) expect(questions.map(({ id }) => id)).toContain(path.split('/').at(-2));
});

test.each(questions.map((question) => [question.id, question] as const))(
	'%s has an entry on the methods page, in both languages',
	(id, { asks }) => {
		const method = methodOf(id);
		for (const locale of ['de', 'en'] as const) {
			expect(asks[locale]).toMatch(/\?$/);
			for (const text of Object.values(method)) {
				// A whole sentence, written for somebody.
				expect(text[locale].length).toBeGreaterThan(20);
				expect(text[locale]).toMatch(/\.$/);
			}
			expect(method.definition.de).not.toBe(method.definition.en);
		}
	}
);

test.each(questions.map((question) => [question.id, question] as const))(
	'%s: every column of the answer is described, and guarded by a group or harmless',
	(_id, { columns }) => {
		const roles = Object.values(columns).map(({ role }) => role);
		for (const { of } of Object.values(columns)) if (of) expect(Object.keys(columns)).toContain(of);
		if (roles.includes('count') || roles.includes('measure'))
			expect(roles.some((role) => role === 'group' || role === 'whole')).toBe(true);
	}
);
