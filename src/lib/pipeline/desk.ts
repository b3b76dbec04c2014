import type { ReceiptLine } from '../edition/edition';
import { makeEdition, type Made, type Settings } from '../edition/make';
import type { Engine } from '../engine/engine';
import { ExportError } from '../exports/export-error';
import { factsOf, type SheetFacts } from '../exports/facts';
import { openFile, type Sheet } from '../exports/open';
import type { Profile } from '../exports/profiles/profile';
import { entryOf, isMeant, isNamed, profileOfEntry, type Recipe, type RecipeEntry } from '../exports/recipe';
import { recognise } from '../exports/recognise';
import type { SourceFile } from '../exports/source-file';
import { offer } from '../exports/shape';
import { readingOf, stageSheet, type StagedSource } from '../exports/stage';
import { lackingColumns } from '../exports/targets';
import { createRawTables, evaluateTables, typeTables } from '../tables/build';
import { settingsParams, type ProgrammeSettings } from '../tables/settings';
import { groupSheets } from './groups';
import { countReasons, outcomesOf, receiptOf, type SheetOutcome } from './outcomes';
import type { Progress, Readiness, Reading, SheetState } from './progress';
import { readReadiness } from './readiness';

/** A sheet on the desk, opened once, with what was decided and what became of it. */
export interface DeskSheet {
	id: number;
	/** Path of the file it came in. */
	path: string;
	sheet: Sheet;
	facts: SheetFacts;
	state: SheetState;
	profile: Profile | null;
	entry: RecipeEntry | undefined;
	problem: ExportError | null;
	staged: StagedSource | null;
	/** What it was staged with; another one means staging it again. */
	signature: string;
}

/** A file, or an entry of a container, that no sheet came out of. */
export interface Unopened {
	path: string;
	file: string;
	reason: string;
	problem: ExportError | null;
}

export interface DeskOptions {
	signal?: AbortSignal;
	onProgress?: (progress: Progress) => void;
}

/**
 * Where exports become an edition, step by step, the same in Node and in the browser's worker: open files, read them by
 * a recipe, ask questions. Each step can be done again after something was mended, and does again only what changed.
 */
export class Desk {
	readonly sheets: DeskSheet[] = [];
	readonly unopened: Unopened[] = [];
	/** Rows not simply accepted, by sheet and line. */
	outcomes: SheetOutcome[] = [];
	private readiness: Readiness | null = null;
	private readonly opened = new Map<string, string>();
	private nextId = 1;
	private levels = '';
	/** Tables whose exports have changed since they were typed last. */
	private readonly changed = new Set<string>();
	/** Settings that what stands in the tables was evaluated with; empty once they have changed. */
	private evaluated = '';
	private ready: Promise<void>;

	constructor(readonly engine: Engine) {
		this.ready = createRawTables(engine);
	}

	/** Opens what is new among the files and forgets what is no longer among them. */
	async open(files: SourceFile[], recipe: Recipe, { signal, onProgress }: DeskOptions = {}): Promise<void> {
		await this.ready;
		const encodingOf = (path: string) =>
			recipe.files.find(({ match, encoding }) => encoding && match.file && isNamed(match, { file: path, sheet: null }))
				?.encoding;
		const told = recipe.files.flatMap(({ match, encoding }) => (encoding ? [[match.file, encoding]] : []));
		const versionOf = (file: SourceFile) =>
			JSON.stringify([
				file.version,
				// What lies in a container may be told too.
				told.filter(
					([name = '']) => isNamed({ file: name }, { file: file.path, sheet: null }) || name.includes(file.path)
				)
			]);
		const wanted = new Map(files.map((file) => [file.path, versionOf(file)]));
		for (const [path, version] of this.opened) if (wanted.get(path) !== version) await this.forget(path);
		for (const [index, file] of files.entries()) {
			if (this.opened.has(file.path)) continue;
			onProgress?.({ phase: 'reading', done: index, total: files.length, file: file.path });
			let version = wanted.get(file.path)!;
			try {
				for await (const sheet of openFile(file, { encodingOf })) {
					signal?.throwIfAborted();
					if ('skipped' in sheet)
						this.unopened.push({
							path: file.path,
							file: sheet.file,
							reason: sheet.reason,
							problem: sheet.error ?? null
						});
					else this.add(file.path, sheet);
				}
			} catch (error) {
				// One unreadable file must not cost the others; it is told beside the receipt.
				if (!(error instanceof ExportError)) throw error;
				this.unopened.push({ path: file.path, file: error.file, reason: error.code, problem: error });
				// A drive may be away for a moment: it is tried again.
				if (error.code === 'unreadable') version = '';
			}
			this.opened.set(file.path, version);
		}
	}

