import type { Edition } from '../../edition/edition';
import { formatNumber, formatPercent, type Locale } from '../../i18n/format';
import { numeric, total } from '../../questions/words';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** More rounds than this are too small to be read from the last row; the newest ones stay. */
const ROUNDS = 5;

/** Word of mouth by round: first all mentees, then those who came by recommendation. */
export function howItSpread(edition: Edition, locale: Locale, width?: number): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'word-of-mouth-share', locale, width);
	const chains = answerOf(edition, 'referral-generations', locale);
	const drawn = answer.plot?.kind === 'stacked-bars' ? answer.plot : null;
	const rated = new Map(answer.rows.map((row) => [String(row.round), numeric(row, 'rate')]));
	// Behind the bar stands the total alone, before and after, so that the scale stays.
	const plot = drawn && {
		...drawn,
		rows: drawn.rows.slice(-ROUNDS).map((row) => {
			const rate = rated.get(row.label) ?? null;
			return {
				...row,
				...(row.total !== null && { beside: formatNumber(row.total, locale) }),
				...(row.part &&
					rate !== null && { inside: `${formatNumber(row.part, locale)} · ${formatPercent(rate, locale)}` })
			};
		})
	};
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
		before: plot && { ...plot, rows: plot.rows.map((row) => ({ ...row, part: 0, inside: undefined })) },
		source: answer.source + cut,
		cue: say('Zuerst die Runden zeigen, dann klicken.', 'Show the rounds first, then click.'),
		notes: say(
			`Hervorgehoben ist, wer auf Empfehlung kam. ${answer.finding.detail ?? ''} In der ersten Runde kann noch niemand empfohlen haben; sie mit den anderen zu vergleichen, wäre unfair.`,
			`Those who came by recommendation stand out. ${answer.finding.detail ?? ''} In the first round nobody can have recommended yet; to compare it with the others would be unfair.`
		)
	});
}
