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

const MAKE: Record<SceneId, (edition: Edition, locale: Locale, script: StageScript | undefined) => Scene> = {
	why,
	'who-took-part': whoTookPart,
	'how-they-met': howTheyMet,
	'how-it-spread': howItSpread,
	'before-and-after': beforeAndAfter,
	'knows-or-does': knowsOrDoes,
	teams,
	stories,
	'not-known': notKnown,
	'next-round': (edition, locale, script) => nextRound(edition, locale, script?.sign_up)
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

/** Every scene in the script's order; what the script does not name comes last and is not shown. */
export function plannedScenes(edition: Edition, script: StageScript | undefined, locale: Locale): PlannedScene[] {
	const named = script?.scenes.filter(({ id }, at, all) => isKnown(id) && all.findIndex((one) => one.id === id) === at);
	const rest = ARC.filter((id) => !named?.some((one) => one.id === id));
	return [...(named ?? []), ...rest.map((id): Partial<ScriptedScene> => ({ id }))].map(
		({ id, shown, title, detail, notes }) => {
			const made = MAKE[id as SceneId](edition, locale, script);
			return {
				made,
				scene: {
					...made,
					...(title && { title }),
					...(detail !== undefined && { detail: detail || undefined }),
					...(notes && { notes })
				},
				shown: shown ?? (!script && (made.told || made.id === ALWAYS))
			};
		}
	);
}

/** The scenes of a closing event, in their order: those the script shows, without one all that have something to tell. */
export const scenes = (edition: Edition, script: StageScript | undefined, locale: Locale): Scene[] =>
	plannedScenes(edition, script, locale)
		.filter(({ shown }) => shown)
		.map(({ scene }) => scene);
