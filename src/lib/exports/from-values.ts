import type { ColumnProposal } from './candidates';
import type { ColumnFacts } from './facts';
import { fits } from './fits';
import type { Form } from './forms';
import { isCount } from './measures';
import { plainName } from './similarity';
import { TARGETS } from './targets';
import type { Words } from './value-meanings';

/** What a lone column of dates may be. A day without a name may as well be that of a birth or of the last login. */
const LONE_DATES = {
	time: 0.6,
	asked_on: 0.6,
	to_date: 0.5,
	held_on: 0.5,
	kick_off_on: 0.5,
	on_date: 0.5,
	referred_on: 0.5
};
const SOMEBODY_ELSE = /manager|vorgesetzt|supervisor|mentor|mentee|deputy|stellvert|owner|assist|recruit|partner/;

const isUnique = ({ filled, values }: ColumnFacts, rows: number) =>
	rows >= 5 && filled === rows && values[0]?.[1] === 1;

/** Numbers of lines, which are as unique as those of persons. */
const isCounter = ({ values }: ColumnFacts) =>
	values.every(([value], at) => Number(value) === Number(values[0]?.[0]) + at);

/**
 * What the values alone say of headers that no name explains, where exactly one header can be meant. Columns that are
 * merely plausible score below the threshold.
 */
export function fromValues(
	form: Form,
	chosen: Map<string, ColumnProposal>,
	left: ColumnFacts[],
	rows: number,
	words: Words
) {
	const { table, without = [] } = form;
	const free = (column: string) => column in TARGETS[table] && !without.includes(column) && !chosen.has(column);
	const taken = new Set<string>();
	const propose = (column: string, score: number, found: ColumnFacts[]) => {
		const [only, ...others] = found.filter(({ name }) => !taken.has(name));
		if (!only || others.length || !free(column)) return;
		taken.add(only.name);
		chosen.set(column, { column, header: only.name, why: 'values', score });
	};
	const filled = left.filter((column) => column.filled > 0);
	const own = filled.filter(({ name }) => !SOMEBODY_ELSE.test(plainName(name)));
	const mails = own.filter(({ filled: cells, mails: count }) => count >= cells * 0.9);
	const dates = filled.filter(({ filled: cells, dates: { count } }) => count >= cells * 0.9);
	const counts = filled.filter((column) => isCount(column));

	if (table === 'people') {
		propose('alias', 0.65, mails);
		const unique = own.filter(
			(column) => isUnique(column, rows) && !isCounter(column) && fits('id', column, rows, words)
		);
		const short = unique.filter(
			({ values, dates: { count } }) =>
				!count && values.every(([value]) => /^[\w./-]{2,16}$/.test(value) && /\d/.test(value))
		);
		propose('person_id', 0.6, short);
		const groups = filled.filter(
			({ values, more, dates: { count }, numbers, mails: addresses }) =>
				!more && !count && !numbers.count && !addresses && values.length >= 3 && rows >= values.length * 10
		);
		propose('unit', 0.4, groups);
		propose('level', 0.35, groups);
	} else if (free('person')) propose('person', 0.65, mails);
	for (const [column, score] of Object.entries(LONE_DATES)) propose(column, score, dates);
	propose('value', chosen.has('activity') || chosen.has('item') ? 0.65 : 0.45, counts);
	propose('minutes', 0.45, counts);
}
