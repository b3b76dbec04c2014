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
import { isLoaded, LAYOUT } from './layout';
import { loadsOf, loadsTable, LOCAL, UNDER_WAY, unfinished } from './loads';
import { tableOf } from './reading';
import refusedSql from './refused-to-load.sql?raw';
import rowsSql from './rows-to-load.sql?raw';
import { literal, quoted } from './statement';
import { createLoads, createSpread, createTable, dropExport } from './statements';
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
	onFile: (file: string, outcome: 'loaded' | 'replaced' | 'there' | 'no-usage' | 'unknown', sheets: Loaded[]) => void;
	onProblem: (problem: Problem) => void;
}

/** Rows taken out of the database at once. */
const PAGE = 200_000;
/** Rows read into one database before the next file gets another: what was deleted still takes room in it. */
const HELD = 2_000_000;

/** Whether some of a file that is open could not be read, or cannot before something is said of it. */
const isBroken = ({ sheets, unopened }: Desk): boolean =>
	unopened.some(({ problem }) => problem && problem.code !== 'empty-file') ||
	sheets.some(({ state, profile }) => state === 'question' && (!profile || profile.table === 'usage'));

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
	 * of that name has other columns, `cluster-other-engine` where it is none that was loaded by these servers
	 */
	async prepare(): Promise<void> {
		const { address, servers } = this;
		if (this.spread || address.cluster) await this.checkShards();
		for (const server of servers) await this.checkTables(server);
		for (const server of servers) {
			await server.change(createTable(this.held));
			await server.change(createLoads(this.heldLoads));
			if (this.spread) await server.change(createSpread(address, this.held, `${address.table}${LOCAL}`));
		}
	}

	/** Whether the servers are the shards of the cluster, as far as these know their own addresses. */
	private async checkShards(): Promise<void> {
		const { address, servers } = this;
		const { cluster, name } = address;
		const shards = cluster
			? await this.first.few(
					`SELECT DISTINCT toString(shard_num) FROM system.clusters WHERE cluster = ${literal(cluster)}`
				)
			: [];
		const own = await Promise.all(
			servers.map((server) =>
				server.few(
					`SELECT toString(shard_num) FROM system.clusters WHERE cluster = ${literal(cluster ?? '')} AND is_local LIMIT 1`
				)
			)
		);
		const known = own.flat(2);
		if (shards.length === servers.length && new Set(known).size === known.length) return;
		const all = await this.first.few('SELECT DISTINCT cluster FROM system.clusters ORDER BY cluster');
		throw new ClusterError('cluster-hosts', name, {
			hosts: String(servers.length),
			shards: cluster ? `${cluster}: ${shards.length}` : '–',
			clusters: all.flat().join(', ') || '–'
		});
	}

	/** Whether what is there already by our names is what would be made: rows that lie elsewhere would be counted twice, or not. */
	private async checkTables(server: Connection): Promise<void> {
		const { database, table, name } = this.address;
		const names = [table, ...(this.spread ? [`${table}${LOCAL}`] : [])];
		const there = await server.few(
			`SELECT name, engine FROM system.tables WHERE database = ${literal(database)} AND name IN (${names.map(literal).join(', ')})`
		);
		for (const [one = '', engine = ''] of there) {
			const columns = await server.columns(`${quoted(database)}.${quoted(one)}`);
			if (!isLoaded(columns))
				throw new ClusterError('cluster-other-table', name, {
					columns: columns.map((column) => column.name).join(', ')
				});
			if (!(this.spread && one === table ? engine === 'Distributed' : engine.endsWith('MergeTree')))
				throw new ClusterError('cluster-other-engine', name, { server: server.place, engine });
		}
	}

	/**
	 * Loads the usage exports among files, one file after the other, each whole or to be loaded again. A file that is there
	 * already, with the same content and read in the same way, is left as it is.
	 * @param open gives a fresh database, for each large file one, so that memory holds one at most
	 * @throws ClusterError what went wrong; `cluster-not-whole`, in the end, where files could not be read or wait for an answer, of
	 * which nothing is loaded; `cluster-other-content` where a file is there with other content and is not to be replaced
	 */
	async load(open: () => Promise<Engine>, files: SourceFile[], options: LoadOptions): Promise<void> {
		const counts = await this.first.few(`SELECT export, sum(rows) FROM ${tableOf(this.address)} GROUP BY export`);
		const counted = counts.map(([name = '', rows]): [string, number] => [name, Number(rows)]);
		const books = await Promise.all(this.servers.map((server) => loadsOf(server, this.address)));
		// A load that broke off may have told one server and not another.
		const broken = new Set(books.flatMap((book) => unfinished(counted, book)));
		const failed: string[] = [];
		let desk: Desk | null = null;
		let held = 0;
		try {
			for (const file of files) {
				const digest = options.digestOf(file);
				const told = books.map((book) => book?.get(file.path)?.digest ?? UNDER_WAY);
				const other = told.some((one) => one !== UNDER_WAY && one !== digest);
				if (told.every((one) => one === digest) && !broken.has(file.path)) {
					options.onFile(file.path, 'there', []);
					continue;
				}
				if (desk && held > HELD) {
					await desk.engine.close();
					desk = null;
				}
				if (!desk) {
					desk = new Desk(await open());
					held = 0;
				}
				// What was open before is forgotten.
				await desk.open([file], options.recipe, {
					onProgress: ({ done }) => options.onProgress?.(file.path, done / 2)
				});
				held += desk.sheets.reduce((sum, { facts }) => sum + facts.rows, 0);
				for (const problem of desk.problems()) options.onProblem(asProblem(problem));
				if (isBroken(desk)) {
					failed.push(file.path);
					continue;
				}
				const sheets = desk.sheets.filter(({ staged }) => staged?.table === 'usage');
				if (!sheets.length) {
					// What was loaded by this name before is no longer what the file says.
					if (told.some((one) => one !== UNDER_WAY))
						throw new ClusterError('cluster-other-content', this.address.name, { export: file.path });
					const unknown = desk.sheets.some(({ state }) => state === 'unknown');
					options.onFile(file.path, unknown ? 'unknown' : 'no-usage', []);
					continue;
				}
				if (other && !options.replace)
					throw new ClusterError('cluster-other-content', this.address.name, { export: file.path });
				await typeUsageWords(desk.engine);
				const loaded = await this.loadFile(desk.engine, file.path, digest, sheets, (share) =>
					options.onProgress?.(file.path, 0.5 + share / 2)
				);
				options.onFile(file.path, other ? 'replaced' : 'loaded', loaded);
			}
		} finally {
			await desk?.engine.close();
		}
		if (failed.length) throw new ClusterError('cluster-not-whole', this.address.name, { exports: failed.join(', ') });
	}

	/** The word that a file is whole is taken back first and given last; between them it is said that it is under way. */
	private async loadFile(
		engine: Engine,
		path: string,
		digest: string,
		sheets: DeskSheet[],
		onShare: (share: number) => void
	): Promise<Loaded[]> {
		const tell = async (digest: string, lines: number) => {
			for (const server of this.servers)
				await server.change(
					`INSERT INTO ${this.heldLoads} (export, digest, lines) VALUES (${literal(path)}, ${literal(digest)}, ${lines})`
				);
		};
		const drop = async (table: string) => {
			for (const server of this.servers) await server.change(dropExport(table, path));
		};
		await drop(this.heldLoads);
		await tell(UNDER_WAY, 0);
		await drop(this.held);
		const loaded = new Map(
			sheets.map(({ id, sheet, facts }): [number, Loaded] => [
				id,
				{ file: sheet.file, sheet: sheet.sheet, rows: facts.rows, loaded: 0, reasons: {} }
			])
		);
		let sent = 0;
		const rows = async function* () {
			for await (const [id, stands, ...cells] of rowsOf(engine, path, sheets, onShare)) {
				loaded.get(id)!.loaded += stands;
				sent++;
				yield cells;
			}
		};
		await this.first.insert(
			tableOf(this.address),
			LAYOUT.map(({ name }) => name),
			rows()
		);
		for (const { source_id, reason, rows } of await engine.query<{ source_id: number; reason: string; rows: number }>(
			refusedSql
		)) {
			const sheet = loaded.get(source_id);
			if (sheet) sheet.reasons[reason] = rows;
		}
		const reports = [...loaded.values()];
		const lines = reports.reduce((sum, one) => sum + one.loaded, 0);
		const [[counted] = []] = await this.first.few(
			`SELECT toString(count()) FROM ${tableOf(this.address)} WHERE export = ${literal(path)}`
		);
		if (Number(counted) !== sent)
			throw new ClusterError('cluster-count', this.address.name, {
				export: path,
				sent: String(sent),
				counted: counted ?? ''
			});
		await tell(digest, lines);
		return reports;
	}
}

