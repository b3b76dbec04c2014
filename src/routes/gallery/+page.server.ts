import { questions } from '$lib/questions/chapters';
import { builtEdition } from '../built-edition.server';

/** The smallest slice that is shown at all, where most is guarded. */
export const load = () => {
	const ids = questions.map(({ id }) => id);
	const { slices } = builtEdition([]);
	const [smallest] = slices.filter(({ people }) => people !== null).toSorted((a, b) => a.people! - b.people!);
	const small = smallest?.key ?? 'all';
	return { small, edition: builtEdition(ids, ['all', small]) };
};
