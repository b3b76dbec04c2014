/** What every room may ask of DuckDB; `browser.ts` and `node.ts` are its two bodies. */

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** Values of a parameter named `$name` in a statement. */
export type Params = Record<string, Cell>;

/** A dictionary-coded text column: `values[codes[i]]` is row i, code −1 is null. */
export interface TextColumn {
	codes: Int32Array;
	values: string[];
}

/** Columns of one batch, by name; integers come as they are. */
export type Columns = Record<string, TextColumn | Int32Array>;

export interface Engine {
	/** Runs one statement and throws its rows away. */
	run(sql: string, params?: Params): Promise<void>;
	/**
	 * Runs one statement and returns plain rows.
	 * @throws TypeError where a column is not text, number or boolean: cast it in the SQL.
	 */
	query<R extends Row = Row>(sql: string, params?: Params): Promise<R[]>;
	/** Appends `length` rows to an existing table; columns not given are null. */
	insert(table: string, length: number, columns: Columns): Promise<void>;
	close(): Promise<void>;
}

export interface Opening {
	/**
	 * Tables lie in memory, compressed; or, for what would not fit, in a temporary file of the browser's private storage,
	 * in which so many bytes must be free. Node has memory alone.
	 */
	file?: { bytes: number };
	/** Memory the database may take, "512MB"; beyond it a statement is refused. Without it, what DuckDB takes by itself. */
	memory?: string;
	/** Bytes of the database fetched so far, where it is fetched at all. */
	onBytes?(loaded: number): void;
	/** The database is gone, by whoever's hand; nothing is answered any more. */
	onEnded?(): void;
}

/**
 * Statements that shut every door of DuckDB, run right after opening: no extension is fetched,
 * no file and no address is read, and nothing can change that any more.
 */
const LOCKDOWN = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** What is run right after opening, in this order: once locked, no setting can be changed. */
export const opening = ({ memory, file }: Opening): string[] => [
	...(memory ? [`SET memory_limit = '${memory}'`] : []),
	...(file ? [] : ["ATTACH ':memory:' AS store (COMPRESS)", 'USE store']),
	...LOCKDOWN
];

/** Names of a table's columns in their order, which an Arrow insert must keep. */
export const COLUMNS = `SELECT column_name::VARCHAR AS name FROM duckdb_columns()
	WHERE table_name = $table ORDER BY column_index`;
