import type { Engine } from '../engine/engine';
import type { Recipe } from '../exports/recipe';
import type { SourceFile } from '../exports/source-file';
import { Desk } from '../pipeline/desk';
import type { DeskSheet } from '../pipeline/desk-sheet';
import { asProblem } from '../pipeline/problem';
import type { Problem } from '../pipeline/progress';
import { typeUsageWords } from '../tables/build';
import type { Address } from './address';
import { ClusterError } from './cluster-error';
import type { Connection } from './connection';
import { isLoaded, LAYOUT, ORDER } from './layout';
import { loadsOf, loadsTable } from './loads';
import { tableOf } from './reading';
import refusedSql from './refused-to-load.sql?raw';
import rowsSql from './rows-to-load.sql?raw';
import { literal, quoted } from './statement';
import { tabbed } from './tabs';

/** What became of a sheet. */
export interface Loaded {
	file: string;
	sheet: string | null;
	/** Rows of the sheet, those that are in the table now, and why others are not. */
	rows: number;
	loaded: number;
	reasons: Record<string, number>;
}

export interface LoadOptions {
	recipe: Recipe;
	/** Tells one content of a file from another. */
	digestOf: (file: SourceFile) => string;
	/** Whether an export that is there with other content is replaced. */
	replace?: boolean;
	/** Bytes of a file that were read, and rows that went out. */
	onProgress?: (file: string, share: number) => void;
	/** Told of each file when it is in the table, or was already. */
	onFile: (file: string, outcome: 'loaded' | 'replaced' | 'there' | 'no-usage', sheets: Loaded[]) => void;
	onProblem: (problem: Problem) => void;
}

/** Rows taken out of the database at once. */
const PAGE = 200_000;
/** Ending of the table of each shard, below the one that is spread over all. */
const LOCAL = '_local';

const columnsOf = (columns: { name: string; type: string }[]) =>
	columns.map(({ name, type }) => `${quoted(name)} ${type}`).join(', ');

/** Where exports are loaded into a cluster: one table, spread by person over the servers that the address names. */
export class Loader {
	private readonly spread: boolean;
	private readonly held: string;
	private readonly heldLoads: string;

	/** @param servers a connection to each server that the address names, in its order */
	constructor(
		private readonly servers: Connection[],
		private readonly address: Address
	) {
		this.spread = servers.length > 1;
		const { database, table } = address;
		this.held = this.spread ? `${quoted(database)}.${quoted(`${table}${LOCAL}`)}` : tableOf(address);
		this.heldLoads = loadsTable(address);
	}

	private get first(): Connection {
		return this.servers[0]!;
	}

	/**
	 * Makes the table where it is not there: on each server one ordered for the roll-up, and over them one that is spread by person.
	 * @throws ClusterError `cluster-hosts` where the servers are not the shards of the cluster, `cluster-other-table` where a table
	 * of that name has other columns
	 */
	async prepare(): Promise<void> {
		const { address, servers } = this;
		const { cluster, database, name } = address;
		if (this.spread || cluster) {
			const told = cluster ? literal(cluster) : "''";
			const rows = await this.first.few(
				`SELECT DISTINCT toString(shard_num) FROM system.clusters WHERE cluster = ${told}`
			);
			if (!cluster || rows.length !== servers.length) {
				const all = await this.first.few('SELECT DISTINCT cluster FROM system.clusters ORDER BY cluster');
				throw new ClusterError('cluster-hosts', name, {
					hosts: String(servers.length),
					shards: cluster ? `${cluster}: ${rows.length}` : '–',
					clusters: all.flat().join(', ') || '–'
				});
			}
		}
		for (const server of servers) {
			await server.change(`CREATE TABLE IF NOT EXISTS ${this.held} (${columnsOf(LAYOUT)})
				ENGINE = MergeTree PARTITION BY export ORDER BY (${ORDER.join(', ')})`);
			await server.change(`CREATE TABLE IF NOT EXISTS ${this.heldLoads} (export String, digest String, lines UInt64)
				ENGINE = MergeTree PARTITION BY export ORDER BY export`);
			if (this.spread)
				await server.change(`CREATE TABLE IF NOT EXISTS ${tableOf(address)} (${columnsOf(LAYOUT)})
					ENGINE = Distributed(${quoted(cluster!)}, ${quoted(database)}, ${quoted(`${address.table}${LOCAL}`)}, cityHash64(person))`);
			for (const table of new Set([this.held, tableOf(address)])) {
				const columns = (await server.few(`DESCRIBE TABLE ${table}`)).map(([name = '', type = '']) => ({ name, type }));
				if (!isLoaded(columns))
					throw new ClusterError('cluster-other-table', name, { columns: columns.map((one) => one.name).join(', ') });
			}
		}
	}

