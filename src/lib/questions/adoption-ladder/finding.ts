import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { outOf } from '../rates';
import { numberWord, numeric, titled, tooLittle, WHY_HIDDEN } from '../words';

/** Who climbed, stayed and went down, in the cells that are shown. */
export function moves(rows: AnswerRow[], group: string) {
	const own = rows.filter((row) => row.group === group && numeric(row, 'people') !== null);
	const sum = (some: AnswerRow[]) => some.reduce((all, row) => all + Number(row.people), 0);
	const way = (row: AnswerRow) => Math.sign(Number(row.step_after) - Number(row.step_before));
	const hidden = rows.filter((row) => row.group === group && numeric(row, 'people') === null);
	return {
		/** Whether cells of that way are hidden: then there are at least so many. */
		moreUp: hidden.some((row) => way(row) > 0),
		moreDown: hidden.some((row) => way(row) < 0),
		up: sum(own.filter((row) => way(row) > 0)),
		stayed: sum(own.filter((row) => way(row) === 0)),
		down: sum(own.filter((row) => way(row) < 0)),
		total: Number(own[0]?.total ?? 0)
	};
}

/** Upward and downward steps of the mentees, beside the comparison. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const [mentees, comparison] = [moves(rows, 'mentees'), moves(rows, 'comparison')];
	if (!mentees.total)
		return tooLittle(context, {
			de: 'Es fehlen Nutzungsdaten vor und nach dem Start, oder auf jeder Stufe sind zu wenige Mentees.',
			en: 'Usage data before and after the start are missing, or there are too few mentees on every step.'
		});
	const percent = (part: number, total: number) => formatPercent(part / total, locale);
	const unseen = mentees.total - mentees.up - mentees.stayed - mentees.down;
	const atLeast = (more: boolean) => (more ? (de ? 'mindestens ' : 'at least ') : '');
	const up = `${atLeast(mentees.moreUp)}${outOf(mentees.up, mentees.total, locale)}`;
	const [othersUp, othersDown] = [
		`${atLeast(comparison.moreUp)}${percent(comparison.up, comparison.total)}`,
		`${atLeast(comparison.moreDown)}${percent(comparison.down, comparison.total)}`
	];
	const compared = comparison.total
		? de
			? `Von den nie Beteiligten stiegen im selben Zeitraum ${othersUp} auf und ${othersDown} ab.`
			: `Of those who never joined, ${othersUp} climbed and ${othersDown} went down in the same time.`
		: '';
	const down = mentees.down
		? de
			? `${atLeast(mentees.moreDown)}${numberWord(mentees.down, locale)} stiegen ab. `
			: `${atLeast(mentees.moreDown)}${numberWord(mentees.down, locale)} went down. `
		: '';
	const guarded = unseen
		? de
			? ` ${formatNumber(unseen, locale)} Mentees stehen in Feldern ohne Zahl (${WHY_HIDDEN.de}).`
			: ` ${formatNumber(unseen, locale)} mentees are in cells without a number (${WHY_HIDDEN.en}).`
		: '';
	const text = `${down}${compared}${guarded}`.trim();
	return {
		number: outOf(mentees.up, mentees.total, locale),
		beside: `${de ? 'eine Stufe oder mehr höher' : 'a step or more higher'}${mentees.moreUp ? (de ? ', mindestens' : ', at least') : ''}`,
		title: de
			? `${titled(up)} Mentees tun nach dem Start mehr als vorher: Sie stiegen auf der Leiter auf.`
			: `${titled(up)} mentees do more after their start than before: they climbed the ladder.`,
		detail: text ? text.charAt(0).toUpperCase() + text.slice(1) : undefined
	};
}
