import { byRole, type Guarded } from './rule';
import type { Draft, Spot } from './draft';

/** From here on a number is a total that everybody reads; an answer is left out sooner than it is hidden. */
export const TOTAL = 1000;
const NEVER = 1e5;

/** Who takes part, by level and by round; and of the slices, how many there are. */
const TOTALS: Record<string, string[]> = {
	'participation-by-level': ['eligible', 'joined'],
	'word-of-mouth-share': ['mentees']
};

/** What a reader loses with a number alone: the whole company is read by all, and a group carries all that is said of it. */
function worth(question: Guarded, slice: string, column: string): number {
	if (question.id === 'slices') return NEVER;
	const all = slice === 'all';
	if (all && TOTALS[question.id]?.includes(column)) return NEVER;
	const many = byRole(question, 'key').length > 2 ? 0.5 : 1;
	const group = ['group', 'whole'].includes(question.columns[column]?.role ?? '');
	return (all ? (group ? 200 : 30) : group ? 12 : 4) * many;
}

/** What it costs to hide a number with everything that goes with it. */
export function costOf(draft: Draft, { question, row, column }: Spot): number {
	const own = draft.isHidden({ row, column }) ? 0 : worth(question, row.slice, column);
	if (!['group', 'whole'].includes(question.columns[column]?.role ?? '')) return own;
	return byRole(question, 'count')
		.filter((name) => !draft.isHidden({ row, column: name }))
		.reduce((sum, name) => sum + worth(question, row.slice, name), own);
}
