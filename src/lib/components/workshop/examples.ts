import type { ColumnFacts } from '../../exports/facts';

/** The first values of a column, short, to tell it by. */
export function examplesOf({ values }: ColumnFacts): string {
	const shown = values.slice(0, 3).map(([value]) => (value.length > 18 ? `${value.slice(0, 17)}…` : value));
	return shown.length ? ` (${shown.join(', ')})` : '';
}
