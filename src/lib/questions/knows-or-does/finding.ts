import type { AnswerRow } from '../../edition/edition';
import { formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { outOf } from '../rates';
import { numeric, tooLittle } from '../words';

export const cell = (rows: AnswerRow[], group: string, knows: boolean, does: boolean): AnswerRow | undefined =>
	rows.find((row) => row.group === group && row.knows_more === knows && row.does_more === does);

/** Whether better judgement came with action, among mentees. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const people = (knows: boolean, does: boolean) => numeric(cell(rows, 'mentees', knows, does), 'people');
	const [both, only, doesOnly] = [people(true, true), people(true, false), people(false, true)];
	const total = numeric(
		rows.find((row) => row.group === 'mentees' && numeric(row, 'total') !== null),
		'total'
	);
	if (!total || both === null || only === null)
		return tooLittle(context, {
			de: 'Es fehlt die Befragung vorher und nachher mit einer Aussage zum Einschätzen der Werkzeuge, oder es antworteten zu wenige.',
			en: 'A survey before and after with an item on judging the tools is missing, or too few answered.'
		});
	const judge = both + only;
	const acting = doesOnly === null ? null : both + doesOnly;
	const half = de
		? `Die Hälfte derer, die Werkzeuge besser einschätzen, handelt auch anders: ${outOf(both, judge, locale)}.`
		: `Half of those who judge the tools better act differently too: ${outOf(both, judge, locale)}.`;
	const title =
		only === both
			? half
			: only > both
				? de
					? `Die meisten, die Werkzeuge besser einschätzen, handeln noch nicht anders: ${outOf(only, judge, locale)}.`
					: `Most who judge the tools better do not act differently yet: ${outOf(only, judge, locale)}.`
				: de
					? `Wer Werkzeuge besser einschätzt, handelt meist auch anders: ${outOf(both, judge, locale)}.`
					: `Those who judge the tools better mostly act differently too: ${outOf(both, judge, locale)}.`;
	const other = cell(rows, 'comparison', true, true);
	const otherTotal = numeric(other, 'total');
	const compared =
		other && otherTotal && numeric(other, 'people') !== null
			? de
				? ` Im Vergleich trifft beides auf ${formatPercent(Number(other.people) / otherTotal, locale)} zu, bei den Mentees auf ${formatPercent(both / total, locale)}.`
				: ` In the comparison both hold for ${formatPercent(Number(other.people) / otherTotal, locale)}, among mentees for ${formatPercent(both / total, locale)}.`
			: '';
	const act =
		acting === null
			? ''
			: de
				? `${outOf(acting, total, locale)} Mentees stehen jetzt eine Stufe höher auf der Leiter.`
				: `${outOf(acting, total, locale)} mentees now stand a step higher on the ladder.`;
	return {
		number: formatPercent(both / total, locale),
		beside: de ? 'wissen und tun mehr' : 'know and do more',
		title,
		detail: `${act}${compared}`.trim() || undefined
	};
}
