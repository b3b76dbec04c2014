import type { Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import type { Card } from '../../questions/question';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

const CARDS = 3;

/** Three stories, the shortest, for an audience reads slowly; one of them "not yet" where there is one. */
function chosen(cards: Card[]): Card[] {
	const byLength = cards.toSorted((a, b) => a.text.length - b.text.length);
	const notYet = byLength.filter(({ aside }) => aside).slice(0, 1);
	return [...byLength.filter(({ aside }) => !aside).slice(0, CARDS - notYet.length), ...notYet];
}

/** What leaders tell themselves. */
export function stories(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'closing-stories', locale);
	const cards = chosen(answer.cards);
	return sceneOf('stories', answer.told, {
		asks: answer.asks,
		title: answer.finding.title,
		detail: answer.finding.detail,
		cards,
		source: answer.source,
		cue: say('Eine Geschichte je Klick.', 'One story a click.'),
		notes: say(
			`Lesen Sie langsam vor${cards.some(({ aside }) => aside) ? '; die letzte ist ein „noch nicht“, und gerade sie gehört dazu' : ''}. Ist jemand im Saal, der es selbst erzählen will? Anonyme Geschichten bleiben anonym, auch wenn Sie wissen, von wem sie sind.`,
			`Read slowly${cards.some(({ aside }) => aside) ? '; the last one is a “not yet”, and it belongs here' : ''}. Is there somebody in the room who would rather tell it? Anonymous stories stay anonymous, even if you know whose they are.`
		)
	});
}
