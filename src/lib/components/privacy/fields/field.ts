import type { Words } from '../../../questions/question';

/**
 * Whether a field can be seen in an edition.
 * never: it links or narrows rows; counted: it goes into numbers about groups; label: the name or the date of something
 * that is no person, as it was written; quote: words that the person who told them has released.
 */
export type Leaves = 'never' | 'counted' | 'label' | 'quote';

export interface Field {
	/** What the field is; the English of it is in `tables/schema.ts`. */
	meaning: string;
	/** What it is read for. */
	purpose: Words;
	leaves: Leaves;
}

/** A column that an export may have and no table keeps. */
export interface PassingField {
	meaning: Words;
	purpose: Words;
}

export interface TableFields {
	/** "One row per …", in German; the English of it is in `tables/schema.ts`. */
	grain: string;
	/** Who stands in the table, and what it is read for. */
	about: Words;
	columns: Record<string, Field>;
	passing?: Record<string, PassingField>;
}

/** The dictionary of the tables as `tables/schema.ts` has it; a page hands it over. */
export type Dictionary = Record<string, { grain: string; columns: Record<string, [type: string, meaning: string]> }>;
