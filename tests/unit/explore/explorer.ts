import { readFileSync } from 'node:fs';
import { openEngine } from '../../../src/lib/engine/node';
import { parseEdition } from '../../../src/lib/edition/read';
import { Explorer } from '../../../src/lib/explore/ask';
import { ExploreError, type Problem } from '../../../src/lib/explore/problem';
import { tablesOf } from '../../../src/lib/explore/tables-of';

export const edition = parseEdition(readFileSync('static/edition.json', 'utf8'));
export const tables = tablesOf(edition);

/** The demo's edition in a database of its own. */
export async function openExplorer(given = tables) {
	const engine = await openEngine({ memory: '512MB' });
	const explorer = new Explorer(engine);
	await explorer.open(given);
	return { explorer, engine };
}

/** Why a question has no result. */
export async function problemOf(explorer: Explorer, sql: string): Promise<Problem> {
	const outcome = await explorer.ask(sql).catch((error: unknown) => error);
	if (outcome instanceof ExploreError) return outcome.problem;
	throw new Error(`No problem: ${JSON.stringify(outcome)}`);
}