type LoadRow = {
	source_id: number;
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

/** Sources and lines, from one to another, whose rows are taken out at once. */
interface Page {
	from: number;
	to: number;
	first: number;
	last: number;
}

/** Small sheets together, a large one some lines at a time. */
async function* pagesOf(engine: Engine): AsyncGenerator<Page & { share: number }> {
	const sizes = await engine.query<{ source_id: number; first: number; last: number; rows: number }>(
		`SELECT source_id, min(line) AS first, max(line) AS last, count(*)::DOUBLE AS rows
		FROM raw_usage SEMI JOIN sources USING (source_id) GROUP BY source_id ORDER BY source_id`
	);
	const all = sizes.reduce((sum, { rows }) => sum + rows, 0);
	let done = 0;
	for (let at = 0; at < sizes.length;) {
		const { source_id: from, first, last, rows } = sizes[at]!;
		if (rows > PAGE) {
			const step = Math.max(Math.floor(((last - first + 1) * PAGE) / rows), 1);
			for (let line = first; line <= last; line += step)
				yield { from, to: from, first: line, last: line + step - 1, share: (done += PAGE) / all };
			at++;
			continue;
		}
		let together = 0;
		let to = from;
		for (; at < sizes.length && together + sizes[at]!.rows <= PAGE; at++) {
			together += sizes[at]!.rows;
			to = sizes[at]!.source_id;
		}
		yield { from, to, first: 0, last: 2 ** 31 - 1, share: (done += together) / all };
	}
}

/** All rows of a file's sheets: source, rows of the export that it stands for, and the cells of the layout. */
async function* rowsOf(
	engine: Engine,
	path: string,
	sheets: DeskSheet[],
	onShare: (share: number) => void
): AsyncGenerator<[id: number, stands: number, ...cells: string[]]> {
	const logs = await engine.query<{ source_id: number; is_log: boolean }>('SELECT source_id, is_log FROM sources');
	const isLog = new Map(logs.map(({ source_id, is_log }) => [source_id, is_log]));
	const heads = new Map(
		sheets.map(({ id, sheet, profile }, index) => [
			id,
			[path, String(index), sheet.file, sheet.sheet ?? '', profile!.id, isLog.get(id) ? '1' : '0'].map(tabbed)
		])
	);
	for await (const { share, ...page } of pagesOf(engine)) {
		for (const row of await engine.query<LoadRow>(rowsSql, { ...page })) {
			const head = heads.get(row.source_id);
			if (!head) continue;
			yield [
				row.source_id,
				row.rows,
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
		onShare(Math.min(share, 1));
	}
}
