import type { ReceiptLine } from '../edition/edition';
import { makeEdition, type Made, type Settings } from '../edition/make';
import type { Engine } from '../engine/engine';
import { ExportError } from '../exports/export-error';
import { openFile, type Sheet } from '../exports/open';
import { entryOf, isNamed, type Recipe } from '../exports/recipe';
import { sheetElsewhere } from '../exports/sheet-elsewhere';
import type { SourceFile } from '../exports/source-file';
import {
	readSheet,
	stageSheet,
	Staging,
	tellSource,
	unstage,
	type StagedSource,
	type StageOptions
} from '../exports/stage';
import { NotUtf8 } from '../exports/text';
import { createRawTables, evaluateTables, typePeople, typeTables } from '../tables/build';
import { settingsParams, type ProgrammeSettings } from '../tables/settings';
import { decide, likelyIn, mendsIn, rowsSignature, type DeskSheet } from './desk-sheet';
import type { UsageElsewhere } from './elsewhere';
import { groupSheets } from './groups';
import { countReasons, gatherOutcomes, receiptOf, type OutcomeCount } from './outcomes';
import type { Progress, Readiness, Reading } from './progress';
import { readReadiness } from './readiness';

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
	/** How many rows were not simply accepted, and why. */
	counts: OutcomeCount[] = [];
	private readiness: Readiness | null = null;
	private readonly opened = new Map<string, string>();
	private nextId = 1;
	private levels = '';
	/** Tables whose exports have changed since they were typed last. */
	private readonly changed = new Set<string>();
	/** Settings that what stands in the tables was evaluated with; empty once they have changed. */
	private evaluated = '';
	/** Texts that were found to be no UTF-8, far behind their beginning. */
	private readonly notUtf8 = new Set<string>();
	private readonly staging: Staging;
	private usageElsewhere = false;
	private ready: Promise<void>;

	constructor(readonly engine: Engine) {
		this.staging = new Staging(engine);
		this.ready = createRawTables(engine);
	}

	/**
	 * Opens what is new among the files and forgets what is no longer among them. What a recipe or the known exports know is
	 * staged at once, while it is at hand.
	 */
	async open(files: SourceFile[], recipe: Recipe, { signal, onProgress }: DeskOptions = {}): Promise<void> {
		await this.ready;
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
			const { path, size } = file;
			const tell = (position: number) =>
				onProgress?.({
					phase: 'reading',
					done: index + Math.min(position / Math.max(size, 1), 1),
					total: files.length,
					file: path
				});
			tell(0);
			for (;;)
				try {
					await this.openOne(file, recipe, { signal, onRows: tell });
					break;
				} catch (error) {
					// It began as UTF-8 and does not go on so: as Windows-1252 it is read anew.
					if (!(error instanceof NotUtf8) || this.notUtf8.has(path)) throw error;
					await this.forget(path);
					this.notUtf8.add(path);
				}
			// A drive may be away for a moment: what could not be read is tried again.
			const away = this.unopened.some((one) => one.path === path && one.reason === 'unreadable');
			this.opened.set(path, away ? '' : wanted.get(path)!);
		}
		this.staging.formats.clear();
	}

	/** Usage is brought from elsewhere: exports of it that are opened from now on are named and do not count. */
	expectUsageElsewhere(): void {
		this.usageElsewhere = true;
	}

	/** Brings usage from elsewhere, for the people in the exports that are open. */
	async bring(usage: UsageElsewhere, recipe: Recipe, options: DeskOptions = {}): Promise<void> {
		await this.ready;
		await typePeople(this.engine, recipe.levels);
		const newId = () => this.nextId++;
		for await (const one of usage.bring(this.staging, recipe, newId, options)) {
			const { id, file, sheet, header, rows, profile, entry, isLog, hasLines } = one;
			const staged: StagedSource = {
				profile: profile.id,
				table: 'usage',
				dateOrder: entry?.dateOrder ?? 'none',
				decimal: entry?.decimal ?? 'point'
			};
			const own = sheetElsewhere(file, sheet, header);
			await tellSource(this.staging, id, own, staged, isLog);
			this.sheets.push({
				id,
				path: '',
				sheet: own,
				facts: { rows, columns: [] },
				state: entry ? 'mapped' : 'recognised',
				profile,
				entry,
				problem: null,
				staged,
				rows: '',
				signature: '',
				rowsIn: 'usage',
				brought: { hasLines }
			});
			this.changed.add('usage');
		}
	}

	private async openOne(file: SourceFile, recipe: Recipe, options: StageOptions): Promise<void> {
		const encodingOf = (path: string) =>
			recipe.files.find(({ match, encoding }) => encoding && match.file && isNamed(match, { file: path, sheet: null }))
				?.encoding;
		try {
			for await (const sheet of openFile(file, { encodingOf, isUtf8: () => !this.notUtf8.has(file.path) })) {
				options.signal?.throwIfAborted();
				if ('skipped' in sheet)
					this.unopened.push({
						path: file.path,
						file: sheet.file,
						reason: sheet.reason,
						problem: sheet.error ?? null
					});
				else await this.add(file.path, sheet, recipe, options);
			}
		} catch (error) {
			// One unreadable file must not cost the others; it is told beside the receipt.
			if (!(error instanceof ExportError)) throw error;
			// Of a file that changed while it was read, nothing may stay.
			if (error.code === 'unreadable') await this.forget(file.path);
			this.unopened.push({ path: file.path, file: error.file, reason: error.code, problem: error });
		}
	}

	private async add(path: string, sheet: Sheet, recipe: Recipe, options: StageOptions): Promise<void> {
		const id = this.nextId++;
		const entry = entryOf(recipe, sheet);
		const likely = likelyIn(sheet, entry);
		const profile = this.usageElsewhere && likely?.table === 'usage' ? null : likely;
		const mends = mendsIn(recipe, sheet);
		const { facts, staged } = await readSheet(this.staging, sheet, profile, id, { ...options, entry, mends }).catch(
			async (error: unknown) => {
				// Nothing stays of what could not be read to its end.
				if (profile) await unstage(this.staging, profile.table, id);
				throw error;
			}
		);
		const one: DeskSheet = {
			id,
			path,
			sheet,
			facts,
			state: 'unknown',
			profile: null,
			entry: undefined,
			problem: null,
			staged: null,
			rows: staged && profile ? rowsSignature(sheet, profile, entry, mends) : '',
			signature: ''
		};
		this.sheets.push(one);
		if (one.rows) one.rowsIn = profile!.table;
		await this.stage(one, recipe, options);
		sheet.release?.();
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
		const { id, rowsIn } = one;
		one.staged = null;
		one.signature = '';
		one.rows = '';
		one.rowsIn = null;
		if (!rowsIn) return;
		this.changed.add(rowsIn);
		await unstage(this.staging, rowsIn, id);
	}

	/** Decides what a sheet is and writes its rows into their table, or leaves them there, where nothing has changed. */
	private async stage(one: DeskSheet, recipe: Recipe, options: StageOptions = {}): Promise<void> {
		const { id, sheet, facts } = one;
		if (one.brought) return;
		decide(one, recipe, this.usageElsewhere);
		const { profile, entry } = one;
		const mends = mendsIn(recipe, sheet);
		const usable = profile && (one.state === 'recognised' || one.state === 'mapped');
		const rows = profile ? rowsSignature(sheet, profile, entry, mends) : '';
		const signature = usable ? JSON.stringify([rows, entry?.dateOrder, entry?.decimal]) : '';
		if (signature === one.signature && (signature || !one.staged)) return;
		options.signal?.throwIfAborted();
		const there = rows !== '' && rows === one.rows;
		// Rows that are only waiting for an answer, such as how 03/04/2025 is meant, stay where they are.
		if (!there) await this.unstage(one);
		else if (one.staged) await this.withdraw(one);
		if (!usable) return;
		one.rowsIn = profile.table;
		try {
			one.staged = await stageSheet(this.staging, sheet, facts, profile, id, there, { ...options, entry, mends });
		} catch (error) {
			// Half of a file would be taken for all of it.
			await this.unstage(one);
			throw error;
		}
		one.rows = rows;
		one.signature = signature;
		this.changed.add(profile.table);
	}

	/** Takes a sheet out of what counts; its rows stay. */
	private async withdraw(one: DeskSheet): Promise<void> {
		this.changed.add(one.staged!.table);
		one.staged = null;
		one.signature = '';
		await this.engine.run('DELETE FROM sources WHERE source_id = $id', { id: one.id });
	}

	/**
	 * Reads everything that is open by a recipe into typed tables.
	 * @returns the receipt and what the exports hold
	 */
	async read(recipe: Recipe, { signal, onProgress }: DeskOptions = {}): Promise<Reading> {
		await this.ready;
		for (const [index, one] of this.sheets.entries()) {
			onProgress?.({ phase: 'staging', done: index, total: this.sheets.length, file: one.sheet.file });
			await this.stage(one, recipe, { signal });
		}
		const levels = JSON.stringify(recipe.levels ?? []);
		if (levels !== this.levels) this.changed.add('people');
		if (!this.levels || this.changed.size) this.evaluated = '';
		onProgress?.({ phase: 'typing', done: 0, total: 1 });
		await typeTables(this.engine, recipe.levels, this.levels ? this.changed : undefined, (done, total) => {
			signal?.throwIfAborted();
			onProgress?.({ phase: 'typing', done, total });
		});
		this.levels = levels;
		this.changed.clear();
		this.counts = await gatherOutcomes(this.engine, this.sheets, recipe.mends ?? []);
		this.readiness = await readReadiness(this.engine);
		const groups = groupSheets(this.sheets, this.unopened);
		return {
			groups,
			receipt: receiptOf(this.sheets, this.unopened, this.counts),
			reasons: countReasons(groups, this.counts),
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
