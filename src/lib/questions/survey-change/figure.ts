import type { AnswerRow } from '../../edition/edition';
import { intervals } from '../../figures/intervals';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatChange } from '../../i18n/format';
import type { Context } from '../question';
import { GROUP, inWords } from '../words';
import { changesOf } from './finding';

/** Mean change with its interval against no change, mentees and comparison under each item. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const mentees = changesOf(rows, 'mentees');
	if (!mentees.length) return null;
	const others = changesOf(rows, 'comparison');
	return intervals(
		mentees.flatMap((row) => {
			const other = others.find((one) => one.item === row.item);
			return [row, ...(other ? [other] : [])].map((one) => ({
				label: one === row ? String(one.item) : inWords(GROUP, 'comparison', locale),
				under: one !== row,
				beside: formatChange(Number(one.mean_change), locale),
				value: Number(one.mean_change),
				low: Number(one.change_low),
				high: Number(one.change_high),
				colour: one === row ? COLOUR.after : COLOUR.before
			}));
		}),
		{ print: (value) => (Math.abs(value) < 1e-12 ? '0' : formatChange(value, locale)), zero: true },
		width
	);
}
