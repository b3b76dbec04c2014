import type { Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** The next round: how most came, and where to sign up. */
export function nextRound(edition: Edition, locale: Locale, address: string | undefined): Scene {
	const say = sayIn(locale);
	const { told, finding } = answerOf(edition, 'word-of-mouth-share', locale);
	const why = say(
		'Mentees kamen, weil jemand es ihnen empfohlen hat.',
		'mentees came because somebody recommended it.'
	);
	const came = told && finding.number !== '0';
	const where = address?.trim() || undefined;
	return sceneOf('next-round', true, {
		asks: say('Wie geht es weiter?', 'What comes next?'),
		title: say('Wen bringen Sie in die nächste Runde mit?', 'Whom will you bring to the next round?'),
		// Beside an address for all to read the number would be in the way.
		...(came && where ? { detail: `${finding.number} ${finding.beside} ${why}` } : {}),
		facts: came && !where ? [{ number: `${finding.number} ${finding.beside}`, text: [why] }] : [],
		address: where,
		notes: say(
			`${where ? 'Lassen Sie diese Folie stehen, bis alle das Bild aufgenommen haben. ' : ''}Nennen Sie den nächsten Termin und wen man ansprechen kann.`,
			`${where ? 'Leave this scene on until everybody has taken the picture. ' : ''}Name the date of the next round and whom to talk to.`
		)
	});
}
