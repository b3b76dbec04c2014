import type { Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import { titled } from '../../questions/words';
import { answerOf, sayIn, sceneOf, type Answer } from '../answer';
import type { Scene } from '../scene';

const ID = 'session-rhythm';

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
	// What is said of pairs and times says itself whether it is the most frequent.
	const facts: [Answer, string][] = [
		[pairs, ''],
		[times, ''],
		[topics, say('Anteil der gezeigten Sitzungen', 'share of the sessions shown')]
	];
	// Where a hidden class could be larger there is no number to set large.
	const told = facts.filter(([answer]) => answer.told && answer.finding.number);
	const first = [rhythm, times, topics].find((answer) => answer.told) ?? rhythm;
	return sceneOf('how-they-met', first.told, {
		asks: say('Wie trifft man sich?', 'How do they meet?'),
		title: first.finding.title,
		facts: told.map(([{ finding }, how]) => ({
			number: titled(finding.number ?? ''),
			text: [titled(finding.beside ?? ''), how].filter(Boolean)
		})),
		source: say('Quelle: Sitzungsliste des Programmbüros.', 'Source: the programme office’s list of sessions.'),
		notes: [
			say(
				'Sagen Sie, wie wenig Zeit es braucht. Es sind Klassen und Zahlen, keine Mittelwerte; nicht alle Zellen sind gezeigt.',
				'Say how little time it takes. These are classes and counts, not means; not all cells are shown.'
			),
			...[times, topics].filter((answer) => answer.told && answer !== first).map(({ finding }) => finding.title)
		].join(' ')
	});
}
