import { version } from '$app/environment';
import { available, type Availability } from '../../draft/available';
import { DraftProblem } from '../../draft/draft-problem';
import { openDraftStore, type DraftStore, type KeptDraft, type Saved } from '../../draft/draft-store';
import type { Problem } from '../../pipeline/progress';
import { parseRecipe, type Recipe } from '../../exports/recipe';
import { workshop } from './workshop.svelte';

/** Begins the path of a kept file that is chosen no longer; no file system knows such a name. */
const FORMER = '\u0000';

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

	/** Whether every step is written down. */
	on = $state(false);

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
		if (error.code === 'draft-elsewhere') this.on = false;
	}

	private lose(): void {
		this.store = null;
		this.on = false;
		this.kept = null;
		this.problem = { code: 'draft-elsewhere' };
	}

	/** Goes on where the draft was left. */
	resume(): void {
		const { found } = this;
		if (!found) return;
		let recipe: Recipe;
		try {
			recipe = parseRecipe(JSON.stringify(found.decisions), 'draft');
		} catch {
			// Left as it is: a version that knows how to read it may come back.
			this.problem = { code: 'draft-broken' };
			return;
		}
		this.found = null;
		this.notes = [
			...(found.missing.length ? [{ code: 'draft-missing', params: { files: found.missing.join(', ') } }] : []),
			...(found.earlier ? [{ code: 'draft-earlier' }] : [])
		];
		this.begin();
		workshop.resume(found.files, recipe);
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
	}

	async save(): Promise<void> {
		if (!this.on || !this.store) return;
		this.saving++;
		try {
			const step = location.hash.slice(1);
			// What can be gone back to stays readable: a file out of the draft is read from where it is kept.
			const former = workshop.formerFiles.map((file, at) => ({ path: `${FORMER}${at}`, file }));
			const files = [...workshop.files, ...former];
			this.kept = await this.store.save({ files, decisions: workshop.recipe, step });
			this.problem = null;
		} catch (error) {
			this.fail(error);
		} finally {
			this.saving--;
		}
	}

	/** Deletes what is kept and keeps nothing more. */
	async remove(): Promise<void> {
		this.on = false;
		this.kept = null;
		workshop.onchange = null;
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
		}
	}
}

export const keeping = new Keeping();
