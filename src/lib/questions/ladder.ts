import type { Words } from './question';

/** The steps from the bottom; see tables/steps.sql. */
export const STEPS: Record<string, Words> = {
	0: { de: 'abwesend', en: 'absent' },
	1: { de: 'liest', en: 'reader' },
	2: { de: 'reagiert', en: 'reactor' },
	3: { de: 'schreibt', en: 'contributor' },
	4: { de: 'führt Community', en: 'community owner' }
};
