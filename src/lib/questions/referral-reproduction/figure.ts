import type { AnswerRow } from '../../edition/edition';
import { columns } from '../../figures/columns';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { notShown, numeric } from '../words';

/** A column a round; a round whose follow-up still runs stands empty and says so. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const ordered = rows.toSorted((a, b) => Number(a.round_order) - Number(b.round_order));
	const values = ordered.map((row) => numeric(row, 'reproduction'));
	if (values.every((value) => value === null)) return null;
	const open = locale === 'de' ? 'noch offen' : 'still open';
	return columns(
		{
			steps: ordered.map((row, index) =>
				values[index] === null && !row.guarded ? `${row.round}\n(${open})` : String(row.round)
			),
			values,
			texts: values.map((value, index) =>
				value === null ? (ordered[index]!.guarded ? notShown(locale) : '') : formatNumber(value, locale, 1)
			),
			colours: ordered.map(() => COLOUR.after)
		},
		width
	);
}