	private add(path: string, sheet: Sheet): void {
		this.sheets.push({
			id: this.nextId++,
			path,
			sheet,
			facts: factsOf(sheet),
			state: 'unknown',
			profile: null,
			entry: undefined,
			problem: null,
			staged: null,
			signature: ''
		});
	}

	private async forget(path: string): Promise<void> {
		for (const one of this.sheets.filter((sheet) => sheet.path === path)) await this.unstage(one);
		const kept = this.sheets.filter((sheet) => sheet.path !== path);
		this.sheets.splice(0, this.sheets.length, ...kept);
		const unopened = this.unopened.filter((one) => one.path !== path);
		this.unopened.splice(0, this.unopened.length, ...unopened);
		this.opened.delete(path);
	}

	private async unstage(one: DeskSheet): Promise<void> {
		const { id, staged } = one;
		one.staged = null;
		one.signature = '';
		if (!staged) return;
		this.changed.add(staged.table);
		await this.engine.run(`DELETE FROM raw_${staged.table} WHERE source_id = $id`, { id });
		await this.engine.run('DELETE FROM sources WHERE source_id = $id', { id });
	}

	/** What a recipe, or else the known exports, make of a sheet. */
	private decide(one: DeskSheet, recipe: Recipe): void {
		const { sheet, facts } = one;
		one.problem = null;
		one.profile = null;
		one.entry = entryOf(recipe, sheet);
		if (one.entry?.setAside) one.state = 'set-aside';
		else if (!facts.rows) {
			one.state = 'empty';
			one.problem = new ExportError('header-only', sheet.file, {}, sheet.sheet);
		} else
			try {
				const mapped = one.entry && profileOfEntry(one.entry, sheet);
				one.profile = mapped ?? recognise(sheet.header);
				// A recipe knows it but for some columns: to say which is more than to say that nobody knows it.
				const [near] = one.profile || one.entry ? [] : offer([recipe], sheet);
				if (near?.missing.length)
					throw new ExportError('bad-recipe', sheet.file, { column: near.missing.join(', ') }, sheet.sheet);
				if (one.profile && !one.profile.useless) {
					const { places } = readingOf(sheet, facts, one.profile, one.entry);
					const [column] = lackingColumns(one.profile, places);
					if (column)
						throw new ExportError('missing-column', sheet.file, { table: one.profile.table, column }, sheet.sheet);
				}
				one.state = !one.profile ? 'unknown' : one.profile.useless ? 'useless' : mapped ? 'mapped' : 'recognised';
			} catch (error) {
				if (!(error instanceof ExportError)) throw error;
				one.state = 'question';
				one.problem = error;
			}
	}

