import type { EditionSettings } from '../../src/lib/edition/edition';

/** How a programme is evaluated unless somebody decides otherwise, for editions by hand. */
export const SETTINGS: EditionSettings = {
	primary: { tool: 'T', activity: 'contribute' },
	judging_item: null,
	windows: { before: [-13, -1], after: [1, 13], lasting: [27, 39] },
	block_weeks: 4,
	follow_up_days: 365,
	habit: { active: 9, of: 12 }
};
