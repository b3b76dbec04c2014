import type { Plot } from '../figures/plot';
import type { Card } from '../questions/question';

export type { StageScript } from '../edition/stage-script';

/** The arc of a closing event, in this order unless whoever presents chose another. */
export const ARC = [
	'why',
	'who-took-part',
	'how-they-met',
	'how-it-spread',
	'before-and-after',
	'knows-or-does',
	'teams',
	'stories',
	'not-known',
	'next-round'
] as const;
export type SceneId = (typeof ARC)[number];

/** A large number and what it counts, set in type. */
export interface Fact {
	number: string;
	/** Lines under it, the first in bold. */
	text: string[];
}

/** One quarter of those who answered: who knows more or does not, who does more or does not. */
export interface Quadrant {
	knows: boolean;
	does: boolean;
	/** One dot each; null where guarded. */
	people: number | null;
	/** "knows more", "and acts differently" */
	text: [string, string];
}

/** One scene: one finding, its before shown first and its after at the next step. */
export interface Scene {
	id: SceneId;
	/** Whether the edition has something to tell here; if not, the scene is shown only where somebody asked for it. */
	told: boolean;
	/** Small, above the title: what is asked. */
	asks: string;
	/** Stands in the title's place before the first step: what was there before. */
	opening?: string;
	/** The largest thing on the stage. */
	title: string;
	detail?: string;
	/** What is drawn; null where the scene is set in type. */
	plot: Plot | null;
	/** What of it is shown before the first step, on the same scales; null where nothing is held back. */
	before: Plot | null;
	/** In place of a plot: large numbers side by side, all at once. */
	facts: Fact[];
	/** In place of a plot: four quarters, or none; before the first step only who knows more is told apart. */
	quadrants: Quadrant[];
	/** Stories, revealed one by one, the last one "not yet" where there is one. */
	cards: Card[];
	/** Sentences of a scene without plot and stories, revealed one by one. */
	sentences: string[];
	/** Where to sign up, also as QR code. */
	address?: string;
	/** Measure, unit, n, period and source, at the foot. */
	source: string;
	/** When to click, for whoever presents from the stage: a slide shows everything at once. */
	cue?: string;
	/** For whoever presents, from the stage or from slides: neither clicks nor colours, which a company may change. */
	notes: string;
	/** What someone who does not see the picture is told, beside title and detail. */
	alternative: string;
}

/** How many steps a scene has after its first view. */
export function lastStep({ before, quadrants, cards, sentences }: Scene): number {
	if (before || quadrants.length) return 1;
	return Math.max(0, cards.length - 1, sentences.length - 1);
}
