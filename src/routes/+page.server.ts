import { builtEdition } from './built-edition.server';

export const load = () => ({
	edition: builtEdition([
		'adoption-effect',
		'participation-by-level',
		'word-of-mouth-share',
		'lasting-habit',
		'adoption-event-study'
	])
});
