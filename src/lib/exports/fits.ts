import type { ColumnFacts } from './facts';
import type { Kind } from './targets';
import { dictionary, isWordKind, spelling, type Words } from './value-meanings';

/** Most of a column's cells, so that a few odd ones do not hide what it is. */
const MOST = 0.6;
/** So few that a column is something else. */
const FEW = 0.3;

/** Share of rows, among the frequent values, that pass a test. */
function share({ values }: ColumnFacts, passes: (value: string) => boolean): number {
	let [passed, all] = [0, 0];
	for (const [value, count] of values) {
		all += count;
		if (passes(value)) passed += count;
	}
	return all ? passed / all : 0;
}

const serial = (value: string) => /^\d{5}(\.\d+)?$/.test(value) && Number(value) > 20_000 && Number(value) < 80_000;
const compact = (value: string) => /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(value);
const moment = (value: string) => /^(\d{10}|\d{13})$/.test(value);
const clock = (value: string) => /(^|[T\s])\d{1,2}[:.]\d{2}\b/.test(value) || /^0[.,]\d+$/.test(value);
const YES_NO = /^(ja|nein|yes|no|true|false|wahr|falsch|x|y|n|j|0|1)$/i;

/** Share of a column's rows whose value is a known word of a kind. */
export function shareOfWords(kind: Kind, column: ColumnFacts, words: Words): number {
	const known = dictionary(kind, words);
	const spelt = spelling(kind);
	return known.size ? share(column, (value) => known.has(spelt(value))) : 0;
}

/**
 * Whether the values of a column can be of a kind: 1 where they tell so, 0.5 where they tell nothing, 0 where they tell
 * that it is something else.
 */
export function fits(kind: Kind, column: ColumnFacts, rows: number, words: Words): 0 | 0.5 | 1 {
	const { filled, mails, dates, numbers, values, more } = column;
	if (!filled) return 0.5;
	const dated = dates.count / filled;
	const mailed = mails / filled;
	const numbered = numbers.count / filled;
	switch (kind) {
		case 'date': {
			const likely = Math.max(dated, share(column, serial), share(column, compact), share(column, moment));
			return likely >= MOST ? 1 : likely >= FEW ? 0.5 : 0;
		}
		case 'time': {
			const likely = share(column, clock);
			return likely >= MOST ? 1 : likely >= FEW ? 0.5 : 0;
		}
		case 'number':
			return numbered >= MOST ? 1 : share(column, (value) => /^\d/.test(value)) >= FEW && dated < FEW ? 0.5 : 0;
		case 'mail':
			return mailed >= MOST ? 1 : dated >= FEW || numbered >= FEW ? 0 : 0.5;
		case 'name':
			return dated >= FEW || numbered >= FEW || mailed >= FEW ? 0 : 0.5;
		case 'id':
		case 'person': {
			// A flag, a placeholder that stands in every row, or a share of something is nobody.
			if (dated >= FEW || numbers.comma + numbers.point > 0 || share(column, (v) => YES_NO.test(v)) >= MOST) return 0;
			if (rows >= 10 && filled >= 10 && values.length === 1 && !/[\d@]/.test(values[0]![0])) return 0;
			return mailed >= MOST ? 1 : 0.5;
		}
		case 'text':
			return dated >= MOST || mailed >= MOST ? 0 : 0.5;
		default:
			if (dated >= MOST || mailed >= FEW || (more && isWordKind(kind))) return 0;
			return shareOfWords(kind, column, words) >= MOST ? 1 : 0.5;
	}
}
