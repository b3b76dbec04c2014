import { ExploreClient } from '../../explore/client';
import type { Problem } from '../../explore/problem';
import type { Result } from '../../explore/result';
import type { ExploreTable } from '../../explore/table';

const ROWS_AT_ONCE = 20_000;

/** What the reader asks, and the database that answers; in memory alone, and for as long as the tab is open. */
class Asking {
	/** The text in the editor. */
	text = $state('');
	phase = $state<'off' | 'loading' | 'ready' | 'running'>('off');
	/** Bytes of the database that are there. */
	loaded = $state(0);
	/** The question that the result or the problem belongs to. */
	asked = $state('');
	result = $state.raw<Result | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** Questions asked, the newest first. */
	history = $state.raw<string[]>([]);
	private client: ExploreClient | null = null;
	private tables: ExploreTable[] = [];
	/** What is asked as soon as the database is there. */
	private next: string | null = null;

	/** Starts a database with these tables; what was asked of others is asked again. */
	open(tables: ExploreTable[]): void {
		this.tables = tables;
		if (this.asked) this.next ??= this.asked;
		this.result = null;
		this.start();
	}

	/** Loads the database after it was given up, for what was asked last. */
	again(): void {
		this.problem = null;
		this.next = this.asked || null;
		this.start();
	}

	/** Starts the database anew. */
	private start(): void {
		this.client?.end();
		this.phase = 'loading';
		this.loaded = 0;
		const client = new ExploreClient((bytes) => (this.loaded = bytes));
		this.client = client;
		client.ask('open', { tables: this.tables }).then(
			() => {
				this.phase = 'ready';
				if (this.next !== null) void this.ask(this.next);
			},
			(problem: Problem) => {
				if (this.client !== client) return;
				this.stop();
				this.problem = problem;
			}
		);
	}

	/** Asks, or waits for the database. What still runs is given up. */
	async ask(sql: string): Promise<void> {
		this.next = sql;
		this.asked = sql;
		if (this.phase === 'off' || this.phase === 'running') this.start();
		if (this.phase !== 'ready') return;
		const client = this.client!;
		this.next = null;
		this.history = [sql, ...this.history.filter((one) => one !== sql)];
		this.phase = 'running';
		let result: Result | null = null;
		let problem: Problem | null = null;
		try {
			result = await client.ask('ask', { sql });
		} catch (error) {
			problem = error as Problem;
		}
		// Another may have been asked since.
		if (this.client !== client) return;
		this.result = result;
		this.problem = problem;
		if (problem?.code === 'not-started') this.stop();
		else this.phase = 'ready';
	}

	/** Gives up what runs at once. Its database ends with it, and another is started. */
	cancel(): void {
		const running = this.phase === 'running';
		this.next = null;
		this.result = null;
		this.stop();
		this.problem = { code: 'cancelled', hints: [] };
		if (running) this.start();
	}

	/** Ends the database and gives back its memory. */
	stop(): void {
		const client = this.client;
		this.client = null;
		client?.end();
		this.phase = 'off';
	}

	/** All rows of the result, part by part, so that the page stays alive however many there are. */
	async *rows(): AsyncGenerator<Result['rows']> {
		const { client, result } = this;
		if (!client || !result) return;
		if (result.rows.length >= result.total) return yield result.rows;
		for (let from = 0; from < result.total; from += ROWS_AT_ONCE)
			yield await client.ask('page', { from, count: ROWS_AT_ONCE });
	}
}

export const asking = new Asking();
