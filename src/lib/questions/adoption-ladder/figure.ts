import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { heatTable } from '../../figures/heat-table';
import { formatNumber } from '../../i18n/format';
import { STEPS } from '../ladder';
import type { Context } from '../question';
import { inWords, notShown, numeric } from '../words';

/** 5 × 5: step before down, step after across; framed are those who stayed, right of them who climbed. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const own = rows.filter((row) => row.group === 'mentees');
	if (!own.some((row) => numeric(row, 'people') !== null)) return null;
	const de = locale === 'de';
	const steps = Object.keys(STEPS).map(Number);
	const most = Math.max(...own.map((row) => numeric(row, 'people') ?? 0));
	const name = (step: number) => inWords(STEPS, step, locale);
	return heatTable(
		{
			rows: steps.toReversed().map(name),
			columns: steps.map(name),
			row: 44,
			corner: de ? 'vorher ↓ nachher → (gerahmt: gleiche Stufe)' : 'before ↓ after → (framed: same step)',
			cells: steps.toReversed().map((before) =>
				steps.map((after) => {
					const row = own.find((one) => one.step_before === before && one.step_after === after);
					const framed = before === after;
					if (!row) return framed ? { strength: null, text: '', framed } : null;
					const people = numeric(row, 'people');
					return people === null
						? { strength: null, text: notShown(locale), framed, hidden: true }
						: { strength: people / most, text: formatNumber(people, locale), framed };
				})
			)
		},
		width
	);
}
