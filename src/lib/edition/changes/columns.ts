import type { Column } from '../../questions/question';

/** A column whose numbers in two editions are set against each other. */
export interface Compared {
	name: string;
	/**
	 * estimate: bounds say how far chance can move it; count: people or things counted, a fact; mean: neither, so that no
	 * difference of it can be judged.
	 */
	kind: 'estimate' | 'count' | 'mean';
	/** Columns of the bounds of an estimate. */
	bounds: [low: string, high: string] | null;
}

const isCount = ({ role, format }: Column): boolean =>
	['group', 'whole', 'count'].includes(role) || (role === 'measure' && format === 'integer');

/** The first column of a role that holds numbers other than p-values and codes. */
function firstOf(columns: [string, Column][], ...roles: Column['role'][]): [string, Column][] {
	const found = columns.filter(
		([, { role, format, words }]) => roles.includes(role) && format !== 'p' && !words && (role !== 'derived' || format)
	);
	return found.slice(0, 1);
}

/**
 * What of an answer is compared, the number that carries it first, at most two: an estimate with its bounds (they stand
 * right behind it), else what is counted, else means.
 */
export function comparedColumns(columns: Record<string, Column>): Compared[] {
	const all = Object.entries(columns);
	const low = all.findIndex(([name]) => name === 'low' || name.endsWith('_low'));
	const plain = (found: [string, Column][]): Compared[] =>
		found.map(([name, column]) => ({ name, kind: isCount(column) ? 'count' : 'mean', bounds: null }));
	if (low > 0)
		return [
			{ name: all[low - 1]![0], kind: 'estimate', bounds: [all[low]![0], all[low + 1]![0]] },
			...plain(firstOf(all, 'count'))
		];
	const counts = firstOf(all, 'count');
	if (counts.length) return plain([...counts, ...firstOf(all, 'derived', 'group')]);
	const measures = all.filter(([, { role, format, words }]) => role === 'measure' && format !== 'p' && !words);
	return plain(measures.length ? measures.slice(0, 2) : firstOf(all, 'group'));
}
