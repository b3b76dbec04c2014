import type { AnswerRow } from '../../edition/edition';
import { columns } from '../../figures/columns';
import type { Picture } from '../../figures/plot';
import { COLOUR, DESK } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { numeric } from '../words';

/** A cascade: one column a generation. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const shown = rows
		.filter((row) => numeric(row, 'mentees') !== null)
		.toSorted((a, b) => Number(a.generation_order) - Number(b.generation_order));
	if (shown.length < 2) return null;
	const de = locale === 'de';
	const name = (row: AnswerRow) => {
		if (Number(row.generation_order) === 0) return de ? 'andere Türen' : 'other doors';
		const range = String(row.generation).replaceAll(' + ', '–').replace(/–.*–/, '–');
		return width < DESK ? range : `${range}. ${de ? 'Empfehlung' : 'recommendation'}`;
	};
	return columns(
		{
			steps: shown.map(name),
			values: shown.map((row) => Number(row.mentees)),
			texts: shown.map((row) => formatNumber(Number(row.mentees), locale)),
			colours: shown.map((row) => (Number(row.generation_order) === 0 ? COLOUR.before : COLOUR.after))
		},
		width
	);
}
