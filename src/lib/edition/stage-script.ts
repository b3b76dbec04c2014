import * as v from 'valibot';

/** What whoever presents decided about the stage; saved with the edition. Its words are typed, so that no guard knows them. */
export interface StageScript {
	/** Scenes in their order, by id; one that is left out is not shown. */
	scenes: ScriptedScene[];
	/** Where to sign up for the next round: an address or a line of text. */
	sign_up?: string;
	/** The company's font, by name, and its two colours as #RRGGBB: for PowerPoint. */
	look?: { font?: string; colours?: [first: string, second: string] };
}

export interface ScriptedScene {
	id: string;
	shown: boolean;
	title?: string;
	detail?: string;
	notes?: string;
}

/** Most letters of what is typed: more would not fit on a stage, and a hostile file could bring any number. */
export const LONGEST = { title: 160, detail: 400, notes: 4000, sign_up: 300, font: 80 } as const;

const words = (most: number) => v.optional(v.pipe(v.string(), v.maxLength(most)));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));

/** An id that this version does not know is kept, so that a newer edition loses nothing by being saved here. */
export const stageScript = v.object({
	scenes: v.pipe(
		v.array(
			v.object({
				id: v.pipe(v.string(), v.maxLength(40)),
				shown: v.boolean(),
				title: words(LONGEST.title),
				detail: words(LONGEST.detail),
				notes: words(LONGEST.notes)
			})
		),
		v.maxLength(40)
	),
	sign_up: words(LONGEST.sign_up),
	look: v.optional(v.object({ font: words(LONGEST.font), colours: v.optional(v.tuple([colour, colour])) }))
});
