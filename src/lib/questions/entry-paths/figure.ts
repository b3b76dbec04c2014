import type { AnswerRow } from '../../edition/edition';
import { bars } from '../../figures/bars';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { inWords, numeric, titled, notShown } from '../words';
import { allRounds, DOORS } from './finding';

/** Bars by door, mentees; a word-of-mouth door stands out. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const doors = allRounds(rows, 'mentee');
	if (!doors.length) return null;
	const hidden = rows.filter(
		(row) => row.role === 'mentee' && row.round === doors[0]?.round && numeric(row, 'people') === null
	);
	return bars(
		[...doors, ...hidden].map((row) => ({
			label: titled(inWords(DOORS, row.path, locale)),
			value: numeric(row, 'people'),
			beside:
				numeric(row, 'people') === null
					? notShown(locale)
					: `${formatNumber(Number(row.people), locale)} · ${formatPercent(Number(row.share), locale)}`,
			colour: row.path === 'recommendation' || row.path === 'mentor_community' ? COLOUR.after : COLOUR.before
		})),
		width
	);
}
