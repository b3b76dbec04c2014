import type { AnswerRow } from '../../edition/edition';
import { DESK, levelColour } from '../../figures/theme';
import type { Picture } from '../../figures/plot';
import { peopleADot, unitChart } from '../../figures/unit-chart';
import { formatPercent } from '../../i18n/format';
import { outOf } from '../rates';
import type { Context } from '../question';
import { dotText, numeric, notShown } from '../words';

/** Unit chart: one dot a leader, or several where there are many; rate and n beside it, a guarded level hatched. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	if (!rows.some((row) => numeric(row, 'joined') !== null)) return null;
	const de = locale === 'de';
	const each = peopleADot(rows.map((row) => numeric(row, 'eligible')));
	const note = `● ${de ? 'dabei' : 'joined'}  ○ ${de ? 'nicht dabei' : 'not joined'} · ${dotText(each, locale)}`;
	const beside = (row: AnswerRow) => {
		if (numeric(row, 'joined') === null) return notShown(locale);
		const people = outOf(Number(row.joined), Number(row.eligible), locale);
		return width < DESK ? people : `${people} · ${formatPercent(Number(row.rate), locale)}`;
	};
	return unitChart(
		rows.map((row) => ({
			label: String(row.level).replaceAll(' + ', de ? ' und ' : ' and '),
			beside: beside(row),
			total: numeric(row, 'eligible'),
			filled: numeric(row, 'joined'),
			colour: levelColour(Number(row.level_order))
		})),
		width,
		note
	);
}
