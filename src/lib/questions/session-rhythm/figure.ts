import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { heatTable } from '../../figures/heat-table';
import { DESK } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { inWords, notShown, numeric } from '../words';
import { MEASURES } from './finding';

/** One line a measure, its buckets from few to many; each measure coloured by its own largest. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const measures = Object.keys(MEASURES).filter((measure) => rows.some((row) => row.measure === measure));
	if (!rows.some((row) => numeric(row, 'sessions') !== null)) return null;
	const narrow = width < DESK;
	return heatTable(
		{
			rows: measures.map((measure) => inWords(MEASURES, measure, locale)),
			columns: Array<string>(5).fill(''),
			row: 52,
			cells: measures.map((measure) => {
				const own = rows.filter((row) => row.measure === measure);
				const most = Math.max(...own.map((row) => numeric(row, 'sessions') ?? 0));
				return [1, 2, 3, 4, 5].map((order) => {
					const row = own.find((one) => one.bucket_order === order);
					if (!row) return null;
					const sessions = numeric(row, 'sessions');
					const value =
						sessions === null ? notShown(locale) : `${narrow ? '' : 'n = '}${formatNumber(sessions, locale)}`;
					return {
						strength: sessions === null ? null : sessions / most,
						text: `${row.bucket}\n${value}`,
						hidden: sessions === null
					};
				});
			})
		},
		width
	);
}
