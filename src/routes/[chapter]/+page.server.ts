import { error } from '@sveltejs/kit';
import { chapters } from '$lib/questions/chapters';
import { builtEdition } from '../built-edition.server';

export const entries = () => chapters.map(({ id }) => ({ chapter: id }));

export const load = ({ params }) => {
	const chapter = chapters.find(({ id }) => id === params.chapter);
	if (!chapter) error(404);
	return { chapter, edition: builtEdition(chapter.questions) };
};
