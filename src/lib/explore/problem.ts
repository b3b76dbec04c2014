/** What might help: a code and what belongs to it; the page has the words. */
export type Hint =
	| { code: 'table' | 'column' | 'function'; name: string; instead: string[] }
	/** The column exists, in these tables. */
	| { code: 'elsewhere'; name: string; tables: string[] }
	/** Text stands in double quotation marks, which make it a name. */
	| { code: 'text'; name: string }
	| { code: 'group-by' | 'reserved'; name: string }
	| { code: 'end' | 'types' | 'having' };

/** Why there is no result. */
export interface Problem {
	code:
		| 'cancelled'
		| 'empty'
		| 'not-a-question'
		| 'several'
		| 'parameter'
		| 'memory'
		| 'shut'
		| 'statement'
		| 'not-started';
	/** What the database says itself, or the word a statement begins with. */
	message?: string;
	/** Where, from 1. */
	line?: number;
	column?: number;
	hints: Hint[];
}

/** A problem thrown inside the worker. */
export class ExploreError extends Error {
	override name = 'ExploreError';
	constructor(readonly problem: Problem) {
		super(problem.message ?? problem.code);
	}
}
