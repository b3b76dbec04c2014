import type { Engine } from '../engine/engine';
import { isoDay } from '../exports/day';
import { meant } from '../exports/meant';
import type { Recipe, RecipeEntry } from '../exports/recipe';
import { RefusedRows } from '../exports/refused-rows';
import type { Staging } from '../exports/stage';
import type { DeskOptions } from '../pipeline/desk';
import type { Brought, UsageElsewhere } from '../pipeline/elsewhere';
import type { Address } from './address';
import { ClusterError } from './cluster-error';
import type { Column } from './columns';
import type { Connection, Sent } from './connection';
import eventsSql from './events.sql?raw';
import extentSql from './extent.sql?raw';
import { isLoaded, readingOfLoaded, whereLoaded, type LoadedSheet } from './layout';
import { loadsOf, unfinished } from './loads';
import namesSql from './names.sql?raw';
import { BETWEEN, readingOf, tableOf, type Reading } from './reading';
import sourcesSql from './sources.sql?raw';
import { filled } from './statement';
import windowsSql from './windows.sql?raw';

/** Part of a table that is a source of its own. */
interface Part {
	file: string;
	sheet: string | null;
	where: string;
	reading: Reading;
	hasLines: boolean;
}

const DAY = 86_400_000;
const dayOf = (iso: string): number => Date.parse(iso) / DAY;

/** What is known of all rows of a part, whomever they name. */
interface Extent {
	rows: number;
	undated: number;
	nobody: number;
	concealed: number;
	/** First and last day of events, in days since 1970-01-01. */
	first: number;
	last: number;
}

/** Usage in a table or view of a ClickHouse cluster, rolled up there by people, weeks and activities. */
export class ClusterUsage implements UsageElsewhere {
	readonly name: string;

	constructor(
		private readonly connection: Connection,
		private readonly address: Address
	) {
		this.name = address.name;
	}

	/**
	 * @throws ClusterError what stands in the way
	 * @throws ExportError `bad-recipe` where the recipe names a column that the table lacks
	 */
	async *bring(
		staging: Staging,
		recipe: Recipe,
		newId: () => number,
		{ signal, onProgress }: DeskOptions
	): AsyncGenerator<Brought> {
		const { connection, name } = this;
		const described = await connection.few(`DESCRIBE TABLE ${tableOf(this.address)}`);
		const columns = described.map(([name = '', type = '']): Column => ({ name, type }));
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
		const [first] = parts;
		if (!first) throw new ClusterError('cluster-empty', name);
		const people = await this.people(staging, first.reading, signal);
		for (const [index, part] of parts.entries()) {
			const tell = (share: number) =>
				onProgress?.({ phase: 'reading', done: index + share, total: parts.length, file: part.file });
			tell(0);
			const id = newId();
			const { reading } = part;
			const extent = await this.extentOf(part, signal);
			const refused = new RefusedRows(staging.engine, id);
			const matched = await this.roll(staging, part, id, people, extent, refused, tell, signal);
			const { undated, nobody, concealed } = extent;
			// A table may have grown between two statements.
			const strangers = Math.max(extent.rows - matched - undated - nobody - concealed, 0);
			await refused.many('impossible-date', undated);
			await refused.many('missing-person', nobody);
			await refused.many('concealed-names', concealed);
			await refused.many('unknown-person', strangers);
			await refused.flush();
			yield {
				id,
				file: part.file,
				sheet: part.sheet,
				header: reading.header,
				rows: matched + undated + nobody + concealed + strangers,
				profile: reading.profile,
				entry: reading.entry,
				isLog: reading.isLog,
				hasLines: part.hasLines
			};
		}
	}

