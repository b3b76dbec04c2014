import type { Cell, Engine } from '../engine/engine';
import { load } from './load';
import type { Names } from './names';
import { ExploreError } from './problem';
import { problemOf } from './problem-of';
import { quoted } from './quoted';
import { SHOWN, type Kind, type Result, type ResultColumn } from './result';
import { statement } from './statement';
import type { ExploreTable } from './table';

/** Where the rows of the last question lie: what is shown, and what a file takes, are read from there. */
const INTO = 'last_result';
const COLUMNS = `SELECT column_name::VARCHAR AS name, data_type::VARCHAR AS type FROM duckdb_columns()
	WHERE table_name = $table AND database_name = 'temp' ORDER BY column_index`;

const WHOLE = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;

function kindOf(type: string): Kind {
	if (WHOLE.test(type)) return 'integer';
	if (/^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return 'number';
	return type === 'DATE' ? 'date' : type === 'BOOLEAN' ? 'boolean' : 'text';
}

/** What the engine hands out as it is; all else comes as text. */
const castTo: Record<Kind, string> = {
	integer: 'VARCHAR',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
	date: 'VARCHAR',
	text: 'VARCHAR'
};

/** A whole number, or its digits where a number would round them. */
const asInteger = (digits: Cell): Cell => {
	if (digits === null) return null;
	return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
};

/** Answers a reader's questions to the tables of an edition. */
export class Explorer {
	private names: Names = new Map();
	private columns: ResultColumn[] = [];

	constructor(private readonly engine: Engine) {}

	/** Loads the tables, which must be the first. */
	async open(tables: ExploreTable[]): Promise<void> {
		await load(this.engine, tables);
		this.names = new Map(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]));
	}

	/**
	 * Runs one question.
	 * @throws ExploreError with why there is no result
	 */
	async ask(sql: string): Promise<Result> {
		const sent = statement(sql);
		const begun = performance.now();
		try {
			const keep = sent.keep(INTO);
			if (keep === null) return await this.explain(sent.explain!, begun);
			await this.engine.run(keep);
			const found = await this.engine.query<{ name: string; type: string }>(COLUMNS, { table: INTO });
			this.columns = found.map(({ name, type }) => ({ name, type, kind: kindOf(type) }));
			const [size] = await this.engine.query<{ total: number }>(`SELECT count(*)::DOUBLE AS total FROM temp.${INTO}`);
			const rows = await this.page(0, SHOWN);
			return { columns: this.columns, rows, total: size!.total, milliseconds: performance.now() - begun };
		} catch (error) {
			throw new ExploreError(problemOf(error, sql, sent.before, this.names));
		}
	}

	/** Rows of the last result, from one on. */
	async page(from: number, count: number): Promise<Cell[][]> {
		// Names of ours: two columns of a result may differ in their case alone.
		const cast = this.columns.map(({ name, kind }, at) => `${quoted(name)}::${castTo[kind]} AS c${at}`);
		const rows = await this.engine.query(
			`SELECT ${cast.join(', ')} FROM temp.${INTO} WHERE rowid >= $from AND rowid < $until ORDER BY rowid`,
			{ from, until: from + count }
		);
		return rows.map((row) =>
			this.columns.map(({ kind }, at) => (kind === 'integer' ? asInteger(row[`c${at}`]!) : row[`c${at}`]!))
		);
	}

	private async explain(sql: string, begun: number): Promise<Result> {
		const rows = await this.engine.query(sql);
		const columns = ['explain_key', 'explain_value'];
		this.columns = [];
		return {
			columns: columns.map((name) => ({ name, type: 'VARCHAR', kind: 'text' })),
			rows: rows.map((row) => columns.map((name) => row[name] ?? null)),
			total: rows.length,
			milliseconds: performance.now() - begun
		};
	}
}
