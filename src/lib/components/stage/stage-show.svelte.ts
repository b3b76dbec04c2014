import type { Edition } from '../../edition/edition';
import type { Locale } from '../../i18n/format';
import { lastStep, type Scene, type StageScript } from '../../stage/scene';
import { plannedScenes } from '../../stage/scenes';
import type { Place } from '../url-state';

export type Mode = 'show' | 'overview' | 'edit' | 'help';

/** Width in px for which words in figures are made on a small screen. */
const PHONE = 342;

/** What was changed of an edition's script: every state since, and the one that was saved. */
interface Edits {
	edition: string;
	states: StageScript[];
	/** What the last change was about; typing in one field is one state. */
	about: string;
	saved: StageScript | undefined;
}

/** A presentation: its scenes, where it stands, and what whoever presents changed. */
export class StageShow {
	mode = $state<Mode>('show');
	/** Nothing is shown, so that everyone looks at the speaker. */
	blank = $state(false);
	place = $state.raw<Place>({ scene: '', step: 0 });
	/** For a small screen words in figures are shorter. */
	narrow = $state(false);
	private edits = $state.raw<Edits | null>(null);
	private source: () => Edition;
	private locale: Locale;

	constructor(source: () => Edition, locale: Locale) {
		this.source = source;
		this.locale = locale;
	}

	edition = $derived.by(() => this.source());
	private key = $derived(`${this.edition.programme} ${this.edition.created_on}`);
	private own = $derived(this.edits?.edition === this.key ? this.edits : null);
	script = $derived(this.own ? this.own.states.at(-1) : this.edition.stage);
	planned = $derived.by(() => plannedScenes(this.edition, this.script, this.locale, this.narrow ? PHONE : undefined));
	scenes = $derived(this.planned.filter(({ shown }) => shown).map(({ scene }) => scene));
	index = $derived(
		Math.max(
			0,
			this.scenes.findIndex(({ id }) => id === this.place.scene)
		)
	);
	/** Undefined where every scene is left out. */
	scene = $derived<Scene | undefined>(this.scenes[this.index]);
	step = $derived(this.scene ? Math.min(this.place.step, lastStep(this.scene)) : 0);
	unsaved = $derived(this.own !== null && this.script !== this.own.saved);
	undoable = $derived(this.own !== null);

	/** Goes to a scene by its position; none further than the ends. */
	go(index: number, step = 0): void {
		const scene = this.scenes[Math.min(Math.max(index, 0), this.scenes.length - 1)];
		if (scene) this.place = { scene: scene.id, step };
	}

	next(): void {
		if (this.scene && this.step < lastStep(this.scene)) this.go(this.index, this.step + 1);
		else if (this.index < this.scenes.length - 1) this.go(this.index + 1);
	}

	/** One step back; into a scene before as it was left. */
	back(): void {
		const before = this.scenes[this.index - 1];
		if (this.step > 0) this.go(this.index, this.step - 1);
		else if (before) this.go(this.index - 1, lastStep(before));
	}

	last(): void {
		const end = this.scenes.at(-1);
		if (end) this.go(this.scenes.length - 1, lastStep(end));
	}

	/** The script as it would have to be written to change it. */
	get written(): StageScript {
		const scenes = this.planned.map(({ scene: { id }, shown }) => ({
			...this.script?.scenes.find((one) => one.id === id),
			id,
			shown
		}));
		return { ...this.script, scenes };
	}

	/** Takes another script; changes about the same thing in a row are one state. */
	change(script: StageScript, about: string): void {
		const states = this.own?.states ?? [];
		const kept = this.own?.about === about && states.at(-1) !== this.own.saved ? states.slice(0, -1) : states;
		this.edits = { edition: this.key, states: [...kept, script], about, saved: this.own?.saved };
	}

	/** Takes a script over whole, from another window or from an earlier visit. */
	adopt(script: StageScript | undefined, saved = false): void {
		this.edits = script ? { edition: this.key, states: [script], about: '', saved: saved ? script : undefined } : null;
	}

	undo(): void {
		if (!this.own) return;
		const states = this.own.states.slice(0, -1);
		this.edits = states.length ? { ...this.own, states, about: '' } : null;
	}

	/** Notes that the script as it is now has been saved. */
	noteSaved(): void {
		if (this.own) this.edits = { ...this.own, saved: this.script };
	}
}