	/**
	 * Reads everything that is open by a recipe into typed tables.
	 * @returns the receipt and what the exports hold
	 */
	async read(recipe: Recipe, { signal, onProgress }: DeskOptions = {}): Promise<Reading> {
		await this.ready;
		const mends = recipe.mends ?? [];
		for (const [index, one] of this.sheets.entries()) {
			const { id, sheet, facts } = one;
			this.decide(one, recipe);
			const { profile, entry } = one;
			const own = mends.filter((mend) => isMeant(mend, sheet));
			const usable = profile && (one.state === 'recognised' || one.state === 'mapped');
			const signature = usable ? JSON.stringify([profile, entry, own]) : '';
			if (signature === one.signature) continue;
			signal?.throwIfAborted();
			onProgress?.({ phase: 'staging', done: index, total: this.sheets.length, file: sheet.file });
			await this.unstage(one);
			if (!usable) continue;
			one.staged = await stageSheet(this.engine, sheet, facts, profile, id, { entry, mends: own, signal });
			one.signature = signature;
			this.changed.add(profile.table);
		}
		const levels = JSON.stringify(recipe.levels ?? []);
		if (levels !== this.levels) this.changed.add('people');
		if (!this.levels || this.changed.size) this.evaluated = '';
		await typeTables(this.engine, recipe.levels, this.levels ? this.changed : undefined, (done, total) => {
			signal?.throwIfAborted();
			onProgress?.({ phase: 'typing', done, total });
		});
		this.levels = levels;
		this.changed.clear();
		this.outcomes = await outcomesOf(this.engine, this.sheets, mends);
		this.readiness = await readReadiness(this.engine);
		const groups = groupSheets(this.sheets, this.unopened);
		return {
			groups,
			receipt: receiptOf(this.sheets, this.unopened, this.outcomes),
			reasons: countReasons(groups, this.outcomes),
			readiness: this.readiness
		};
	}

	/** Everything that could not be read, in the order of the files. */
	problems(): ExportError[] {
		return [...this.unopened, ...this.sheets].flatMap(({ problem }) => problem ?? []);
	}

	/**
	 * Asks every question of what was read.
	 * @throws ExportError `no-people`, `no-participation` or `no-leaders` where nothing useful can come out
	 */
	async ask(
		settings: Settings,
		evaluation: ProgrammeSettings,
		receipt: ReceiptLine[],
		{ signal, onProgress }: DeskOptions = {}
	): Promise<Made> {
		const [first] = this.problems();
		// An empty file beside it is not to blame where the very list lies there and nobody has said what it is.
		const unmapped = this.sheets.filter(({ state }) => state === 'unknown').map(({ sheet }) => sheet.file);
		const missing = (code: 'no-people' | 'no-participation') =>
			new ExportError(code, '', unmapped.length ? { unmapped: [...new Set(unmapped)].slice(0, 5).join(', ') } : {});
		if (!this.readiness?.tables.people) throw (!unmapped.length && first) || missing('no-people');
		if (!this.readiness.tables.participation) throw (!unmapped.length && first) || missing('no-participation');
		// Another house has other names for its levels: an edition without leaders would look like one without success.
		if (!this.readiness.leaders) {
			const written = this.readiness.levels.map(({ level }) => level).toSorted();
			throw new ExportError('no-leaders', '', { levels: written.slice(0, 12).join(', ') || '–' });
		}
		// Preparing takes as long as asking; both count as one.
		let prepared = 0;
		const evaluated = JSON.stringify(settingsParams(evaluation));
		if (evaluated !== this.evaluated) {
			this.evaluated = '';
			await evaluateTables(this.engine, evaluation, (done, total) => {
				signal?.throwIfAborted();
				prepared = total;
				onProgress?.({ phase: 'asking', done, total: 2 * total });
			});
			this.evaluated = evaluated;
		}
		/** How many numbers were to be protected at first. */
		let most = 1;
		let done = 0;
		return makeEdition(
			this.engine,
			settings,
			receipt,
			(done, total) => {
				signal?.throwIfAborted();
				if (prepared)
					onProgress?.({ phase: 'asking', done: prepared + (done / total) * prepared, total: 2 * prepared });
				else onProgress?.({ phase: 'asking', done, total });
			},
			(left) => {
				signal?.throwIfAborted();
				most = Math.max(most, left);
				// Some come up again later; the bar goes on.
				done = Math.max(done, (most - left) / most);
				onProgress?.({ phase: 'guarding', done, total: 1 });
			}
		);
	}
}
