import { questions } from '$lib/questions/chapters';
import { builtEdition } from '../built-edition.server';

/** All answers about the whole company: what remains unanswered is told too. */
export const load = () => ({ edition: builtEdition(questions.map(({ id }) => id)) });
