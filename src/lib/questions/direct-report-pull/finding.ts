import type { AnswerRow } from '../../edition/edition';
import { formatChange, formatPercent } from '../../i18n/format';
import { newcombe } from '../../statistics/newcombe';
import type { Context, Finding, Words } from '../question';
import { outOf } from '../rates';
import { numeric, tooLittle } from '../words';

export const MANAGER: Record<string, Words> = {
	mentees: { de: 'Vorgesetzte/r hat abgeschlossen', en: 'Manager completed the programme' },
	others: { de: 'Vorgesetzte/r war nie dabei', en: 'Manager never took part' }
};

/** Difference of the two rates with Newcombe's interval. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const of = (group: string) => rows.find((row) => row.group === group && numeric(row, 'rate') !== null);
	const [after, others] = [of('mentees'), of('others')];
	if (!after || !others)
		return tooLittle(context, {
			de: 'Es fehlen Vorgesetzte im Personalstamm, oder zu wenige Führungskräfte berichten an Mentees.',
			en: 'Managers are missing in the master data, or too few leaders report to mentees.'
		});
	const counts = (row: AnswerRow) => [Number(row.joined), Number(row.eligible)] as const;
	const { difference, low, high } = newcombe(...counts(after), ...counts(others));
	const points = (value: number) => formatChange(value * 100, locale, 0);
	const percent = (row: AnswerRow) => formatPercent(Number(row.rate), locale);
	const range = de
		? `Unterschied in Prozentpunkten: ${points(difference)} (95-%-Intervall ${points(low)} bis ${points(high)}).`
		: `Difference in percentage points: ${points(difference)} (95% interval ${points(low)} to ${points(high)}).`;
	const title =
		low > 0
			? de
				? `Wo die oder der Vorgesetzte abgeschlossen hat, folgen mehr: ${percent(after)} gegen ${percent(others)}.`
				: `Where the manager has completed, more follow: ${percent(after)} against ${percent(others)}.`
			: high < 0
				? de
					? `Wo die oder der Vorgesetzte abgeschlossen hat, folgen weniger: ${percent(after)} gegen ${percent(others)}.`
					: `Where the manager has completed, fewer follow: ${percent(after)} against ${percent(others)}.`
				: de
					? `Ob direkt Unterstellte folgen, ist nicht zu sichern: ${percent(after)} gegen ${percent(others)}.`
					: `Whether direct reports follow cannot be established: ${percent(after)} against ${percent(others)}.`;
	return {
		number: percent(after),
		beside: outOf(...counts(after), locale),
		title,
		detail: range
	};
}
