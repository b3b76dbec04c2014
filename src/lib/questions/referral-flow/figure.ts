import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { heatTable } from '../../figures/heat-table';
import { outOf } from '../rates';
import type { Context } from '../question';
import { numeric } from '../words';

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
	return heatTable(
		{
			rows: from,
			columns: to,
			row: 56,
			corner: de ? 'von ↓ an →, gekommen von empfohlen' : 'from ↓ to →, joined of recommended',
			cells: from.map((giver) =>
				to.map((taker) => {
					const row = rows.find((one) => one.from_level === giver && one.to_level === taker);
					if (!row) return null;
					const referred = numeric(row, 'referred');
					return referred === null
						? { strength: null, text: de ? 'zu klein' : 'too small', hidden: true }
						: { strength: referred / most, text: outOf(Number(row.joined), referred, locale) };
				})
			)
		},
		width
	);
}