	/**
	 * Loads the usage exports among files, one file after the other, each whole or to be loaded again. A file that is there
	 * already, with the same content and read in the same way, is left as it is.
	 * @param open gives a fresh database for each file, so that memory holds one file at most
	 * @throws ClusterError what went wrong; `cluster-other-content` where a file is there with other content and is not to be replaced
	 */
	async load(open: () => Promise<Engine>, files: SourceFile[], options: LoadOptions): Promise<void> {
		const there = (await loadsOf(this.first, this.address)) ?? new Map<string, string>();
		for (const file of files) {
			const digest = options.digestOf(file);
			const known = there.get(file.path);
			if (known === digest) {
				options.onFile(file.path, 'there', []);
				continue;
			}
			const engine = await open();
			try {
				const desk = new Desk(engine);
				await desk.open([file], options.recipe, {
					onProgress: ({ done }) => options.onProgress?.(file.path, done / 2)
				});
				for (const problem of desk.problems()) options.onProblem(asProblem(problem));
				const sheets = desk.sheets.filter(({ staged }) => staged?.table === 'usage');
				if (!sheets.length) {
					options.onFile(file.path, 'no-usage', []);
					continue;
				}
				if (known !== undefined && !options.replace)
					throw new ClusterError('cluster-other-content', this.address.name, { export: file.path });
				await typeUsageWords(engine);
				const loaded = await this.loadFile(engine, file.path, digest, sheets, (share) =>
					options.onProgress?.(file.path, 0.5 + share / 2)
				);
				options.onFile(file.path, known === undefined ? 'loaded' : 'replaced', loaded);
			} finally {
				await engine.close();
			}
		}
	}

	/** The word that a file is whole is taken back first and given last. */
	private async loadFile(
		engine: Engine,
		path: string,
		digest: string,
		sheets: DeskSheet[],
		onShare: (share: number) => void
	): Promise<Loaded[]> {
		for (const table of [this.heldLoads, this.held])
			for (const server of this.servers) await server.change(`ALTER TABLE ${table} DROP PARTITION ${literal(path)}`);
		const loaded: Loaded[] = [];
		let lines = 0;
		let sent = 0;
		const rows = async function* () {
			for (const [index, one] of sheets.entries()) {
				const report: Loaded = {
					file: one.sheet.file,
					sheet: one.sheet.sheet,
					rows: one.facts.rows,
					loaded: 0,
					reasons: {}
				};
				loaded.push(report);
				for await (const row of rowsOf(engine, path, index, one, report, (share) =>
					onShare((index + share) / sheets.length)
				)) {
					sent++;
					yield row;
				}
				const refused = await engine.query<{ reason: string; rows: number }>(refusedSql, { id: one.id });
				for (const { reason, rows } of refused) report.reasons[reason] = rows;
				lines += report.loaded;
			}
		};
		await this.first.insert(
			tableOf(this.address),
			LAYOUT.map(({ name }) => name),
			rows()
		);
		const [[counted] = []] = await this.first.few(
			`SELECT toString(count()) FROM ${tableOf(this.address)} WHERE export = ${literal(path)}`
		);
		if (Number(counted) !== sent)
			throw new ClusterError('cluster-count', this.address.name, {
				export: path,
				sent: String(sent),
				counted: counted ?? ''
			});
		for (const server of this.servers)
			await server.change(
				`INSERT INTO ${this.heldLoads} (export, digest, lines) VALUES (${literal(path)}, ${literal(digest)}, ${lines})`
			);
		return loaded;
	}
}

type LoadRow = {
	line: number;
	person: string;
	tool: string;
	activity: string;
	measure: string;
	from_on: string;
	to_on: string;
	count: number | null;
	rows: number;
};

/** Rows of a sheet as cells of the layout, some lines at a time. */
async function* rowsOf(
	engine: Engine,
	path: string,
	index: number,
	{ id, sheet, profile }: DeskSheet,
	report: Loaded,
	onShare: (share: number) => void
): AsyncGenerator<string[]> {
	const [extent] = await engine.query<{ first: number | null; last: number; rows: number; log: boolean }>(
		`SELECT min(line) AS first, max(line) AS last, count(*)::DOUBLE AS rows, (SELECT is_log FROM sources WHERE source_id = $id) AS log
		FROM raw_usage WHERE source_id = $id`,
		{ id }
	);
	if (!extent || extent.first === null) return;
	const { first, last, rows, log } = extent;
	const step = Math.max(Math.floor(((last - first + 1) * PAGE) / rows), 1);
	const head = [
		tabbed(path),
		String(index),
		tabbed(sheet.file),
		tabbed(sheet.sheet ?? ''),
		tabbed(profile!.id),
		log ? '1' : '0'
	];
	for (let from = first; from <= last; from += step) {
		const page = await engine.query<LoadRow>(rowsSql, { id, first: from, last: Math.min(from + step - 1, last) });
		for (const row of page) {
			report.loaded += row.rows;
			yield [
				...head,
				String(row.line),
				tabbed(row.person),
				tabbed(row.tool),
				tabbed(row.activity),
				tabbed(row.measure),
				row.from_on,
				row.to_on,
				row.count === null ? '\\N' : String(row.count),
				String(row.rows)
			];
		}
		onShare(Math.min((from + step - first) / (last - first + 1), 1));
	}
}
