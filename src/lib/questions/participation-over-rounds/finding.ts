import type { AnswerRow } from '../../edition/edition';
import { formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numberWord, numeric, tooLittle } from '../words';

/** Mentees of each round over all levels, in order; null where a level is guarded. */
function perRound(rows: AnswerRow[]) {
	const rounds = [
		...new Set(rows.toSorted((a, b) => Number(a.round_order) - Number(b.round_order)).map((r) => r.round))
	];
	return rounds.map((round) => {
		const own = rows.filter((row) => row.round === round);
		const joined = own.map((row) => numeric(row, 'joined'));
		return { round: String(round), joined: joined.includes(null) ? null : joined.reduce<number>((s, x) => s + x!, 0) };
	});
}

/** Whether each round brought more new mentees than the one before, and how far the levels are reached now. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const rounds = perRound(rows);
	const counts = rounds.map(({ joined }) => joined).filter((joined) => joined !== null);
	if (rounds.length < 2 || counts.length < rounds.length)
		return tooLittle(context, {
			de: 'Es braucht mindestens zwei Runden, und auf jeder Ebene genügend Mentees.',
			en: 'At least two rounds are needed, with enough mentees at every level.'
		});
	const [first, last] = [counts[0]!, counts.at(-1)!];
	const grows = counts.every((count, index) => index === 0 || count > counts[index - 1]!);
	const times = Math.round(last / first);
	const title = grows
		? de
			? `Jede Runde ist größer als die davor: zuerst ${numberWord(first, locale)}, zuletzt ${last} neue Mentees.`
			: `Each round is larger than the one before: ${numberWord(first, locale)} new mentees at first, ${last} in the latest.`
		: last > first
			? de
				? `Die Runden sind gewachsen, aber nicht stetig: ${counts.join(', ')} neue Mentees.`
				: `The rounds have grown, but not steadily: ${counts.join(', ')} new mentees.`
			: de
				? `Die Runden wachsen nicht: ${counts.join(', ')} neue Mentees.`
				: `The rounds do not grow: ${counts.join(', ')} new mentees.`;
	const latest = rows
		.filter((row) => row.round === rounds.at(-1)?.round && numeric(row, 'rate') !== null)
		.toSorted((a, b) => Number(a.level_order) - Number(b.level_order));
	const reached = latest.map((row) => `${row.level} ${formatPercent(Number(row.rate), locale)}`).join(', ');
	return {
		number: grows && times > 1 ? `${times} ×` : String(last),
		beside: de ? 'neue Mentees, letzte gegen erste Runde' : 'new mentees, latest against first round',
		title,
		detail: de ? `Bis zuletzt erreicht: ${reached}.` : `Reached by now: ${reached}.`
	};
}
