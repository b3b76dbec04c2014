import type { Plot } from '../figures/plot';
import type { Card } from '../questions/question';

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

/** One scene: one finding, its before shown first and its after at the next step. */
export interface Scene {
	id: SceneId;
	/** Small, above the title: what is asked. */
	asks: string;
	/** The largest thing on the stage. */
	title: string;
	detail?: string;
	/** The number that carries the finding, and what stands beside it. */
	number?: string;
	beside?: string;
	/** What is drawn; null where the scene is set in type. */
	plot: Plot | null;
	/** What of it is shown before the first step; null where nothing is held back. */
	before: Plot | null;
	/** Stories, one of them "not yet". */
	cards: Card[];
	/** Sentences of a scene without plot and stories, revealed one by one. */
	sentences: string[];
	/** Where to sign up, also as QR code. */
	address?: string;
	/** Measure, unit, n, period and source, at the foot. */
	source: string;
	/** For whoever presents. */
	notes: string;
	/** What someone who does not see the picture is told. */
	alternative: string;
}

/** What whoever presents decided; saved with the edition. */
export interface StageScript {
	/** Scenes in their order; one that is left out is not shown. */
	scenes: { id: SceneId; shown: boolean; title?: string; detail?: string; notes?: string }[];
	/** Where to sign up for the next round: an address or a line of text. */
	sign_up?: string;
	/** The company's font, by name, and its two colours as #RRGGBB: for PowerPoint. */
	look?: { font?: string; colours?: [first: string, second: string] };
}
