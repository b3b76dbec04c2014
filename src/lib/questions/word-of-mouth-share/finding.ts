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
	const later = inOrder.slice(1).map((row) => numeric(row, 'rate') ?? 0);
	// "Steadily" only where no later round strays from the others by more than a fifth of all.
	const steady = later.length > 1 && Math.min(...later) > 0 && Math.max(...later) - Math.min(...later) < 0.2;
	const end =
		steady && numeric(first, 'recommended') === 0
			? de
				? ', seit der zweiten Runde stetig'
				: ', steadily since the second round'
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
