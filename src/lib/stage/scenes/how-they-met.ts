import type { AnswerRow, Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import { numeric, titled } from '../../questions/words';
import { answerOf, sayIn, sceneOf, type Answer } from '../answer';
import type { Scene } from '../scene';

const ID = 'session-rhythm';

/** Whether a most frequent value may be named: a cell that is hidden could be larger, and nobody knows how large it is. */
const allShown = (rows: AnswerRow[]): boolean => rows.every((row) => numeric(row, 'sessions') !== null);

/** How often, when and about what: a large number each. */
export function howTheyMet(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const rhythm = answerOf(edition, ID, locale);
	// What it says of the pairs alone; the title says how long and how far apart.
	const pairs = answerOf(
		{ ...edition, answers: { [ID]: rhythm.rows.filter((row) => row.measure === 'sessions_per_pair') } },
		ID,
		locale
	);
	const times = answerOf(edition, 'session-times', locale);
	const topics = answerOf(edition, 'session-topics', locale);
	const facts: [answer: Answer, how: string, sure: boolean][] = [
		[pairs, say('am häufigsten', 'most often'), allShown(pairs.rows)],
		[times, say('häufigster Tag, häufigste Stunde', 'most frequent day and hour'), allShown(times.rows)],
		[topics, say('Anteil der Sitzungen', 'share of the sessions'), true]
	];
	const told = facts.filter(([answer, , sure]) => answer.told && sure);
	const modes = told.some(([answer]) => answer !== topics);
	const first = [rhythm, ...(allShown(times.rows) ? [times] : []), topics].find((answer) => answer.told) ?? rhythm;
	return sceneOf('how-they-met', first.told, {
		asks: say('Wie trifft man sich?', 'How do they meet?'),
		title: first.finding.title,
		facts: told.map(([{ finding }, how]) => ({
			number: titled(finding.number ?? ''),
			text: [titled(finding.beside ?? ''), how]
		})),
		source: say('Quelle: Sitzungsliste des Programmbüros.', 'Source: the programme office’s list of sessions.'),
		notes: [
			say('Sagen Sie, wie wenig Zeit es braucht.', 'Say how little time it takes.'),
			...(modes
				? [
						say(
							'Es sind die häufigsten Werte, keine Mittelwerte, und „am häufigsten“ heißt nicht „die meisten“.',
							'These are the most frequent values, not means, and “most often” does not mean “most of them”.'
						)
					]
				: []),
			say('Zellen mit zu wenigen Personen fehlen.', 'Cells with too few people are missing.'),
			...told.filter(([answer]) => answer !== pairs && answer !== first).map(([{ finding }]) => finding.title)
		].join(' ')
	});
}
