import type { Engine } from '../engine/engine';
import { isoDay } from '../exports/day';
import { meant } from '../exports/meant';
import type { Recipe } from '../exports/recipe';
import { RefusedRows } from '../exports/refused-rows';
import type { Staging } from '../exports/stage';
import type { UsageWords } from '../exports/usage-words';
import type { DeskOptions } from '../pipeline/desk';
import type { Brought, UsageElsewhere } from '../pipeline/elsewhere';
import type { Address } from './address';
import { ClusterError } from './cluster-error';
import type { Connection, Sent } from './connection';
import { isLoaded, readingOfLoaded, whereLoaded, type LoadedSheet } from './layout';
import { loadsOf, unfinished } from './loads';
import { readingOf, tableOf, type Reading } from './reading';
import { takeEvents, takeWindows } from './roll-up';
import { literal } from './statement';
import { extentOf, namesOf, rollUpOf, sourcesOf } from './statements';

/** Part of a table that is a source of its own. */
interface Part {
	file: string;
	sheet: string | null;
	where: string;
	reading: Reading;
	hasLines: boolean;
}

/** Counts brought together by one statement, about 2.3 GB on the server: its users mostly have ten. */
const MOST = 8_000_000;
/** Kinds of actions that a person does in a week, where many are told apart. */
const ACTIONS = 4;
/** 03/04/2025 or 03-04-2025; 1.234 or 1,234 (RE2). */
const STROKES = '^\\s*\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}';
const ONE_SIGN = '^\\s*[+-]?[1-9]\\d{0,2}[.,]\\d{3}\\s*$';
const DAY = 86_400_000;
const dayOf = (iso: string): number => Date.parse(iso) / DAY;

/** What is known of all rows of a part, whomever they name. */
interface Extent {
	rows: number;
	undated: number;
	nobody: number;
	concealed: number;
	deleted: number;
	/** First and last day of events, in days since 1970-01-01. */
	first: number;
	last: number;
	/** Rows of the table, of which an export's may be several. */
	count: number;
}

/** Usage in a table or view of a ClickHouse cluster, rolled up there by people, weeks and activities. */
export class ClusterUsage implements UsageElsewhere {
	readonly name: string;

	/** @param most counts that a statement may bring together; the server needs some 300 bytes for each */
	constructor(
		private readonly connection: Connection,
		private readonly address: Address,
		private readonly most = MOST
	) {
		this.name = address.name;
	}

	/** @throws ClusterError what stands in the way */
	async *bring(
		staging: Staging,
		recipe: Recipe,
		newId: () => number,
		{ signal, onProgress }: DeskOptions
	): AsyncGenerator<Brought> {
		const { connection, name } = this;
		const columns = await connection.columns(tableOf(this.address));
		const parts = isLoaded(columns)
			? await this.loaded(signal)
			: [
					{
						file: name,
						sheet: null,
						where: '1',
						reading: readingOf(columns, this.address, recipe),
						hasLines: false
					}
				];
		for (const { reading } of parts) await this.checkTexts(reading);
		const [first] = parts;
		if (!first) throw new ClusterError('cluster-empty', name);
		const people = await this.people(staging, first.reading, signal);
		let found = 0;
		for (const [index, part] of parts.entries()) {
			const tell = (share: number) =>
				onProgress?.({ phase: 'reading', done: index + share, total: parts.length, file: part.file });
			tell(0);
			const id = newId();
			const { reading } = part;
			const extent = await this.extent(part, signal);
			if (!extent.rows) throw new ClusterError('cluster-empty', part.file);
			if (extent.rows === extent.undated) throw new ClusterError('cluster-no-days', part.file);
			const refused = new RefusedRows(staging.engine, id);
			const rows = this.rollUp(part, extent, shares(people, this.statementsFor(reading, extent, people)), tell, signal);
			const batch = staging.usage.of(id);
			await this.learnSteps(part, batch.words);
			const matched =
				reading.kind === 'events'
					? await takeEvents(rows, reading, batch, extent)
					: await takeWindows(rows, reading, batch, refused, part.hasLines);
			found += matched;
			const known = extent.undated + extent.nobody + extent.concealed + extent.deleted;
			// A table may have grown between two statements.
			const strangers = Math.max(extent.rows - matched - known, 0);
			await refused.many('impossible-date', extent.undated);
			await refused.many('missing-person', extent.nobody);
			await refused.many('concealed-names', extent.concealed);
			await refused.many('unknown-user', extent.deleted);
			await refused.many('unknown-person', strangers);
			await refused.flush();
			yield {
				id,
				file: part.file,
				sheet: part.sheet,
				header: reading.header,
				rows: matched + known + strangers,
				profile: reading.profile,
				entry: reading.entry,
				isLog: reading.isLog,
				hasLines: part.hasLines
			};
		}
		// An edition without any usage would look like one of a programme that changes nothing.
		if (!found) throw new ClusterError('cluster-strangers', name);
	}

	/** How many statements of a part's roll-up keep each of them small enough. */
	private statementsFor({ kind }: Reading, { count, first, last }: Extent, people: Sent): number {
		const weeks = (last - first) / 7 + 1;
		const cells = kind === 'events' ? Math.min(count, people.rows.length * weeks * ACTIONS) : count;
		return Math.ceil(cells / this.most);
	}

