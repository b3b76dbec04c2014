import type { Edition } from '../edition/edition';
import type { ScriptedScene } from '../edition/stage-script';
import type { Locale } from '../i18n/format';
import { ARC, type Scene, type SceneId, type StageScript } from './scene';
import { beforeAndAfter } from './scenes/before-and-after';
import { howItSpread } from './scenes/how-it-spread';
import { howTheyMet } from './scenes/how-they-met';
import { knowsOrDoes } from './scenes/knows-or-does';
import { nextRound } from './scenes/next-round';
import { notKnown } from './scenes/not-known';
import { stories } from './scenes/stories';
import { teams } from './scenes/teams';
import { whoTookPart } from './scenes/who-took-part';
import { why } from './scenes/why';

type Make = (edition: Edition, locale: Locale, width?: number) => Scene;

const MAKE: Record<Exclude<SceneId, 'next-round'>, Make> = {
	why,
	'who-took-part': whoTookPart,
	'how-they-met': howTheyMet,
	'how-it-spread': howItSpread,
	'before-and-after': beforeAndAfter,
	'knows-or-does': knowsOrDoes,
	teams,
	stories,
	'not-known': notKnown
};

/** Shown although it has nothing to tell: that the main question has no answer must be said. */
const ALWAYS: SceneId = 'before-and-after';

const isKnown = (id: string): id is SceneId => ARC.includes(id as SceneId);

/** A scene as it is made from the edition, and whether it is shown, in the order of the script. */
export interface PlannedScene {
	scene: Scene;
	/** The same without the script's words. */
	made: Scene;
	shown: boolean;
}

/**
 * Every scene in the script's order; what the script does not name comes last and is not shown.
 * @param width in px, for which words in figures are made: a phone gets shorter ones
 */
export function plannedScenes(
	edition: Edition,
	script: StageScript | undefined,
	locale: Locale,
	width?: number
): PlannedScene[] {
	const named = (script?.scenes ?? []).filter(
		({ id }, at, all) => isKnown(id) && all.findIndex((one) => one.id === id) === at
	);
	const rest = ARC.filter((id) => !named.some((one) => one.id === id));
	return [...named, ...rest.map((id): Partial<ScriptedScene> => ({ id }))].map(
		({ id, shown, title, detail, notes }) => {
			const made =
				id === 'next-round'
					? nextRound(edition, locale, script?.sign_up)
					: MAKE[id as keyof typeof MAKE](edition, locale, width);
			return {
				made,
				scene: {
					...made,
					...(title?.trim() && { title }),
					...(detail !== undefined && { detail: detail.trim() || undefined }),
					// Whoever writes notes says all that is to be said.
					...(notes !== undefined && { notes, cue: undefined })
				},
				shown: shown ?? (!named.length && (made.told || made.id === ALWAYS))
			};
		}
	);
}

/** The scenes of a closing event, in their order: those the script shows, without one all that have something to tell. */
export const scenes = (edition: Edition, script: StageScript | undefined, locale: Locale, width?: number): Scene[] =>
	plannedScenes(edition, script, locale, width)
		.filter(({ shown }) => shown)
		.map(({ scene }) => scene);