	/** Sheets that were loaded. */
	private async loaded(signal?: AbortSignal): Promise<Part[]> {
		const { connection, address, name } = this;
		const sheets = await connection.all(filled(sourcesSql, { table: tableOf(address) }), 7, { signal });
		const open = unfinished(sheets, await loadsOf(connection, address));
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
	private async people({ engine, usage }: Staging, { common, entry }: Reading, signal?: AbortSignal): Promise<Sent> {
		const replaced = new Map(Object.entries(entry?.values?.person ?? {}));
		const keys = await engine.query<{ key: string }>('SELECT key FROM person_keys ORDER BY key');
		const sent: Sent = {
			columns: [['key', 'String']],
			rows: [...keys.map(({ key }) => [key]), ...[...replaced.keys()].map((written) => [written])]
		};
		const sql = filled(namesSql, { table: common.table, person: common.person, part: '1' });
		const spellings: [spelling: string, person: number][] = [];
		for await (const rows of this.connection.ask(sql, 2, { people: sent, signal }))
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

	private async extentOf({ reading, where }: Part, signal?: AbortSignal): Promise<Extent> {
		const [row = []] = await this.connection.all(filled(extentSql, { ...reading.common, part: where }), 7, { signal });
		const [rows = 0, undated = 0, nobody = 0, concealed = 0] = row.map(Number);
		return { rows, undated, nobody, concealed, first: dayOf(row[4] ?? ''), last: dayOf(row[5] ?? '') };
	}

	/** @returns rows of the table that the roll-up stands for */
	private async roll(
		staging: Staging,
		{ reading, where, hasLines }: Part,
		id: number,
		people: Sent,
		extent: Extent,
		refused: RefusedRows,
		tell: (share: number) => void,
		signal?: AbortSignal
	): Promise<number> {
		const batch = staging.usage.of(id);
		const { words } = batch;
		const told = toldBy(reading);
		const measures = new Map<string, number>();
		const measureOf = (tool: string | undefined, activity: string | undefined, name: string | undefined): number => {
			const key = JSON.stringify([tool, activity, name]);
			let number = measures.get(key);
			if (number === undefined) measures.set(key, (number = words.measure(tool, activity, name)));
			return number;
		};
		const options = { people, signal, onTravel: ({ share }: { share: number | null }) => tell(share ?? 0) };
		let matched = 0;
		let line = 0;
		if (reading.kind === 'events') {
			const { weight: _, ...common } = reading.common;
			const sql = filled(eventsSql, { ...common, ...reading.own, part: where });
			for await (const rows of this.connection.ask(sql, 5, options))
				for (const [person, ofTool = '', ofAction = '', week, events] of rows) {
					if (batch.isFull(1)) await batch.flush();
					const monday = Number(week);
					const count = Number(events);
					const action = told(reading.placed.has('action') ? 'action' : 'activity', ofAction);
					// A log that begins or ends within a week covers that part of the week only.
					const from = isoDay(Math.max(monday, extent.first));
					const to = isoDay(Math.min(monday + 6, extent.last));
					const measure = measureOf(told('tool', ofTool), action, action);
					batch.add(++line, Number(person), measure, words.period(from, to, undefined), words.count(`${count}`), count);
					matched += count;
				}
		} else {
			const sql = filled(windowsSql, { ...withoutDay(reading.common), ...reading.own, part: where });
			for await (const rows of this.connection.ask(sql, 10, options))
				for (const [
					person,
					tool = '',
					activity = '',
					name = '',
					from = '',
					to = '',
					period = '',
					value = '',
					at,
					all
				] of rows) {
					if (batch.isFull(reading.measures.length || 1)) await batch.flush();
					const who = Number(person);
					const stands = Number(all);
					const place = hasLines ? Number(at) : ++line;
					const when = words.period(told('from_date', from), told('to_date', to), told('period', period));
					matched += stands;
					if (stands > 1 && !reading.isLog) await refused.many('duplicate-window', stands - 1, place);
					const weight = reading.isLog ? stands : 1;
					if (!reading.measures.length) {
						const measure = measureOf(told('tool', tool), told('activity', activity), meant(name));
						batch.add(place, who, measure, when, words.count(told('value', value)), weight);
						continue;
					}
					const counts = value.split(BETWEEN);
					for (const [index, one] of reading.measures.entries()) {
						const measure = measureOf(meant(one.tool) ?? told('tool', tool), one.activity, one.name);
						batch.add(place, who, measure, when, words.count(meant(counts[index])), weight);
					}
				}
		}
		await batch.finish();
		return matched;
	}
}

const withoutDay = ({ day: _, ...common }: Reading['common']) => common;

/** What a cell says: as the recipe replaces it, where it stands in a column of its own. */
function toldBy({ entry, placed }: { entry: RecipeEntry | undefined; placed: Set<string> }) {
	const replaced = new Map(
		Object.entries(entry?.values ?? {})
			.filter(([column]) => placed.has(column))
			.map(([column, values]) => [column, new Map(Object.entries(values))])
	);
	return (column: string, written: string): string | undefined =>
		meant(replaced.get(column)?.get(written.trim()) ?? written);
}

/** Of each person that was named, the first number by which they are. */
const firstNumbers = (engine: Engine): Promise<{ person: number; first: number }[]> =>
	engine.query(`SELECT s.person, min(s.person) OVER (PARTITION BY k.person_id)::INTEGER AS first
		FROM said_persons s JOIN person_keys k ON k.key = person_key(s.written)`);
