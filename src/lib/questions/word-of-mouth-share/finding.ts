import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numeric, tooLittle, total } from '../words';

/** Which share of all mentees came by recommendation, and whether the rounds agree. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const mentees = total(rows, 'mentees');
	const recommended = total(rows, 'recommended');
	if (!mentees || recommended === null)
		return tooLittle(context, {
			de: 'In dieser Auswahl sind nicht alle Runden gezeigt.',
			en: 'Not all rounds of this selection are shown.'
		});
	const rate = recommended / mentees;
	const third = Math.abs(rate - 1 / 3) < 0.02;
	const half = Math.abs(rate - 1 / 2) < 0.02;
	const part = de
		? third
			? 'Ein Drittel der Mentees kam'
			: half
				? 'Die Hälfte der Mentees kam'
				: `${formatPercent(rate, locale)} der Mentees kamen`
		: third
			? 'A third of the mentees came'
			: half
				? 'Half of the mentees came'
				: `${formatPercent(rate, locale)} of the mentees came`;
	const inOrder = rows.toSorted((a, b) => Number(a.round_order) - Number(b.round_order));
	const [first] = inOrder;
	const later = inOrder.slice(1);
	// Not "steadily": that the shares are alike is not established by their being near each other.
	const each = later.length > 1 && later.every((row) => (numeric(row, 'recommended') ?? 0) > 0);
	const end =
		each && numeric(first, 'recommended') === 0
			? de
				? ', einige in jeder Runde seit der zweiten'
				: ', some in every round since the second'
			: '';
	return {
		number: formatNumber(recommended, locale),
		beside: `${de ? 'von' : 'of'} ${formatNumber(mentees, locale)}`,
		title: `${part} ${de ? 'auf Empfehlung' : 'by recommendation'}${end}.`,
		detail: `${inOrder
			.map((row) => `${row.round}: ${row.recommended} ${de ? 'von' : 'of'} ${row.mentees}`)
			.join('; ')}.`
	};
}
