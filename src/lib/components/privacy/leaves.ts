import type { Words } from '../../questions/question';
import type { Leaves } from './fields/field';

/** How a field can be seen in an edition; soft hyphens, for not every browser can divide German words on a phone. */
export const LEAVES: Record<Leaves, Words> = {
	never: { de: 'nie', en: 'never' },
	counted: { de: 'nur gezählt', en: 'only counted' },
	label: { de: 'als Bezeich\u00adnung', en: 'as a label' },
	quote: { de: 'als Zitat', en: 'as a quote' }
};

/** Types of DuckDB in words. */
export const TYPES: Record<string, Words> = {
	VARCHAR: { de: 'Text', en: 'text' },
	DATE: { de: 'Datum', en: 'date' },
	INTEGER: { de: 'ganze Zahl', en: 'whole number' },
	DOUBLE: { de: 'Zahl', en: 'number' },
	BOOLEAN: { de: 'ja oder nein', en: 'yes or no' }
};
