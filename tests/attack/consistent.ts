import type { AnswerRow, Edition } from '../../src/lib/edition/edition';
import { squaresOf } from '../../src/lib/edition/outsider/families/pairs';
import { ROUNDED } from '../../src/lib/edition/outsider/families/rounded';
import type { Finding } from './finding';
import { rowsOf } from './shown';

const Z = 1.959963984540054;

/** Wilson's interval, written down again. */
function wilson(x: number, n: number): [low: number, high: number] {
	const centre = (x + Z ** 2 / 2) / (n + Z ** 2);
	const reach = (Z / (n + Z ** 2)) * Math.sqrt((x * (n - x)) / n + Z ** 2 / 4);
	return [x === 0 ? 0 : centre - reach, x === n ? 1 : centre + reach];
}

const weeks = (name: unknown) => String(name).split(' + ').length;

/** What each computed column must be, given the numbers of its row. */
function computed(question: string, row: AnswerRow): Record<string, number> {
	const [n, x] = (
		{
			'participation-by-level': ['eligible', 'joined'],
			'participation-over-rounds': ['eligible', 'joined_so_far'],
			'entry-paths': ['total', 'people'],
			handover: ['mentees', 'approached'],
			'word-of-mouth-share': ['mentees', 'recommended'],
			'referral-funnel': ['referred', 'joined'],
			'referral-reproduction': ['mentees', 'brought_in'],
			'direct-report-pull': ['eligible', 'joined'],
			'adoption-over-time': ['people', 'active'],
			'knows-or-does': ['total', 'people'],
			'lasting-habit': ['people', 'habitual']
		}[question] ?? []
	).map((column) => row[column]);
	if (question === 'closing-event-pull' && typeof row.applications === 'number')
		return { per_week: row.applications / weeks(row.weeks_from_event) };
	if (typeof n !== 'number' || typeof x !== 'number' || !n) return {};
	const rate = x / n;
	if (question === 'handover') return { self_propelled_rate: 1 - rate };
	if (question === 'referral-reproduction') return { reproduction: rate };
	if (x > n) return { rate: NaN };
	const [rate_low, rate_high] = wilson(x, n);
	return { rate, share: rate, active_rate: rate, rate_low, rate_high };
}

/** Rows whose own numbers contradict each other: someone has changed them, or the program is wrong. */
export function contradictions(edition: Edition): Finding[] {
	const found: Finding[] = [];
	const slices = new Set(edition.slices.map(({ key }) => key));
	for (const { question, entry, row } of rowsOf(edition)) {
		const broken = (column: string, value: unknown) =>
			found.push({ kind: 'broken', question, row, column, lo: Number(value), hi: Number(value) });
		if (!slices.has(row.slice)) broken('slice', NaN);
		for (const column of [...entry.groups, ...Object.keys(entry.counts ?? {}), ...(entry.numbers ?? [])]) {
			const value = row[column];
			if (value !== null && value !== undefined && !(Number.isInteger(value) && Number(value) >= 0))
				broken(column, value);
		}
		for (const [column, of] of Object.entries(entry.counts ?? {})) {
			const [x, n] = [row[column], row[of]];
			if (typeof x === 'number' && typeof n === 'number' && x > n) broken(column, x);
		}
		for (const [column, value] of Object.entries(computed(question, row))) {
			const told = row[column];
			if (told === undefined || told === null) continue;
			if (!(Math.abs(Number(told) - value) <= ROUNDED)) broken(column, told);
		}
		if (question === 'time-to-community') survival(row, broken);
		if (question === 'survey-change' && typeof row.mean_change === 'number' && typeof row.answered === 'number') {
			const points = row.mean_change * row.answered;
			if (Math.abs(points - Math.round(points)) > ROUNDED * row.answered) broken('mean_change', row.mean_change);
			// The interval is made of a sum of squares, which is whole as well.
			const squares = squaresOf(row);
			if (squares && Math.abs(squares.value - Math.round(squares.value)) > squares.error)
				broken('change_low', row.change_low);
		}
		for (const [low, middle, high] of [
			['effect_low', 'effect', 'effect_high'],
			['change_low', 'mean_change', 'change_high'],
			['low', 'without_rate', 'high']
		] as const) {
			const [a, b, c] = [row[low], row[middle], row[high]].map((value) => (typeof value === 'number' ? value : null));
			if (a !== null && b !== null && a! > b! + ROUNDED) broken(low, a);
			if (c !== null && b !== null && b! > c! + ROUNDED) broken(high, c);
		}
	}
	return found;
}

/** Nobody founded, everybody without; who is followed no longer only makes each founding weigh more. */
function survival(row: AnswerRow, broken: (column: string, value: unknown) => void): void {
	const { founded, people, at_risk, without_rate: rate } = row;
	if (typeof rate !== 'number' || typeof founded !== 'number' || typeof people !== 'number' || !people) return;
	const most = 1 - founded / people;
	if (rate > most + ROUNDED || rate < -ROUNDED || (founded === 0 && rate < 1 - ROUNDED)) broken('without_rate', rate);
	// Nobody has left the view: what is left are those without.
	else if (typeof at_risk === 'number' && at_risk + founded === people && Math.abs(rate - most) > ROUNDED)
		broken('without_rate', rate);
}
