import type { AnswerRow } from '../../edition/edition';
import { welch } from '../../statistics/welch';
import { numeric } from '../words';

/** The sample variance of a mean change becomes its interval. */
export function compute(rows: AnswerRow[]): AnswerRow[] {
	return rows.map(({ variance, ...row }) => {
		const [mean, n] = [numeric(row, 'mean_change'), Number(row.answered)];
		if (mean === null || n < 2) return { ...row, change_low: null, change_high: null };
		const { low, high } = welch({ n, mean, variance: Number(variance) });
		return { ...row, change_low: low, change_high: high };
	});
}
