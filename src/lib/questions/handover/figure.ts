import type { AnswerRow } from '../../edition/edition';
import { columns } from '../../figures/columns';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { notShown, numeric } from '../words';

/** Share that came by itself, a column a round; who ran it under its name. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const de = locale === 'de';
	const ordered = rows.toSorted((a, b) => Number(a.round_order) - Number(b.round_order));
	const values = ordered.map((row) => numeric(row, 'self_propelled_rate'));
	if (values.filter((value) => value !== null).length < 2) return null;
	const moved = ordered.findIndex((row, index) => row.owner === 'hr' && ordered[index - 1]?.owner === 'project');
	return columns(
		{
			steps: ordered.map((row) => String(row.round)),
			values,
			texts: values.map((value) => (value === null ? notShown(locale) : formatPercent(value, locale))),
			colours: ordered.map((row) => (row.owner === 'hr' ? COLOUR.after : COLOUR.before)),
			mark: moved > 0 ? { at: moved, label: de ? 'ab hier HR' : 'HR from here' } : undefined
		},
		width
	);
}
