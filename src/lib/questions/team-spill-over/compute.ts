import type { AnswerRow, EditionSettings } from '../../edition/edition';
import { evaluated } from '../../statistics/callaway-santanna';
import { headlines } from '../effects';

/** One row per slice, tool and activity: the effect of a manager's start on the team, clustered by manager. */
export function compute(rows: AnswerRow[], settings: EditionSettings): AnswerRow[] {
	return headlines(rows, settings).map(({ panel, headline, columns }) => ({
		...columns,
		people: headline.treated,
		teams: new Set(panel.units.filter(evaluated).map((unit) => unit.cluster)).size
	}));
}
