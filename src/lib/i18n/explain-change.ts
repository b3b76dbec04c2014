import { formatNumber, type Locale } from './format';

/** A difference between an export and the recipe that knows it; the shape of the exports' `Change`. */
type Change =
	| { code: 'lost-header'; header: string }
	| { code: 'new-header'; header: string }
	| { code: 'new-value'; header: string; value: string; rows: number };

/** What changed since a recipe was saved, in one sentence. */
export function explainChange(change: Change, locale: Locale): string {
	const de = locale === 'de';
	const { header } = change;
	if (change.code === 'lost-header') return de ? `Die Spalte „${header}“ fehlt.` : `The column “${header}” is missing.`;
	if (change.code === 'new-header') return de ? `Die Spalte „${header}“ ist neu.` : `The column “${header}” is new.`;
	const rows = formatNumber(change.rows, locale);
	return de
		? `In „${header}“ ist „${change.value}“ neu (${rows} Zeilen).`
		: `In “${header}”, “${change.value}” is new (${rows} rows).`;
}
