import { version } from '$app/environment';
import { available, type Availability } from '../../draft/available';
import { DraftProblem } from '../../draft/draft-problem';
import { openDraftStore, type DraftStore, type KeptDraft, type Saved } from '../../draft/draft-store';
import type { Problem } from '../../pipeline/progress';
import { parseRecipe, type Recipe } from '../../exports/recipe';
import { workshop } from './workshop.svelte';

/** Begins the path of a kept file that is chosen no longer; no file system knows such a name. */
const FORMER = '\u0000';

/** Looked at so often, a page that is left open stays in time with its draft. */
const LOOK_MS = 60_000;
/** A draft that was saved longer ago than this, or in the future, is saved anew: its age is that of the work on it. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/** What a draft keeps beside files; in version 1 it was the recipe alone. */
interface Decisions {
	recipe: Recipe;
	createdOn: string;
	/** Whether an edition published before was given, which is kept nowhere. */
	previous: boolean;
}

function parseDecisions(decisions: unknown): Decisions {
	const { recipe = decisions, createdOn, previous } = decisions as Partial<Decisions>;
	return {
		recipe: parseRecipe(JSON.stringify(recipe), 'draft'),
		createdOn: createdOn ?? workshop.createdOn,
		previous: previous ?? false
	};
}

/** The draft in this browser's private storage: whether it is kept, since when, and what is in the way. */
class Keeping {
	/** What the browser allows; null until it was asked. */
	possible = $state.raw<Availability | null>(null);
	/** A draft that was found and not taken up yet. */
	found = $state.raw<KeptDraft | null>(null);
	kept = $state.raw<Saved | null>(null);
	/** Saves under way. */
	saving = $state(0);
	problem = $state.raw<Problem | null>(null);
	/** Something to be told that is no failure: a draft expired, or could be read in part. */
	notes = $state.raw<Problem[]>([]);
	private store: DraftStore | null = null;
	/** Files that can be gone back to and read no longer: they cannot be kept, and what is chosen must be. */
	private readonly gone = new Set<File>();
	/** An earlier edition was given once and is not here any more. */
	private owed = false;
	private timer = 0;

	/** Whether every step is written down. */
	on = $state(false);

	/** Whether all that is here is kept, so that nothing is lost when the page closes. */
	get whole(): boolean {
		return this.on && this.kept !== null && !this.saving && !this.problem;
	}

	/** Looks for a draft of an earlier visit. */
	async look(): Promise<void> {
		if (this.possible) return;
		this.possible = await available();
		if (this.possible.allowed && this.possible.kept) await this.open(false);
	}

	private async open(takeOver: boolean): Promise<boolean> {
		this.problem = null;
		try {
			this.store = await openDraftStore({ appVersion: version, takeOver, onLost: () => this.lose() });
			if (this.store.expired !== null)
				this.notes = [
					{ code: 'draft-expired', params: { day: new Date(this.store.expired).toISOString().slice(0, 10) } }
				];
			const found = await this.store.load();
			this.found = found && {
				...found,
				files: found.files.filter(({ path }) => !path.startsWith(FORMER)),
				missing: found.missing.filter((path) => !path.startsWith(FORMER))
			};
			return true;
		} catch (error) {
			this.fail(error);
			return false;
		}
	}

	private fail(error: unknown): void {
		if (!(error instanceof DraftProblem)) throw error;
		const params = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, String(value)]));
		const { why } = params;
		this.problem = { code: why ? `${error.code}-${why}` : error.code, params };
		if (error.code === 'draft-elsewhere') this.end();
	}

	private lose(): void {
		this.store = null;
		this.end();
		this.problem = { code: 'draft-elsewhere' };
	}

	/** Goes on where the draft was left. */
	resume(): void {
		const { found } = this;
		if (!found) return;
		let decisions: Decisions;
		try {
			decisions = parseDecisions(found.decisions);
		} catch {
			// Left as it is: a version that knows how to read it may come back.
			this.problem = { code: 'draft-broken' };
			return;
		}
		this.found = null;
		this.notes = [
			...(found.missing.length ? [{ code: 'draft-missing', params: { files: found.missing.join(', ') } }] : []),
			...(found.earlier ? [{ code: 'draft-earlier' }] : []),
			...(decisions.previous ? [{ code: 'draft-previous' }] : [])
		];
		this.begin();
		this.owed = decisions.previous;
		workshop.createdOn = decisions.createdOn;
		workshop.resume(found.files, decisions.recipe);
		if (found.step) location.hash = found.step;
	}

	/** Keeps the draft from now on. */
	async start(): Promise<void> {
		if (!this.store && !(await this.open(false))) return;
		this.found = null;
		this.begin();
		await this.save();
	}

	/** Becomes the one tab that writes. */
	async takeOver(): Promise<void> {
		if (!(await this.open(true))) return;
		if (!this.found && workshop.files.length) await this.start();
	}

	private begin(): void {
		this.on = true;
		workshop.onchange = () => void this.save();
		clearInterval(this.timer);
		this.timer = window.setInterval(() => {
			const age = Date.now() - (this.kept?.savedAt ?? Date.now());
			if (age < 0 || age > FRESH_MS) void this.save();
		}, LOOK_MS);
	}

	private end(): void {
		this.on = false;
		this.kept = null;
		workshop.onchange = null;
		clearInterval(this.timer);
	}

	async save(): Promise<void> {
		if (!this.on || !this.store) return;
		this.saving++;
		try {
			this.kept = await this.write(this.store);
			this.problem = null;
		} catch (error) {
			this.fail(error);
		} finally {
			this.saving--;
		}
	}

	private async write(store: DraftStore): Promise<Saved> {
		const step = location.hash.slice(1);
		// What can be gone back to stays readable: a file out of the draft is read from where it is kept.
		const files = workshop.formerFiles.filter((file) => !this.gone.has(file));
		const former = files.map((file, at) => ({ path: `${FORMER}${at}`, file }));
		const { recipe, createdOn, previous } = workshop;
		if (previous) this.owed = false;
		const decisions: Decisions = { recipe, createdOn, previous: this.owed || previous !== null };
		try {
			return await store.save({ files: [...workshop.files, ...former], decisions, step });
		} catch (error) {
			const path = error instanceof DraftProblem && error.code === 'draft-source-gone' ? error.details.path : '';
			const lost = former.find((one) => one.path === path);
			if (!lost) throw error;
			this.gone.add(lost.file);
			return this.write(store);
		}
	}

	/** Deletes what is kept and keeps nothing more. */
	async remove(): Promise<void> {
		this.end();
		try {
			// One that cannot be read can still be deleted.
			if (!this.store) await this.open(false);
			if (!this.store) return;
			this.problem = null;
			await this.store.remove();
			await this.store.close();
			this.store = null;
			this.found = null;
			this.notes = [{ code: 'draft-removed' }];
		} catch (error) {
			this.fail(error);
			if (this.problem?.code === 'draft-failed') this.problem = { ...this.problem, code: 'draft-not-removed' };
		}
	}
}

export const keeping = new Keeping();
