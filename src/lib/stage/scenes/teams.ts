import type { Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** Effects that can be read from the last row; the primary measure comes first. */
const ROWS = 3;

/** Whether it reaches the teams. */
export function teams(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'team-spill-over', locale);
	return sceneOf('teams', answer.told, {
		asks: answer.asks,
		title: answer.finding.title,
		detail: answer.finding.detail,
		plot: answer.plot?.kind === 'intervals' ? { ...answer.plot, rows: answer.plot.rows.slice(0, ROWS) } : null,
		source: answer.source,
		notes: say(
			'Gezeigt sind Teams, deren Führungskraft Mentee war, gegen andere Teams; wer selbst teilnahm, ist nicht dabei. Der Punkt ist die Schätzung, der Strich sagt, wie genau sie ist. Berührt der Strich die Null, sagen Sie nicht „mehr“. Die weiteren Maße sind explorativ.',
			'Shown are teams whose leader was a mentee, against other teams; whoever took part is left out. The dot is the estimate, the line says how exact it is. Where the line touches nought, do not say “more”. The further measures are exploratory.'
		)
	});
}
