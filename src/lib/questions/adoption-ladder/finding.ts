import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { outOf } from '../rates';
import { numberWord, numeric, tooLittle, WHY_HIDDEN } from '../words';

/** Who climbed, stayed and went down, in the cells that are shown. */
export function moves(rows: AnswerRow[], group: string) {
	const own = rows.filter((row) => row.group === group && numeric(row, 'people') !== null);
	const sum = (some: AnswerRow[]) => some.reduce((all, row) => all + Number(row.people), 0);
	const way = (row: AnswerRow) => Math.sign(Number(row.step_after) - Number(row.step_before));
	return {
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
	const compared = comparison.total
		? de
			? `Von den nie Beteiligten stiegen im selben Zeitraum ${percent(comparison.up, comparison.total)} auf und ${percent(comparison.down, comparison.total)} ab.`
			: `Of those who never joined, ${percent(comparison.up, comparison.total)} climbed and ${percent(comparison.down, comparison.total)} went down in the same time.`
		: '';
	const down = mentees.down
		? de
			? `${numberWord(mentees.down, locale)} stiegen ab. `
			: `${numberWord(mentees.down, locale)} went down. `
		: '';
	const guarded = unseen
		? de
			? ` ${formatNumber(unseen, locale)} Mentees stehen in Feldern ohne Zahl (${WHY_HIDDEN.de}).`
			: ` ${formatNumber(unseen, locale)} mentees are in cells without a number (${WHY_HIDDEN.en}).`
		: '';
	const text = `${down}${compared}${guarded}`.trim();
	return {
		number: outOf(mentees.up, mentees.total, locale),
		beside: de ? 'eine Stufe oder mehr höher' : 'a step or more higher',
		title: de
			? `${outOf(mentees.up, mentees.total, locale)} Mentees tun nach dem Start mehr als vorher: Sie stiegen auf der Leiter auf.`
			: `${outOf(mentees.up, mentees.total, locale)} mentees do more after their start than before: they climbed the ladder.`,
		detail: text ? text.charAt(0).toUpperCase() + text.slice(1) : undefined
	};
}
