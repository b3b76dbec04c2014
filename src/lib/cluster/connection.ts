import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { ClickHouseLogLevel, createClient, type ClickHouseClient, type ClickHouseSettings } from '@clickhouse/client';
import type { Address } from './address';
import type { Column } from './columns';
import { ClusterError, type ClusterErrorCode } from './cluster-error';
import { failureOf, firstFailureOf } from './failure';
import { literal } from './statement';
import type { Statement } from './statements';
import { tabbed, totalled } from './tabs';

/** Who asks. Held in memory alone, and in no message. */
export interface Access {
	user: string;
	password: string;
	/** Certificate of the authority that signed the server's, PEM, where the system does not know it. */
	authority?: Uint8Array;
}

/** A table that is sent with a statement and known to it by the name `people`. */
export interface Sent {
	columns: [name: string, type: 'String' | 'UInt32'][];
	rows: (string | number)[][];
}

/** How far a statement is, and what has come back of it so far. */
export interface Travelled {
	/** Share of the rows that have been read there, from 0 to 1, where the server tells. */
	share: number | null;
	rows: number;
	bytes: number;
}

export interface AskOptions {
	people?: Sent;
	signal?: AbortSignal;
	onTravel?: (travelled: Travelled) => void;
	/** Milliseconds after which a server that answers nothing is gone, however it went. */
	patience?: number;
}

/** A statement may take so long in silence, in milliseconds: rows come only when all are counted. */
const SILENCE = 4 * 3_600_000;
/** And the first, which asks for settings alone: what is no HTTP interface may wait for ever for the rest of a request. */
const FIRST_SILENCE = 30_000;
/** Milliseconds between two looks at how far a statement is, and after which a server that answers none of them is gone. */
const LOOK = 1000;
const PATIENCE = 60_000;
/** What goes wrong where nobody answers. */
const SILENT_FAILURES = new Set<ClusterErrorCode>(['cluster-unreachable', 'cluster-cut']);
/** Characters sent in one piece. */
const PIECE = 64 * 1024;

/** Ends a statement whose asker is gone; older servers do not know it. */
const CANCEL = 'cancel_http_readonly_queries_on_client_close';

/** Settings by which a server may leave out rows without a word; with any of them, numbers would be wrong and look right. */
const SILENT = `SELECT name, value FROM system.settings WHERE name IN ('readonly', 'skip_unavailable_shards', '${CANCEL}')
	OR name LIKE '%overflow_mode%' OR name IN ('additional_table_filters', 'additional_result_filter')`;

/** A connection to the HTTP interface of one server. */
export class Connection {
	/** What came back over all statements. */
	readonly travelled = { rows: 0, bytes: 0 };

	private constructor(
		private readonly client: ClickHouseClient,
		readonly place: string,
		private readonly settings: ClickHouseSettings
	) {}

	/**
	 * Connects to one of the servers of an address and sees what its user may do there. Reading is enough: where settings may be
	 * set, answers travel compressed.
	 * @throws ClusterError where it cannot be reached, does not let in, or would leave out rows without a word
	 */
	static async open(address: Address, access: Access, server = address.servers[0]!): Promise<Connection> {
		const place = new URL(server).host;
		const connect = (compressed: boolean, silence = SILENCE) =>
			createClient({
				url: server,
				username: access.user,
				password: access.password,
				request_timeout: silence,
				keep_alive: { enabled: false },
				compression: { response: compressed },
				application: 'groundswell',
				// It would print statements; what went wrong is told in our own words.
				log: { level: ClickHouseLogLevel.OFF },
				...(access.authority && { tls: { ca_cert: Buffer.from(access.authority) } })
			});
		const first = connect(false, FIRST_SILENCE);
		try {
			const told = await new Connection(first, place, {}).few(SILENT);
			const values = new Map(told as [string, string][]);
			const isMild = ([name, value]: [string, string]) => name.includes('overflow_mode') && value !== 'throw';
			const isFilter = ([name, value]: [string, string]) =>
				name.startsWith('additional_') && !['', '{}'].includes(value);
			const loose = [...values].filter((one) => isMild(one) || isFilter(one)).map(([name]) => name);
			if (values.get('skip_unavailable_shards') === '1') loose.push('skip_unavailable_shards');
			if (values.get('readonly') === '1') {
				if (loose.length) throw new ClusterError('cluster-settings', place, { settings: loose.join(', ') });
				return new Connection(connect(false), place, {});
			}
			return new Connection(connect(true), place, {
				skip_unavailable_shards: 0,
				...(values.has(CANCEL) && { [CANCEL]: 1 }),
				...Object.fromEntries(
					loose
						.filter((name) => name !== 'skip_unavailable_shards')
						.map((name) => [
							name,
							name.startsWith('additional_result') ? '' : name.startsWith('additional_') ? '{}' : 'throw'
						])
				)
			});
		} catch (error) {
			throw firstFailureOf(error, place);
		} finally {
			await first.close();
		}
	}

