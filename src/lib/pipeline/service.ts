import type { Account } from '../edition/guard/account';
import type { Made, Settings } from '../edition/make';
import type { RawRecord } from '../exports/csv';
import { ExportError } from '../exports/export-error';
import { propose, type Proposal } from '../exports/propose';
import { EMPTY_RECIPE, profileOfEntry, type Recipe, type RecipeEntry } from '../exports/recipe';
import { changes, offer, type Change } from '../exports/shape';
import type { SourceFile } from '../exports/source-file';
import { readingOf } from '../exports/stage';
import { toSave } from '../exports/to-save';
import { valueMeanings, type ValueMeaning } from '../exports/value-meanings';
import { WORDS } from '../tables/words';
import type { Desk } from './desk';
import type { DeskSheet } from './desk-sheet';
import { asProblem } from './problem';
import { settingsOf } from './make-edition';
import type { PreviewRow, Problem, Progress, Reading, RejectedTable, RowPage, RowQuery, SheetDetail } from './progress';
import { pageOf, previewRecords, rejectedTables } from './rows';

/** Rows of a sheet shown while its columns are mapped. */
const PREVIEW_ROWS = 20;
/** Values of a column by which it is told; all that are known are sixty, and a sheet may have thousands of columns. */
const EXAMPLES = 3;

export interface Offer {
	/** Place in the list of saved recipes. */
	recipe: number;
	entry: RecipeEntry;
	/** Headers it names and the sheet lacks. */
	missing: string[];
	changes: Change[];
}

/** By which slices anything is told, and what is merged further than the guard must. */
export type Choice = Required<Pick<Settings, 'dimensions' | 'coarse'>>;

/** What may be asked of the desk, and what comes back. */
export interface Requests {
	read: {
		/** `memory`: of the machine, in GiB, as far as the browser tells. */
		given: { files: { path: string; file: File }[]; recipe: Recipe; memory?: number };
		result: Reading;
	};
	detail: {
		given: { sheet: number; saved: Recipe[] };
		result: SheetDetail & { proposals: Proposal[]; offers: Offer[] };
	};
	preview: {
		/** Positions of the columns whose cells come back, in that order. */
		given: { sheet: number; entry: RecipeEntry; places: number[] };
		result: { rows: PreviewRow[]; problem: Problem | null };
	};
	/** The frequent values of a column, with the rows that say so. */
	meanings: {
		given: { of: string; sheet: number; column: string };
		result: (ValueMeaning & { rows: number })[];
	};
	rows: { given: RowQuery; result: RowPage };
	alike: { given: { group: number; column: string; value: string }; result: number };
	/** Rejected rows from a place on, at most so many; all where neither is given. */
	rejected: { given: { from?: number; count?: number }; result: RejectedTable[] };
	save: { given: { recipe: Recipe }; result: Recipe };
	ask: { given: { recipe: Recipe; settings: Settings }; result: Made };
	/** What another choice would show: one a request, so that each is seen as soon as it is known. */
	compare: { given: { recipe: Recipe; settings: Settings; choice: Choice }; result: Account };
}

export type Request = { [K in keyof Requests]: { kind: K } & Requests[K]['given'] }[keyof Requests];
type Answer = Requests[keyof Requests]['result'];

/** GiB of a machine whose browser does not tell. */
const USUAL_MEMORY = 8;
/** Bytes of exports for each GiB of the machine, beyond which tables do not stay in memory: 2 GiB of 8. */
const LARGE = 2 ** 28;

/** Answers what the page asks of a desk. It keeps the recipe that was read last, so that every answer speaks of the same. */
export class DeskService {
	private recipe: Recipe = EMPTY_RECIPE;
	private receipt: Reading['receipt'] = [];
	private groups: Reading['groups'] = [];
	/** Whether more room was asked for, and whether there was any. */
	private moved = false;
	private tablesStored = false;

	/**
	 * @param sourceOf a file as the page gave it, as it can be read here
	 * @param roomier another, empty desk with more room than the first one has, for exports of so many bytes; null where there
	 * is none to be had
	 */
	constructor(
		private desk: Desk,
		private readonly sourceOf: (path: string, file: File) => SourceFile | Promise<SourceFile>,
		private readonly roomier: (desk: Desk, bytes: number) => Promise<Desk | null> = async () => null
	) {}

	async answer(request: Request, onProgress: (progress: Progress) => void): Promise<Answer> {
		switch (request.kind) {
			case 'read':
				return this.read(request, onProgress);
			case 'detail':
				return this.detail(request);
			case 'preview':
				return this.preview(request);
			case 'meanings':
				return this.meanings(request);
			case 'rows':
				return this.rows(request);
			case 'alike':
				return this.alike(request);
			case 'rejected':
				return rejectedTables(this.desk, request);
			case 'save':
				return toSave(
					request.recipe,
					this.desk.sheets.map(({ sheet }) => sheet)
				);
			case 'ask':
				return this.ask(request, onProgress);
			case 'compare':
				return this.compare(request, onProgress);
		}
	}

