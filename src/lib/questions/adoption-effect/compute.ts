import type { AnswerRow, EditionSettings } from '../../edition/edition';
import type { Row } from '../../engine/engine';
import { evaluated } from '../../statistics/callaway-santanna';
import { headlines } from '../effects';

/** One row per slice, tool and activity: the effect with its interval, beside the naive change of mentees. */
export const compute = (rows: Row[], settings: EditionSettings): AnswerRow[] =>
	headlines(rows, settings, ({ units, rows: own }, { p, treated }) => {
		const changes = own
			.filter((_, index) => evaluated(units[index]!))
			.flatMap(({ change }) => (change === null || change === undefined ? [] : Number(change)));
		return {
			p,
			naive: changes.length ? changes.reduce((sum, change) => sum + change, 0) / changes.length : null,
			mentees: treated,
			cut: units.filter(evaluated).length > treated
		};
	});
