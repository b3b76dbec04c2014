import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { heatTable } from '../../figures/heat-table';
import { DESK } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { inWords, numeric } from '../words';
import { WEEKDAYS } from './finding';

/** Weekdays across, hours down. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const shown = rows.filter((row) => numeric(row, 'sessions') !== null);
	if (!shown.length) return null;
	const hours = shown.map((row) => Number(row.hour));
	const range = Array.from({ length: Math.max(...hours) - Math.min(...hours) + 1 }, (_, i) => Math.min(...hours) + i);
	const days = Object.keys(WEEKDAYS).filter(
		(day) => Number(day) < 6 || shown.some((row) => row.weekday === Number(day))
	);
	const most = Math.max(...shown.map((row) => Number(row.sessions)));
	return heatTable(
		{
			rows: range.map((hour) => (locale === 'de' ? `${hour} Uhr` : `${hour}:00`)),
			columns: days.map((day) => inWords(WEEKDAYS, day, locale).slice(0, width < DESK ? 2 : 20)),
			cells: range.map((hour) =>
				days.map((day) => {
					const row = rows.find((one) => one.hour === hour && one.weekday === Number(day));
					if (!row) return null;
					const sessions = numeric(row, 'sessions');
					return sessions === null
						? { strength: null, text: '', hidden: true }
						: { strength: sessions / most, text: formatNumber(sessions, locale) };
				})
			)
		},
		width
	);
}
