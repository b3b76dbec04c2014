import type { AnswerRow } from '../../edition/edition';
import { columns } from '../../figures/columns';
import type { Picture } from '../../figures/plot';
import { COLOUR, DESK } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { numeric } from '../words';
import { weeksOf } from './finding';

const week = (value: number): string => (value < 0 ? `−${-value}` : String(value));

/** Applications a week, by weeks from the event; the event is a line. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const shown = rows
		.filter((row) => numeric(row, 'per_week') !== null)
		.toSorted((a, b) => Number(a.week_order) - Number(b.week_order));
	if (shown.length < 2) return null;
	const de = locale === 'de';
	const at = shown.findIndex((row) => weeksOf(row)[0] >= 0);
	return columns(
		{
			steps: shown.map((row) => {
				const [first, last] = weeksOf(row);
				const gap = width < DESK ? '\n…\n' : ' … ';
				return first === last ? week(first) : `${week(first)}${gap}${week(last)}`;
			}),
			values: shown.map((row) => Number(row.per_week)),
			texts: shown.map((row) => formatNumber(Number(row.per_week), locale, 1)),
			colours: shown.map((row) => (weeksOf(row)[0] >= 0 ? COLOUR.after : COLOUR.before)),
			mark: at > 0 ? { at, label: de ? 'Schlussveranstaltung' : 'closing event' } : undefined
		},
		width
	);
}
