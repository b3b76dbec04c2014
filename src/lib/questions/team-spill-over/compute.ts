import type { AnswerRow, EditionSettings } from '../../edition/edition';
import type { Row } from '../../engine/engine';
import { evaluated } from '../../statistics/callaway-santanna';
import { headlines } from '../effects';

/** One row per slice, tool and activity: the effect of a manager's start on the team, clustered by manager. */
export const compute = (rows: Row[], settings: EditionSettings): AnswerRow[] =>
	headlines(rows, settings, ({ units }, { treated }) => ({
		people: treated,
		teams: new Set(units.filter(evaluated).map((unit) => unit.cluster)).size
	}));
