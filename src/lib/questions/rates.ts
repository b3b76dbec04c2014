import type { AnswerRow } from '../edition/edition';
import { formatNumber, formatPercent, type Locale } from '../i18n/format';
import { wilson } from '../statistics/wilson';
import type { Column } from './question';
import { numeric } from './words';

/** A rate with its Wilson interval, the same in every question that has one. */
export const RATE_COLUMNS: Record<string, Column> = {
	rate: { label: { de: 'Anteil', en: 'Share' }, role: 'derived', format: 'percent' },
	rate_low: { label: { de: 'Zufall von', en: 'Chance from' }, role: 'derived', format: 'percent' },
	rate_high: { label: { de: 'Zufall bis', en: 'Chance to' }, role: 'derived', format: 'percent' }
};

/** Computes the rate of column `x` out of column `n`; null where either is guarded. */
export const deriveRate =
	(x: string, n: string) =>
	(row: AnswerRow): AnswerRow => {
		const [part, all] = [numeric(row, x), numeric(row, n)];
		if (part === null || !all) return { ...row, rate: null, rate_low: null, rate_high: null };
		const { low, high } = wilson(part, all);
		return { ...row, rate: part / all, rate_low: low, rate_high: high };
	};

/** "26 von 52" */
export const outOf = (x: number, n: number, locale: Locale): string =>
	`${formatNumber(x, locale)} ${locale === 'de' ? 'von' : 'of'} ${formatNumber(n, locale)}`;

/** "50 % (26 von 52)" */
export const rateText = (row: AnswerRow, x: string, n: string, locale: Locale): string =>
	`${formatPercent(Number(row.rate), locale)} (${outOf(Number(row[x]), Number(row[n]), locale)})`;

/** Whether two rates differ by more than chance alone would move them: their intervals do not touch. */
export const apart = (one: AnswerRow, two: AnswerRow): boolean =>
	Number(one.rate_low) > Number(two.rate_high) || Number(two.rate_low) > Number(one.rate_high);

/** Under a figure that draws no interval; its table has it. */
export const CHANCE_IN_TABLE = {
	de: 'Die Tabelle nennt auch, wie weit allein der Zufall den Anteil bewegen könnte.',
	en: 'The table also says how far chance alone could move this rate.'
};

export const CHANCE = {
	de: 'Vollerhebung: Das Intervall sagt, wie weit allein der Zufall den Anteil bewegen könnte.',
	en: 'A full count: the interval says how far chance alone could move this rate.'
};
