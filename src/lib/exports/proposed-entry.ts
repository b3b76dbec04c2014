import { THRESHOLD, type Proposal } from './propose';
import type { RecipeEntry } from './recipe';

/** A proposal as a mapping, on top of what was decided about encoding and signs. */
export function entryOfProposal(decided: RecipeEntry, proposal: Proposal): RecipeEntry {
	const { table, columns, rest, besides } = proposal;
	const { besides: _, ...own } = decided;
	// A count whose name says nothing is left to whoever maps.
	const measures = proposal.measures.filter(({ score }) => score >= THRESHOLD);
	return {
		...own,
		table,
		columns: Object.fromEntries(columns.map(({ column, header }) => [column, header])),
		...(measures.length
			? {
					measures: measures.map(({ header, activity, tool }) => ({
						column: header,
						activity,
						...(tool ? { tool } : {})
					}))
				}
			: {}),
		...(rest ? { rest, ...(besides.length ? { besides } : {}) } : {})
	};
}
