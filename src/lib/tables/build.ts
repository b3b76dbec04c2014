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
import sessions from './sessions.sql?raw';
import settingsSql from './settings.sql?raw';
import slices from './slices.sql?raw';
import starts from './starts.sql?raw';
import steps from './steps.sql?raw';
import stories from './stories.sql?raw';
import survey from './survey.sql?raw';
import usage from './usage.sql?raw';
import weekly from './weekly.sql?raw';
import windows from './windows.sql?raw';
import { settingsParams, type ProgrammeSettings } from './settings';
import { WORDS } from './words';

/** In the order in which they need each other. */
const TYPED = [
	levels,
	people,
	rounds,
	participation,
	sessions,
	referrals,
	events,
	usage,
	communities,
	survey,
	stories,
	settingsSql,
	leaders,
	weekly,
	slices,
	starts,
	windows,
	steps,
	chains,
	series,
	receipt
];

/** The statements of a file; none of ours holds a semicolon within one. */
const statements = (sql: string): string[] =>
	sql
		.replace(/^\s*--.*$/gm, '')
		.split(/;\s*(?:\n|$)/)
		.filter((statement) => statement.trim());

async function runFile(engine: Engine, sql: string, params?: Params): Promise<void> {
	for (const statement of statements(sql)) await engine.run(statement, params);
}

/** Creates the empty raw tables that exports are staged into, the macros and the words they are read by. */
export async function createRawTables(engine: Engine): Promise<void> {
	await runFile(engine, raw);
	await runFile(engine, macros);
	const words = Object.entries(WORDS).flatMap(([kind, meanings]) =>
		Object.entries(meanings).flatMap(([meaning, all]) => all.map((said) => ({ kind, said, meaning })))
	);
	const column = (name: 'kind' | 'said' | 'meaning') => ({
		codes: Int32Array.from(words, (_, index) => index),
		values: words.map((word) => word[name])
	});
	const columns = { kind: column('kind'), said: column('said'), meaning: column('meaning') };
	await engine.insert('words', words.length, columns);
}

/**
 * Types everything staged: raw tables → tables of schema.ts.
 * @param settings how the programme wants to be evaluated, and its leadership levels, top first, where they are named
 * @param onTable told after each file with how many are done and how many there are
 */
export async function buildTables(
	engine: Engine,
	{ levels = [], ...settings }: ProgrammeSettings & { levels?: string[] } = {},
	onTable?: (done: number, total: number) => void
): Promise<void> {
	for (const [index, level] of levels.entries())
		await engine.run('INSERT INTO given_levels VALUES ($level, $order)', { level, order: index + 1 });
	for (const [index, sql] of TYPED.entries()) {
		await runFile(engine, sql, sql === settingsSql ? settingsParams(settings) : undefined);
		onTable?.(index + 1, TYPED.length);
	}
}