	/** The roll-up of a part, some of its people after the others. */
	private async *rollUp(
		{ reading, where }: Part,
		{ last }: Extent,
		people: Sent[],
		tell: (share: number) => void,
		signal?: AbortSignal
	): AsyncGenerator<string[][]> {
		for (const [index, some] of people.entries())
			yield* this.connection.ask(rollUpOf(reading, where, isoDay(last)), {
				people: some,
				signal,
				onTravel: ({ share }) => tell((index + (share ?? 0)) / people.length)
			});
	}

	/**
	 * Texts that somebody wrote may be meant in two ways; of a file it would be asked.
	 * @throws ClusterError `cluster-ambiguous-dates` or `cluster-ambiguous-numbers` where the recipe does not say in which
	 */
	private async checkTexts({ unclear, common }: Reading): Promise<void> {
		const { connection, name } = this;
		const counted = async (texts: string[], pattern: string): Promise<boolean> => {
			if (!texts.length) return false;
			const any = texts.map((text) => `match(${text}, ${literal(pattern)})`).join(' OR ');
			const [[count] = []] = await connection.few(`SELECT countIf(${any}) FROM ${common.table}`);
			return Number(count) > 0;
		};
		if (await counted(unclear.days, STROKES)) throw new ClusterError('cluster-ambiguous-dates', name);
		if (await counted(unclear.numbers, ONE_SIGN)) throw new ClusterError('cluster-ambiguous-numbers', name);
	}

	/** Whether a report is daily, weekly or monthly is told by the days of all its rows, not by those of some people. */
	private async learnSteps({ reading: { steps, common }, where }: Part, words: UsageWords): Promise<void> {
		if (!steps) return;
		const days = await this.connection.few(`SELECT DISTINCT ${steps} FROM ${common.table} WHERE ${where}`);
		for (const [day = ''] of days) words.period(meant(day), undefined, undefined);
	}

	/** Sheets that were loaded. */
	private async loaded(signal?: AbortSignal): Promise<Part[]> {
		const { connection, address, name } = this;
		const sheets = await connection.all(sourcesOf(address), { signal });
		const counted = sheets.map((sheet): [string, number] => [sheet[0] ?? '', Number(sheet[6])]);
		const open = unfinished(counted, await loadsOf(connection, address));
		if (open.length) throw new ClusterError('cluster-unfinished', name, { exports: open.join(', ') });
		const order = ([file = '', no]: string[]) => [file, Number(no)] as const;
		return (sheets as unknown as LoadedSheet[])
			.toSorted((one, other) => {
				const [[a, first], [b, second]] = [order(one), order(other)];
				return a === b ? first - second : a < b ? -1 : 1;
			})
			.map((sheet) => ({
				file: `${name}/${sheet[2]}`,
				sheet: sheet[3] || null,
				where: whereLoaded(sheet),
				reading: readingOfLoaded(address, sheet),
				hasLines: true
			}));
	}

	/**
	 * Who in the table is one of the people in the master data: each spelling, and the number of the person it names.
	 * Spellings that only look alike come too; the master data decide.
	 */
	private async people({ engine, usage }: Staging, reading: Reading, signal?: AbortSignal): Promise<Sent> {
		const replaced = new Map(Object.entries(reading.entry?.values?.person ?? {}));
		const keys = await engine.query<{ key: string }>('SELECT key FROM person_keys ORDER BY key');
		const sent: Sent = {
			columns: [['key', 'String']],
			rows: [...keys.map(({ key }) => [key]), ...[...replaced.keys()].map((written) => [written])]
		};
		const spellings: [spelling: string, person: number][] = [];
		for await (const rows of this.connection.ask(namesOf(reading), { people: sent, signal }))
			for (const [spelling = ''] of rows)
				spellings.push([spelling, usage.words.person(meant(replaced.get(spelling.trim()) ?? spelling))]);
		await usage.words.flush();
		const firsts = new Map((await firstNumbers(engine)).map(({ person, first }) => [person, first]));
		return {
			columns: [
				['gs_person', 'String'],
				['gs_number', 'UInt32']
			],
			rows: spellings.flatMap(([spelling, person]) => {
				const first = firsts.get(person);
				return first === undefined ? [] : [[spelling, first]];
			})
		};
	}

	private async extent({ reading, where }: Part, signal?: AbortSignal): Promise<Extent> {
		const [row = []] = await this.connection.all(extentOf(reading, where), { signal });
		const [rows = 0, undated = 0, nobody = 0, concealed = 0, deleted = 0] = row.map(Number);
		return {
			rows,
			undated,
			nobody,
			concealed,
			deleted,
			first: dayOf(row[5] ?? ''),
			last: dayOf(row[6] ?? ''),
			count: Number(row[7])
		};
	}
}

/** Of each person that was named, the first number by which they are. */
const firstNumbers = (engine: Engine): Promise<{ person: number; first: number }[]> =>
	engine.query(`SELECT s.person, min(s.person) OVER (PARTITION BY k.person_id)::INTEGER AS first
		FROM said_persons s JOIN person_keys k ON k.key = person_key(s.written)`);

/** People in some shares, with all names of a person in one. */
function shares(people: Sent, count: number): Sent[] {
	return Array.from({ length: Math.max(count, 1) }, (_, at) => ({
		...people,
		rows: count > 1 ? people.rows.filter(([, person]) => Number(person) % count === at) : people.rows
	}));
}
