import { questions } from '$lib/questions/chapters';
import { builtEdition } from './built-edition.server';

export const load = () => ({ edition: builtEdition(questions.map(({ id }) => id)) });
