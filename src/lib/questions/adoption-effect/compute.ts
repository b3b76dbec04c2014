import type { AnswerRow, EditionSettings } from '../../edition/edition';
import { evaluated } from '../../statistics/callaway-santanna';
import { headlines } from '../effects';
import { numeric } from '../words';

/** One row per slice, tool and activity: the effect with its interval, beside the naive change of mentees. */
export function compute(rows: AnswerRow[], settings: EditionSettings): AnswerRow[] {
	return headlines(rows, settings).map(({ panel, headline, columns }) => {
		const changes = panel.rows
			.filter((_, index) => evaluated(panel.units[index]!))
			.map((row) => numeric(row, 'change'))
			.filter((change) => change !== null);
		return {
			...columns,
			p: headline.p,
			naive: changes.length ? changes.reduce((sum, change) => sum + change, 0) / changes.length : null,
			mentees: headline.treated,
			cut: panel.units.filter(evaluated).length > headline.treated
		};
	});
}