	/**
	 * Rows of a statement that ends WITH TOTALS, the last column a number that the totals add up.
	 * @throws ClusterError what went wrong, and never half an answer
	 */
	async *ask({ sql, width }: Statement, options: AskOptions = {}): AsyncGenerator<string[][]> {
		const { people, signal } = options;
		const id = randomUUID();
		const came: Travelled = { share: null, rows: 0, bytes: 0 };
		const gone = new AbortController();
		const unwatch = this.watch(id, came, gone, options);
		try {
			const { stream } = await this.client.exec({
				query: `${sql} FORMAT TabSeparated`,
				query_id: id,
				abort_signal: signal ? AbortSignal.any([signal, gone.signal]) : gone.signal,
				clickhouse_settings: this.settings,
				...(people && asForm(people, this.settings))
			});
			const counted = async function* () {
				for await (const bytes of stream as AsyncIterable<Uint8Array>) {
					came.bytes += bytes.length;
					yield bytes;
				}
			};
			for await (const rows of totalled(counted(), width, this.place)) {
				came.rows += rows.length;
				yield rows;
			}
			this.travelled.rows += came.rows;
			this.travelled.bytes += came.bytes;
		} catch (error) {
			signal?.throwIfAborted();
			if (gone.signal.aborted) throw new ClusterError('cluster-cut', this.place, { message: 'no answer' });
			throw failureOf(error, this.place);
		} finally {
			unwatch();
		}
	}

	/** All rows of a statement that ends WITH TOTALS and has few of them. */
	async all(statement: Statement, options: AskOptions = {}): Promise<string[][]> {
		const all: string[][] = [];
		for await (const rows of this.ask(statement, options)) for (const row of rows) all.push(row);
		return all;
	}

	/** Rows of a short statement, as texts. */
	async few(sql: string, signal?: AbortSignal): Promise<string[][]> {
		try {
			const answer = await this.client.query({
				query: sql,
				format: 'JSONCompact',
				abort_signal: signal,
				clickhouse_settings: this.settings
			});
			const { data } = await answer.json<unknown[]>();
			return (data as unknown[][]).map((row) => row.map(String));
		} catch (error) {
			throw failureOf(error, this.place);
		}
	}

	/** Columns of a table or view, by its quoted name. */
	async columns(table: string): Promise<Column[]> {
		return (await this.few(`DESCRIBE TABLE ${table}`)).map(([name = '', type = '']) => ({ name, type }));
	}

	/** Runs a statement that changes something. */
	async change(sql: string): Promise<void> {
		try {
			await this.client.command({ query: sql });
		} catch (error) {
			throw failureOf(error, this.place);
		}
	}

	/** Adds rows to a table, as they come; a spread one has them on its shards when this returns. */
	async insert(table: string, columns: string[], rows: AsyncIterable<string[]>): Promise<void> {
		const lines = async function* () {
			let piece = '';
			for await (const row of rows) {
				piece += `${row.join('\t')}\n`;
				if (piece.length < PIECE) continue;
				yield piece;
				piece = '';
			}
			yield piece;
		};
		try {
			await this.client.insert({
				table,
				columns: columns as [string, ...string[]],
				format: 'TabSeparated',
				values: Readable.from(lines(), { objectMode: false }),
				clickhouse_settings: { insert_distributed_sync: 1 }
			});
		} catch (error) {
			throw failureOf(error, this.place);
		}
	}

	async close(): Promise<void> {
		await this.client.close();
	}

	/**
	 * Looks again and again how far a statement is. Whoever may not know is refused, which tells as well that somebody is there.
	 * @returns what ends it
	 */
	private watch(id: string, came: Travelled, gone: AbortController, { onTravel, patience = PATIENCE }: AskOptions) {
		const sql = `SELECT read_rows, total_rows_approx FROM system.processes WHERE query_id = ${literal(id)}`;
		let heard = performance.now();
		let looking = false;
		const look = async () => {
			if (performance.now() - heard > patience) gone.abort();
			if (looking || gone.signal.aborted) return;
			looking = true;
			try {
				const [row] = await this.few(sql, AbortSignal.timeout(Math.max(patience / 2, LOOK)));
				heard = performance.now();
				const [read = 0, total = 0] = (row ?? []).map(Number);
				if (total) came.share = Math.max(came.share ?? 0, Math.min(read / total, 1));
			} catch (error) {
				if (error instanceof ClusterError && !SILENT_FAILURES.has(error.code)) heard = performance.now();
			} finally {
				looking = false;
			}
			onTravel?.(came);
		};
		const timer = setInterval(() => void look(), LOOK);
		return () => clearInterval(timer);
	}
}

/**
 * A statement's own table beside it: "external data" of the HTTP interface, which wants no right to write.
 * https://clickhouse.com/docs/engines/table-engines/special/external-data
 */
function asForm({ columns, rows }: Sent, settings: ClickHouseSettings) {
	const border = `people-${randomUUID()}`;
	const head = `--${border}\r\nContent-Disposition: form-data; name="people"; filename="people"\r\n\r\n`;
	let lines = '';
	for (const row of rows)
		lines += `${row.map((cell) => (typeof cell === 'string' ? tabbed(cell) : cell)).join('\t')}\n`;
	const body = Buffer.from(`${head}${lines}\r\n--${border}--`);
	return {
		values: Readable.from([body], { objectMode: false }),
		http_headers: {
			'Content-Type': `multipart/form-data; boundary=${border}`,
			// Sent in chunks, the last of them stays unread, and a server that closes over it takes its answer back.
			'Content-Length': String(body.length)
		},
		clickhouse_settings: {
			...settings,
			people_structure: columns.map((column) => column.join(' ')).join(', '),
			people_format: 'TabSeparated'
		} as ClickHouseSettings
	};
}
