import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { heatTable } from '../../figures/heat-table';
import { formatNumber } from '../../i18n/format';
import { outOf } from '../rates';
import type { Context } from '../question';
import { notShown, numeric } from '../words';

/** From level down, to level across; a cell says how many of those recommended joined. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const shown = rows.filter((row) => numeric(row, 'referred') !== null);
	if (!shown.length) return null;
	const scale = (name: string, order: string) => [
		...new Map(
			rows.toSorted((a, b) => Number(a[order]) - Number(b[order])).map((row) => [row[order], String(row[name])])
		).values()
	];
	const [from, to] = [scale('from_level', 'from_order'), scale('to_level', 'to_order')];
	const most = Math.max(...shown.map((row) => Number(row.referred)));
	const de = locale === 'de';
	// Who joined may be hidden where who was referred is shown: then it is no nought.
	const joined = (row: AnswerRow, referred: number) => {
		const people = numeric(row, 'joined');
		return people === null
			? `– ${de ? 'von' : 'of'} ${formatNumber(referred, locale)}`
			: outOf(people, referred, locale);
	};
	return heatTable(
		{
			rows: from,
			columns: to,
			row: 56,
			corner: de ? 'von ↓ an →, Zahl: gekommen von allen Empfohlenen' : 'from ↓ to →, number: joined of all referred',
			cells: from.map((giver) =>
				to.map((taker) => {
					const row = rows.find((one) => one.from_level === giver && one.to_level === taker);
					if (!row) return null;
					const referred = numeric(row, 'referred');
					return referred === null
						? { strength: null, text: notShown(locale), hidden: true }
						: { strength: referred / most, text: joined(row, referred) };
				})
			)
		},
		width
	);
}
