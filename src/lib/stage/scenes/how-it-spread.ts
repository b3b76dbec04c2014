import type { Edition } from '../../edition/edition';
import { formatNumber, type Locale } from '../../i18n/format';
import { total } from '../../questions/words';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** More rounds than this are too small to be read from the last row; the newest ones stay. */
const ROUNDS = 5;

/** Word of mouth by round: first all mentees, then those who came by recommendation. */
export function howItSpread(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'word-of-mouth-share', locale);
	const chains = answerOf(edition, 'referral-generations', locale);
	const drawn = answer.plot?.kind === 'stacked-bars' ? answer.plot : null;
	const plot = drawn && { ...drawn, rows: drawn.rows.slice(-ROUNDS) };
	const mentees = total(answer.rows, 'mentees');
	const cut =
		drawn && drawn.rows.length > ROUNDS
			? say(
					` Gezeigt: die letzten ${ROUNDS} von ${drawn.rows.length} Runden.`,
					` Shown: the last ${ROUNDS} of ${drawn.rows.length} rounds.`
				)
			: '';
	return sceneOf('how-it-spread', answer.told, {
		asks: say('Wie sprach es sich herum?', 'How did the word spread?'),
		opening:
			mentees === null
				? undefined
				: say(
						`${formatNumber(mentees, locale)} Mentees kamen. Wer hat sie geholt?`,
						`${formatNumber(mentees, locale)} mentees came. Who brought them?`
					),
		title: answer.finding.title,
		alternative: answer.finding.detail,
		detail: chains.told ? chains.finding.title : undefined,
		plot,
		before: plot && {
			...plot,
			rows: plot.rows.map((row) => ({
				...row,
				part: 0,
				beside: row.total === null ? row.beside : formatNumber(row.total, locale)
			}))
		},
		source: answer.source + cut,
		notes: say(
			`Zuerst die Runden zeigen, dann klicken: Blau ist, wer auf Empfehlung kam. ${answer.finding.detail ?? ''} In der ersten Runde kann noch niemand empfohlen haben; sie mit den anderen zu vergleichen, wäre unfair.`,
			`Show the rounds first, then click: blue are those who came by recommendation. ${answer.finding.detail ?? ''} In the first round nobody can have recommended yet; to compare it with the others would be unfair.`
		)
	});
}
