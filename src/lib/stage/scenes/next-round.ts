import type { Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** The next round: how most came, and where to sign up. */
export function nextRound(edition: Edition, locale: Locale, address: string | undefined): Scene {
	const say = sayIn(locale);
	const { told, finding } = answerOf(edition, 'word-of-mouth-share', locale);
	const came = told && finding.number !== '0' ? `${finding.number} ${finding.beside}` : '';
	return sceneOf('next-round', true, {
		asks: say('Wie geht es weiter?', 'What comes next?'),
		title: say('Wen bringen Sie in die nächste Runde mit?', 'Whom will you bring to the next round?'),
		detail: came
			? say(
					`${came} Mentees kamen, weil jemand es ihnen empfohlen hat.`,
					`${came} mentees came because somebody recommended it.`
				)
			: undefined,
		address: address?.trim() || undefined,
		notes: say(
			'Lassen Sie diese Folie stehen, bis alle das Bild aufgenommen haben. Nennen Sie den nächsten Termin und wen man ansprechen kann.',
			'Leave this scene on until everybody has taken the picture. Name the next date and whom to talk to.'
		)
	});
}
