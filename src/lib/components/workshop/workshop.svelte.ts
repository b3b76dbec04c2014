import type { Edition } from '../../edition/edition';
import type { Account } from '../../edition/guard/account';
import { DeskClient } from '../../pipeline/client';
import { EMPTY_RECIPE, type Mend, type Recipe, type RecipeEntry } from '../../exports/recipe';
import type { Problem, Progress, Reading } from '../../pipeline/progress';
import type { Choice, Requests } from '../../pipeline/service';
import type { DroppedFile } from './dropped-files';
import { History } from './history';

export const STEPS = ['files', 'map', 'mend', 'ready', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** Tells decisions about different sheets apart. */
export const matchKey = (match: RecipeEntry['match']): string => JSON.stringify(match);

/** What is asked about a reading, beside making it and the edition. */
type Query = Exclude<keyof Requests, 'read' | 'ask' | 'compare'>;

/** A choice and what it would show; null where no edition would protect everyone. */
export interface Compared {
	choice: Choice;
	account: Account | null;
}

/** What is undone and kept as one. */
interface State {
	files: DroppedFile[];
	recipe: Recipe;
}

/** Rejections that somebody has looked at, or that nobody needs to. */
export const SETTLED = new Set(['ignored', 'total-row', 'older-snapshot', 'unknown-user', 'set-aside']);

/** Sheets about which HR has to say something. */
const isOpen = (state: string) => state === 'unknown' || state === 'question';

/** A recipe laid over what was decided: its programme settings win. */
const joined = (
	decided: Recipe,
	{ files, levels, settings, mends = [] }: Recipe,
	entries: RecipeEntry[] = []
): Recipe => ({
	...decided,
	files: [...entries, ...files, ...decided.files],
	levels: levels ?? decided.levels,
	settings: { ...decided.settings, ...settings },
	mends: [...(decided.mends ?? []), ...mends]
});

/**
 * The workshop of this tab: files, what was decided about them, and what came out. Everything else on the page follows
 * from it; the worker can be stopped at any time, for it knows nothing that is not here.
 */
export class Workshop {
	files = $state.raw<DroppedFile[]>([]);
	recipe = $state.raw<Recipe>(EMPTY_RECIPE);
	reading = $state.raw<Reading | null>(null);
	edition = $state.raw<Edition | null>(null);
	/** What the guard did to that edition. */
	account = $state.raw<Account | null>(null);
	/** The edition published before. It is in memory alone: a draft keeps exports and decisions, and no editions. */
	previous = $state.raw<Edition | null>(null);
	/** What other choices would show, as far as it is known; null where nobody asked or something has changed. */
	comparison = $state.raw<Compared[] | null>(null);
	/** Which of how many choices is being worked out. */
	comparing = $state.raw<{ at: number; of: number } | null>(null);
	problem = $state.raw<Problem | null>(null);
	progress = $state.raw<Progress | null>(null);
	/** What is under way. */
	busy = $state<'reading' | 'asking' | 'comparing' | null>(null);
	/** Whether the reading shown is that of the files and decisions above. */
	current = $state(true);
	undoable = $state({ past: 0, future: 0 });
	/** Files that took the place of earlier ones of the same name. */
	replaced = $state.raw<string[]>([]);
	/** ISO day that the edition will bear. */
	createdOn = $state(new Date().toISOString().slice(0, 10));
	/** Mappings begun and not taken over yet, by what they match. */
	readonly unfinished = new Map<string, RecipeEntry>();
	private changes = 0;
	/** Whether the problem is one of the edition, and not of what was dropped or read. */
	private ofEdition = false;

	readonly client = new DeskClient((problem) => {
		this.problem = problem;
		this.current = false;
	});
	private readonly history = new History<State>();
	private again = false;
	private readonly readers = new Set<() => void>();
	/** Told after every step, so that a draft can be kept. */
	onchange: (() => void) | null = null;

	/** Groups of sheets that wait for an answer. */
	readonly open = $derived((this.reading?.groups ?? []).filter(({ state }) => isOpen(state)));
	/** Whether there are people with levels, and none of the levels is known to lead. */
	readonly leaderless = $derived(
		Boolean(this.reading?.readiness.levels.length) && this.reading?.readiness.leaders === 0
	);
	/** Whether names of levels are not known and nobody has said yet which of them lead. */
	readonly levelsOpen = $derived(
		this.leaderless ||
			(!this.recipe.levels &&
				(this.reading?.readiness.levels ?? []).some(({ place, known }) => place === null && !known))
	);
	/** Rejected rows that nobody has looked at yet. */
	readonly rejected = $derived(
		(this.reading?.reasons ?? [])
			.filter(({ outcome, reason }) => outcome === 'rejected' && !SETTLED.has(reason))
			.reduce((sum, { rows }) => sum + rows, 0)
	);

	/** A file that was chosen and can be read no longer; without it everything says less. */
	readonly lost = $derived(this.reading?.groups.find(({ problem }) => problem?.code === 'unreadable')?.problem ?? null);

	private get state(): State {
		return { files: this.files, recipe: this.recipe };
	}

	private set(state: State): void {
		this.files = state.files;
		this.recipe = state.recipe;
		this.outdate();
		this.undoable = this.history.size;
		this.problem = null;
		this.onchange?.();
		void this.read();
	}

	/** What was made no longer says what was decided. */
	private outdate(): void {
		this.changes++;
		this.edition = null;
		this.comparison = null;
	}

	private change(part: Partial<State>): void {
		this.history.push(this.state);
		this.set({ ...this.state, ...part });
	}

	undo(): void {
		const state = this.history.undo(this.state);
		if (state) this.set(state);
	}

	redo(): void {
		const state = this.history.redo(this.state);
		if (state) this.set(state);
	}

	/** Takes files and recipes as one step. A file dropped again replaces its earlier self. */
	add(more: DroppedFile[], recipes: Recipe[] = []): void {
		if (!more.length && !recipes.length) return;
		const paths = new Set(more.map(({ path }) => path));
		this.replaced = this.files.flatMap(({ path }) => (paths.has(path) ? [path] : []));
		const known = new Map([...this.files, ...more].map((one) => [one.path, one]));
		const recipe = recipes.reduce((all, one) => joined(all, one), this.recipe);
		this.change({ files: [...known.values()], recipe });
	}

	remove(path: string): void {
		this.change({ files: this.files.filter((one) => one.path !== path) });
	}

	/** Takes up a draft. It is no step of its own, unless it takes the place of what is already here. */
	resume(files: DroppedFile[], recipe: Recipe): void {
		if (this.files.length) this.change({ files, recipe });
		else this.set({ files, recipe });
	}

	/** Files that are no longer chosen and can be gone back to. */
	get formerFiles(): File[] {
		const chosen = new Set(this.files.map(({ file }) => file));
		const former = this.history.states().flatMap(({ files }) => files.map(({ file }) => file));
		return [...new Set(former)].filter((file) => !chosen.has(file));
	}

	/** What was decided about the same sheets. */
	private decided(match: RecipeEntry['match']): RecipeEntry | undefined {
		return this.recipe.files.find((entry) => matchKey(entry.match) === matchKey(match));
	}

	/** Puts decisions in the place of earlier ones about the same sheets; one that says nothing any more goes. */
	private replace(entries: RecipeEntry[]): void {
		const keys = new Set(entries.map(({ match }) => matchKey(match)));
		const others = this.recipe.files.filter(({ match }) => !keys.has(matchKey(match)));
		const told = entries.filter(({ match: _, ...rest }) => Object.keys(rest).length);
		this.change({ recipe: { ...this.recipe, files: [...told, ...others] } });
	}

	/** Decides how sheets are read; how their text is decoded stays. */
	decide(entry: RecipeEntry): void {
		const encoding = entry.encoding ?? this.decided(entry.match)?.encoding;
		this.unfinished.delete(matchKey(entry.match));
		this.replace([{ ...entry, ...(encoding ? { encoding } : {}) }]);
	}

	/** Says how a text is decoded; what else was decided about it stays. */
	decode(match: RecipeEntry['match'], encoding: RecipeEntry['encoding']): void {
		this.replace([{ ...this.decided(match), match, encoding }]);
	}

	/** Takes back what was decided about sheets, save how their text is decoded. */
	undecide(match: RecipeEntry['match']): void {
		this.decide({ match });
	}

	/** Reads one name of a leadership level as another, in all master data; without a name it is read as it stands. */
	renameLevel(from: string, to: string): void {
		const people = (this.reading?.groups ?? []).filter(({ table, ids }) => table === 'people' && ids.length);
		this.replace(
			people.map(({ match, profile }): RecipeEntry => {
				const entry = this.decided(match) ?? { match, ...(profile && profile !== 'recipe' ? { profile } : {}) };
				const { [from]: _, ...said } = entry.values?.level ?? {};
				return { ...entry, values: { ...entry.values, level: to ? { ...said, [from]: to } : said } };
			})
		);
	}

	/**
	 * Uses a whole recipe; its programme settings win.
	 * @param entries what it means for sheets that it would not find by itself
	 */
	use(recipe: Recipe, entries: RecipeEntry[] = []): void {
		this.change({ recipe: joined(this.recipe, recipe, entries) });
	}

	/** Uses a recipe for every sheet that waits for an answer and that it knows, whatever the file is called now. */
	async useEverywhere(recipe: Recipe): Promise<void> {
		const entries: RecipeEntry[] = [];
		try {
			for (const { id, match } of this.open) {
				const { offers } = await this.query('detail', { sheet: id, saved: [recipe] });
				const [best] = offers;
				if (best && !best.missing.length) entries.push({ ...best.entry, match });
			}
			this.use(recipe, entries);
		} catch (problem) {
			this.problem = problem as Problem;
		}
	}

	mend(mend: Mend): void {
		// The last word on a place counts; an earlier one would only lie below it.
		const place = ({ file, sheet, line, column, from, reason }: Mend) =>
			JSON.stringify([file, sheet, line, column, line ? null : from, reason]);
		const others = (this.recipe.mends ?? []).filter((one) => place(one) !== place(mend));
		this.change({ recipe: { ...this.recipe, mends: [...others, mend] } });
	}

	setLevels(levels: string[] | undefined): void {
		this.change({ recipe: { ...this.recipe, levels } });
	}

	setCreatedOn(day: string): void {
		this.createdOn = day;
		this.outdate();
		this.onchange?.();
		void this.read();
	}

	setPrevious(edition: Edition | null): void {
		this.previous = edition;
		this.outdate();
		this.problem = null;
		this.onchange?.();
		void this.read();
	}

	setSettings(settings: Recipe['settings']): void {
		this.change({ recipe: { ...this.recipe, settings } });
	}

	/** Reads files and decisions; what is asked for meanwhile is read after it, once. */
	async read(): Promise<void> {
		this.current = false;
		if (this.busy) {
			this.again = true;
			return;
		}
		if (!this.files.length) {
			this.reading = null;
			this.current = true;
			return;
		}
		this.busy = 'reading';
		this.progress = null;
		// What stopped the work before is over once it goes on.
		if (/^(engine|cancelled)/.test(this.problem?.code ?? '')) this.problem = null;
		try {
			do {
				this.again = false;
				const { files, recipe } = this.state;
				// Plain copies: reactive proxies cannot cross to a worker.
				const given = {
					files: files.map(({ path, file }) => ({ path, file })),
					recipe: structuredClone(recipe),
					memory: (navigator as Navigator & { deviceMemory?: number }).deviceMemory
				};
				this.reading = await this.client.ask('read', given, (now) => (this.progress = now));
			} while (this.again);
			this.current = true;
		} catch (problem) {
			this.problem = problem as Problem;
		} finally {
			this.busy = null;
			this.progress = null;
		}
		// It was stopped by a problem, and what was decided meanwhile may be without it.
		if (this.again && this.problem?.code !== 'cancelled') return this.read();
		if (this.current) for (const told of this.readers) told();
	}

	private settings(programme: string) {
		return { programme, createdOn: this.createdOn, previous: this.previous ?? undefined };
	}

	/** Asks every question of what was read. */
	async ask(programme: string): Promise<void> {
		if (this.busy || this.edition) return;
		// After a stop there is nothing to ask; whoever wants an edition asks again once it is read.
		if (!this.client.holds) return this.read();
		this.busy = 'asking';
		this.problem = null;
		this.ofEdition = false;
		try {
			const recipe = structuredClone(this.recipe);
			const made = this.changes;
			const settings = this.settings(programme);
			const { edition, account } = await this.client.ask('ask', { recipe, settings }, (now) => (this.progress = now));
			// What was decided meanwhile is not in it; it is made again after the next reading.
			if (made === this.changes) {
				this.edition = edition;
				this.account = account;
			}
		} catch (problem) {
			this.problem = problem as Problem;
			this.ofEdition = true;
		} finally {
			this.busy = null;
			this.progress = null;
			if (this.again) void this.read();
		}
	}

	/** Works out what other choices would show, one after the other; what is known stays when it is stopped. */
	async compare(programme: string, choices: Choice[]): Promise<void> {
		if (this.busy) return;
		if (!this.client.holds) await this.read();
		if (this.busy || !this.current) return;
		this.busy = 'comparing';
		this.problem = null;
		this.ofEdition = true;
		this.comparison = [];
		const recipe = structuredClone(this.recipe);
		const settings = this.settings(programme);
		const made = this.changes;
		try {
			for (const [at, choice] of choices.entries()) {
				this.comparing = { at, of: choices.length };
				const account = await this.client
					.ask('compare', { recipe, settings, choice }, (now) => (this.progress = now))
					.catch((problem: Problem) => {
						if (problem.code === 'edition-unprotected') return null;
						throw problem;
					});
				if (made !== this.changes) break;
				this.comparison = [...this.comparison, { choice, account }];
			}
		} catch (problem) {
			this.problem = problem as Problem;
		} finally {
			this.busy = null;
			this.progress = null;
			this.comparing = null;
			if (this.again) void this.read();
		}
	}

	/** Asks about what was read; after a stop nobody remembers it, and it is read again first. */
	async query<K extends Query>(kind: K, given: Requests[K]['given']): Promise<Requests[K]['result']> {
		if (!this.client.holds && !this.busy) await this.read();
		if (!this.current && !this.busy && this.problem) throw this.problem;
		return this.client.ask(kind, given);
	}

	/** Tells a part of the page that shows rows whenever they were read again; what comes back ends that. */
	onread(told: () => void): () => void {
		this.readers.add(told);
		return () => void this.readers.delete(told);
	}

	/** What was wrong with an edition is not wrong with another step. */
	leaveStep(): void {
		if (this.ofEdition) this.problem = null;
		this.ofEdition = false;
	}

	/** Stops at once; files and decisions stay. */
	cancel(): void {
		this.again = false;
		this.client.stop();
	}
}

export const workshop = new Workshop();
