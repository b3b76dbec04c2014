import type { Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import { titled } from '../../questions/words';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** How long, when and about what: three questions, one large number each. */
export function howTheyMet(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const answers = ['session-rhythm', 'session-times', 'session-topics'].map((id) => answerOf(edition, id, locale));
	const told = answers.filter((answer) => answer.told);
	const first = told[0] ?? answers[0]!;
	const more = told.filter((answer) => answer !== first).map(({ finding }) => finding.title);
	return sceneOf('how-they-met', told.length > 0, {
		asks: say('Wie trifft man sich?', 'How do they meet?'),
		title: first.finding.title,
		detail: first.finding.detail,
		facts: told.map(({ finding }) => ({
			number: titled(finding.number ?? ''),
			text: [finding.beside ?? '']
		})),
		source: say('Quelle: Sitzungsliste des Programmbüros.', 'Source: the programme office’s list of sessions.'),
		notes: [
			say(
				'Sagen Sie, wie wenig Zeit es braucht. Es sind die häufigsten Werte, keine Mittelwerte; Zellen mit zu wenigen Personen fehlen.',
				'Say how little time it takes. These are the most frequent values, not means; cells with too few people are missing.'
			),
			...more
		].join(' ')
	});
}
