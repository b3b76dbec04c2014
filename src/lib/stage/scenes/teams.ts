import type { AnswerRow, Edition } from '../../edition/edition';
import { formatNumber, type Locale } from '../../i18n/format';
import { drawnEffects } from '../../questions/verdict';
import { answerOf, sayIn, sceneOf, type Say } from '../answer';
import type { Scene } from '../scene';

/** How many of the drawn measures say more, less or neither: a picture may have room for the primary one alone. */
function tally(rows: AnswerRow[], locale: Locale, say: Say): string {
	if (rows.length < 2) return '';
	const words = [
		['more', say('mehr', 'more')],
		['less', say('weniger', 'less')],
		['unclear', say('unklar', 'unclear')]
	].flatMap(([verdict, word]) => {
		const count = rows.filter((row) => row.verdict === verdict).length;
		return count ? [`${formatNumber(count, locale)} ${word}`] : [];
	});
	const all = formatNumber(rows.length, locale);
	return say(`Von ${all} Maßen: ${words.join(', ')}.`, `Of ${all} measures: ${words.join(', ')}.`);
}

/** Whether it reaches the teams. */
export function teams(edition: Edition, locale: Locale, width?: number): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'team-spill-over', locale, width);
	const rows = answer.plot?.kind === 'intervals' ? answer.plot.rows : [];
	return sceneOf('teams', answer.told, {
		asks: answer.asks,
		title: answer.finding.title,
		detail:
			[tally(drawnEffects(answer.rows), locale, say), answer.finding.detail].filter(Boolean).join(' ') || undefined,
		plot: rows.length ? answer.plot : null,
		alternative: rows.map(({ label, beside }) => `${label}: ${beside}.`).join(' '),
		source: answer.source,
		notes: say(
			'Gezeigt sind Teams, deren Führungskraft Mentee war, gegen andere Teams; wer selbst teilnahm, ist nicht dabei. Der Punkt ist die Schätzung, der Strich sagt, wie genau sie ist. Berührt der Strich die Null, sagen Sie nicht „mehr“. Die weiteren Maße sind explorativ.',
			'Shown are teams whose leader was a mentee, against other teams; whoever took part is left out. The dot is the estimate, the line says how exact it is. Where the line touches nought, do not say “more”. The further measures are exploratory.'
		)
	});
}
