import type { LinesSpec } from '../figures/lines';
import { DESK } from '../figures/theme';
import type { AnswerRow } from '../edition/edition';
import { formatMonth } from '../i18n/format';
import type { Context } from './question';

/** What figures over calendar months share: the months of the rows, their axis, kick-offs as thin markers. */
export function monthAxis(rows: AnswerRow[], { locale, edition }: Context, width: number) {
	const months = [...new Set(rows.map((row) => String(row.month)))].toSorted();
	const step = (month: string) => formatMonth(month, locale, true);
	const markers = edition.rounds.flatMap(({ round, kick_off_on }) => {
		const month = kick_off_on?.slice(0, 7);
		return month && months.includes(month) ? [{ step: step(month), label: width < DESK ? '' : round }] : [];
	});
	const every = width < DESK ? 9 : width < 800 ? 4 : 3;
	const axis: Pick<LinesSpec, 'steps' | 'markers' | 'every'> = { steps: months.map(step), markers, every };
	return { months, step, axis };
}
