import type { Engine, Params } from '../engine/engine';
import chains from './chains.sql?raw';
import communities from './communities.sql?raw';
import events from './events.sql?raw';
import leaders from './leaders.sql?raw';
import levels from './levels.sql?raw';
import macros from './macros.sql?raw';
import participation from './participation.sql?raw';
import people from './people.sql?raw';
import raw from './raw.sql?raw';
import receipt from './receipt.sql?raw';
import referrals from './referrals.sql?raw';
import rounds from './rounds.sql?raw';
import series from './series.sql?raw';
import seriesPart from './series-part.sql?raw';
import sessions from './sessions.sql?raw';
import settingsSql from './settings.sql?raw';
import slices from './slices.sql?raw';
import starts from './starts.sql?raw';
import steps from './steps.sql?raw';
import stories from './stories.sql?raw';
import survey from './survey.sql?raw';
import usage from './usage.sql?raw';
import usagePart from './usage-part.sql?raw';
import weekly from './weekly.sql?raw';
import windows from './windows.sql?raw';
import { settingsParams, type ProgrammeSettings } from './settings';
import { WORDS } from './words';

/** Raw tables → typed and checked tables, in the order in which they need each other. */
const READ: Record<string, string[]> = {
	people: [levels, people],
	rounds: [rounds],
	participation: [participation],
	sessions: [sessions],
	referrals: [referrals],
	events: [events],
	usage: [usage],
	communities: [communities],
	survey: [survey],
	stories: [stories]
};

/** Typed tables → what questions ask of them. */
const EVALUATE = [settingsSql, leaders, weekly, slices, starts, windows, steps, chains, series];

/** The statements of a file; none of ours holds a semicolon within one. */
const statements = (sql: string): string[] =>
	sql
		.replace(/^\s*--.*$/gm, '')
		.split(/;\s*(?:\n|$)/)
		.filter((statement) => statement.trim());

async function runFile(engine: Engine, sql: string, params?: Params): Promise<void> {
	for (const statement of statements(sql)) await engine.run(statement, params);
}

/** More than any table has. */
const LAST = 2 ** 31 - 1;

/** Rows of usage that are gathered at once: what they cost in memory is the same however many there are. */
const PART = 3_000_000;

/** Tables that are filled part by part: the statements, and how many rows there are by the number that parts go by. */
const PARTS = new Map([
	[
		usage,
		{
			sql: usagePart,
			sizes: `SELECT w.window_no AS place, count(*)::DOUBLE AS rows FROM raw_usage JOIN usage_windows w USING (period)
				GROUP BY w.window_no ORDER BY w.window_no`
		}
	],
	[
		series,
		{
			sql: seriesPart,
			sizes: `SELECT (place // 1000 * 1000)::INTEGER AS place, (1000.0 * (SELECT count(*) FROM usage_cells)
				/ greatest((SELECT count(*) FROM usage_people), 1))::DOUBLE AS rows FROM series_people GROUP BY 1 ORDER BY 1`
		}
	]
]);

/** Runs a file and, where its table is filled part by part, each part. */
async function runTable(engine: Engine, file: string, params?: Params): Promise<void> {
	await runFile(engine, file, params);
	const parts = PARTS.get(file);
	if (!parts) return;
	const sizes = await engine.query<{ place: number; rows: number }>(parts.sizes);
	for (let at = 0; at < sizes.length;) {
		const first = sizes[at]!.place;
		let rows = 0;
		do rows += sizes[at++]!.rows;
		while (at < sizes.length && rows + sizes[at]!.rows <= PART);
		const last = (sizes[at]?.place ?? Infinity) - 1;
		await runFile(engine, parts.sql, { first, last: Math.min(last, LAST) });
	}
}

/** Creates the empty raw tables that exports are staged into, the macros and the words they are read by. */
export async function createRawTables(engine: Engine): Promise<void> {
	await runFile(engine, raw);
	await runFile(engine, macros);
	const words = Object.entries(WORDS).flatMap(([kind, meanings]) =>
		Object.entries(meanings).flatMap(([meaning, all]) => {
			// A recipe says what a value means by the meaning itself; a level's is a rank, which is no word.
			const known = new Set(kind === 'level' ? all : [...all, meaning.replaceAll('_', ' ')]);
			return [...known].map((said) => ({ kind, said, meaning }));
		})
	);
	const column = (name: 'kind' | 'said' | 'meaning') => ({
		codes: Int32Array.from(words, (_, index) => index),
		values: words.map((word) => word[name])
	});
	const columns = { kind: column('kind'), said: column('said'), meaning: column('meaning') };
	await engine.insert('words', words.length, columns);
}

async function giveLevels(engine: Engine, levels: string[]): Promise<void> {
	await engine.run('DELETE FROM given_levels');
	for (const [index, level] of levels.entries())
		await engine.run('INSERT INTO given_levels VALUES ($level, $order)', { level, order: index + 1 });
}

/** Types the master data alone, by which whoever is named elsewhere can be looked up: `person_keys`. */
export async function typePeople(engine: Engine, levels: string[] = []): Promise<void> {
	await giveLevels(engine, levels);
	for (const sql of READ.people ?? []) await runFile(engine, sql);
}

/** Types what usage rows say, each thing once, and no rows: `usage_windows`, `usage_measures`, `usage_counts`. */
export async function typeUsageWords(engine: Engine): Promise<void> {
	await runFile(engine, usage);
}

/** Tables that change where those of some exports do: everyone is looked up in the master data. */
function affected(changed: Iterable<string>): string[] {
	const all = new Set(changed);
	if (all.has('people')) return Object.keys(READ);
	// Rounds that no export describes come from their participants, and participants name a round.
	if (all.has('rounds') || all.has('participation')) for (const name of ['rounds', 'participation']) all.add(name);
	return Object.keys(READ).filter((name) => all.has(name));
}

/**
 * Types what is staged: raw tables → tables of schema.ts, and `findings`, the rows not simply accepted.
 * @param levels leadership levels, top first, where they are named
 * @param changed tables whose exports have changed since they were typed last; all where it is not given
 */
export async function typeTables(
	engine: Engine,
	levels: string[] = [],
	changed: Iterable<string> = Object.keys(READ),
	onTable?: (done: number, total: number) => void
): Promise<void> {
	await giveLevels(engine, levels);
	const names = affected(changed);
	for (const [index, name] of names.entries()) {
		for (const sql of READ[name] ?? []) await runTable(engine, sql);
		onTable?.(index + 1, names.length);
	}
	await runFile(engine, receipt);
}

/** Prepares typed tables for questions: settings, leaders, weeks, windows, chains. */
export async function evaluateTables(
	engine: Engine,
	settings: ProgrammeSettings = {},
	onTable?: (done: number, total: number) => void
): Promise<void> {
	for (const [index, sql] of EVALUATE.entries()) {
		await runTable(engine, sql, sql === settingsSql ? settingsParams(settings) : undefined);
		onTable?.(index + 1, EVALUATE.length);
	}
}