	private async read(
		{ files, recipe, memory = USUAL_MEMORY }: Requests['read']['given'],
		onProgress: (progress: Progress) => void
	) {
		const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
		if (bytes > memory * LARGE && !this.moved) {
			this.moved = true;
			const roomier = await this.roomier(this.desk, bytes);
			this.tablesStored = roomier !== null;
			this.desk = roomier ?? this.desk;
		}
		const sources = await Promise.all(files.map(({ path, file }) => this.sourceOf(path, file)));
		await this.desk.open(sources, recipe, { onProgress });
		const reading = await this.desk.read(recipe, { onProgress });
		this.recipe = recipe;
		this.receipt = reading.receipt;
		this.groups = reading.groups;
		return { ...reading, tablesStored: this.tablesStored };
	}

	private sheet(id: number): DeskSheet {
		const found = this.desk.sheets.find((one) => one.id === id);
		if (!found) throw new RangeError(`There is no sheet ${id}.`);
		return found;
	}

	private detail({ sheet: id, saved }: Requests['detail']['given']): Requests['detail']['result'] {
		const one = this.sheet(id);
		const offers = offer(saved, one.sheet).map(({ recipe, entry, missing }) => ({
			recipe: saved.indexOf(recipe),
			entry,
			missing,
			changes: changes(entry, one.sheet, one.facts, recipe.levels, WORDS)
		}));
		return {
			header: one.sheet.header,
			columns: one.facts.columns.map((facts) => ({ ...facts, values: facts.values.slice(0, EXAMPLES) })),
			entry: one.entry ?? { match: {} },
			proposals: propose(one.sheet.header, one.facts, WORDS),
			offers
		};
	}

	private meanings({ of, sheet: id, column }: Requests['meanings']['given']): Requests['meanings']['result'] {
		const { values = [] } = this.sheet(id).facts.columns.find(({ name }) => name === column) ?? {};
		const meanings = valueMeanings(
			of,
			values.map(([value]) => value),
			WORDS
		);
		return meanings.map((one, at) => ({ ...one, rows: values[at]![1] }));
	}

	private async preview({ sheet: id, entry, places }: Requests['preview']['given']) {
		const { sheet, facts, profile: known } = this.sheet(id);
		const records: RawRecord[] = [];
		for (const record of sheet.records()) {
			records.push(record);
			if (records.length >= PREVIEW_ROWS) break;
		}
		let problem: Problem | null = null;
		let profile = known;
		let signs = { dateOrder: 'none', decimal: 'none' };
		try {
			profile = profileOfEntry(entry, sheet) ?? known;
			if (profile) signs = readingOf(sheet, facts, profile, entry);
		} catch (error) {
			if (!(error instanceof ExportError)) throw error;
			problem = asProblem(error);
		}
		const wanted = new Set(places);
		const rows = await previewRecords(this.desk.engine, records, profile, sheet.header, signs, entry.values, wanted);
		return {
			rows: rows.map(({ line, cells }) => ({ line, cells: places.flatMap((at) => cells[at] ?? []) })),
			problem
		};
	}

	private group(id: number): DeskSheet[] {
		const group = this.groups.find((one) => one.id === id);
		return this.desk.sheets.filter((one) => group?.ids.includes(one.id));
	}

	private rows(query: RowQuery): Promise<RowPage> {
		const { mends = [] } = this.recipe;
		return pageOf(this.desk, this.group(query.group), mends, query);
	}

	/** How many rows of a group of sheets say the same in a column. */
	private alike({ group, column, value }: Requests['alike']['given']): number {
		let count = 0;
		for (const { sheet } of this.group(group)) {
			const at = sheet.header.indexOf(column);
			if (at < 0) continue;
			const scanner = sheet.scan?.();
			if (scanner) while (scanner.next()) count += Number(at < scanner.width && scanner.text(at).trim() === value);
			else for (const { cells } of sheet.records()) if ((cells[at] ?? '').trim() === value) count++;
		}
		return count;
	}

	private ask({ recipe, settings }: Requests['ask']['given'], onProgress: (progress: Progress) => void): Promise<Made> {
		const own = settingsOf(recipe, settings);
		return this.desk.ask(own.settings, own.evaluation, this.receipt, { onProgress });
	}

	private async compare(
		{ recipe, settings, choice }: Requests['compare']['given'],
		onProgress: (progress: Progress) => void
	): Promise<Account> {
		const { account } = await this.ask({ recipe, settings: { ...settings, ...choice } }, onProgress);
		return account;
	}
}
