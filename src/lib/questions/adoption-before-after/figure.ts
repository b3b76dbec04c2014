import type { AnswerRow } from '../../edition/edition';
import { dumbbell } from '../../figures/dumbbell';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { ACTIVITY, activityWord, GROUP, inWords, numeric, titled } from '../words';

/**
 * Dumbbells, the comparison below, in an order that no number decides: side by side, two selections have the same one. "Other" use (calls, meetings, private chats) is on
 * another scale and no sign of acting in public; it stands in the table.
 */
export function figure(rows: AnswerRow[], { locale, edition }: Context, width: number): Picture | null {
	const measures = new Map<string, AnswerRow[]>();
	for (const row of rows) {
		if (row.activity === 'other' || numeric(row, 'before') === null) continue;
		const label = `${activityWord(row.activity, locale)} · ${row.tool}`;
		measures.set(label, [...(measures.get(label) ?? []), row]);
	}
	const { primary } = edition.settings;
	const activities = Object.keys(ACTIVITY);
	/** Smaller goes first: the primary tool, then by name; in it the primary activity, then as they are listed. */
	const place = ([, [row]]: [string, AnswerRow[]]): [number, string, number] => {
		const [tool, activity] = [String(row!.tool), String(row!.activity)];
		const first = tool === primary?.tool;
		return [first ? 0 : 1, tool, first && activity === primary.activity ? -1 : activities.indexOf(activity)];
	};
	const sorted = [...measures].toSorted((one, two) => {
		const [a, b] = [place(one), place(two)];
		return a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2]);
	});
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
