import type { AnswerRow } from '../../edition/edition';
import { dumbbell } from '../../figures/dumbbell';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { activityWord, GROUP, inWords, numeric, titled } from '../words';

/**
 * Dumbbells sorted by the mentees' change, the comparison below. "Other" use (calls, meetings, private chats) is on
 * another scale and no sign of acting in public; it stands in the table.
 */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const measures = new Map<string, AnswerRow[]>();
	for (const row of rows) {
		if (row.activity === 'other' || numeric(row, 'before') === null) continue;
		const label = `${activityWord(row.activity, locale)} · ${row.tool}`;
		measures.set(label, [...(measures.get(label) ?? []), row]);
	}
	const change = (all: AnswerRow[]) => {
		const own = all.find((row) => row.group === 'mentees');
		return own ? Number(own.after) - Number(own.before) : 0;
	};
	const sorted = [...measures].toSorted(([, a], [, b]) => change(b) - change(a));
	if (!sorted.length) return null;
	return dumbbell(
		sorted.map(([label, all]) => ({
			label: titled(label),
			pairs: (['mentees', 'comparison'] as const).flatMap((group) => {
				const row = all.find((one) => one.group === group);
				if (!row) return [];
				const [before, after] = [Number(row.before), Number(row.after)];
				const text = `${formatNumber(before, locale, 1)} → ${formatNumber(after, locale, 1)}`;
				const colour = group === 'mentees' ? COLOUR.after : COLOUR.before;
				return [{ name: inWords(GROUP, group, locale), before, after, colour, text }];
			})
		})),
		width
	);
}
