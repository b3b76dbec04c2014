import { createHash } from 'node:crypto';
import { readFolder } from '../../../src/cli/folder';
import type { AnswerRow } from '../../../src/lib/edition/edition';
import { openEngine } from '../../../src/lib/engine/node';
import { EMPTY_RECIPE } from '../../../src/lib/exports/recipe';
import { Desk } from '../../../src/lib/pipeline/desk';
import { sqlOf } from '../../../src/lib/questions/asking';
import { questions } from '../../../src/lib/questions/chapters';
import { evaluateTables, typeTables } from '../../../src/lib/tables/build';
import { openNativeEngine } from '../native-engine';
import { clock, type Took } from './clock';

const statements = import.meta.glob<string>('/src/lib/tables/*.sql', { query: '?raw', eager: true, import: 'default' });
/** Tables that are made anew each time. */
const MADE = Object.values(statements).flatMap((sql) =>
	[...sql.matchAll(/CREATE OR REPLACE TABLE (\w+)/g)].map(([, name]) => name)
);

/** Sums of floats differ in their last digits by the order in which they were added. */
const DIGITS = 9;

/** The same for the same rows in any order. */
function digestOf(rows: AnswerRow[]): string {
	const lines = rows.map((row) =>
		JSON.stringify(Object.entries(row), (_, cell) =>
			typeof cell === 'number' ? Number(cell.toPrecision(DIGITS)) : cell
		)
	);
	return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

/**
 * Builds the tables of a folder of exports and asks every question, several times over what was staged once.
 * @returns milliseconds of each run, and a digest of each question's rows before the guard
 */
export async function measure({ engine: kind, folder, runs }: { engine: string; folder: string; runs: number }) {
	const engine = kind === 'native' ? await openNativeEngine() : await openEngine();
	const desk = new Desk(engine);
	await desk.open(await readFolder(folder), EMPTY_RECIPE);
	await desk.read(EMPTY_RECIPE);
	const [tables, answers]: [Took[], Took[]] = [[], []];
	const digests: Record<string, string> = {};
	for (let run = 0; run < runs; run++) {
		// Else the old ones and the new ones would have to fit into memory side by side, which a first reading does not ask.
		for (const name of MADE) await engine.run(`DROP TABLE IF EXISTS ${name}`);
		const building = clock();
		await typeTables(engine);
		await evaluateTables(engine);
		tables.push(building());
		const asking = clock();
		const told: [string, AnswerRow[]][] = [];
		for (const question of questions) told.push([question.id, await engine.query<AnswerRow>(sqlOf(question))]);
		answers.push(asking());
		for (const [id, rows] of told) digests[id] = digestOf(rows);
	}
	await engine.close();
	return { tables, answers, digests };
}
