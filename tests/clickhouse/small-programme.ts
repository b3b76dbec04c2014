/** A programme of few people, so that an edition takes seconds, and what its servers are asked by hand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { company, exportsOf, recipe } from '../companies/company.js';
import { USERS } from './config.js';
import { run, type Servers } from './cluster';

/** What one server answers to the user who may write, without the end of its last line. */
export const ask = async (servers: Servers, sql: string, shard = 0): Promise<string> =>
	(await run(servers, shard, sql)).trimEnd();

/** Runs statements at each server, one after the other. */
export async function askAll(servers: Servers, ...statements: string[]): Promise<void> {
	for (const shard of servers.shards.keys()) for (const sql of statements) await run(servers, shard, sql);
}

/** A password that is wrong, or stands where it must not. */
export const SLIP = 'geheim-4711';

/** What a command said is fit for everybody's eyes: nothing of it is a password, in no spelling. */
export function expectNoPassword({ stdout, stderr }: { stdout: string; stderr: string }): void {
	const said = stdout + stderr;
	expect(said).not.toContain(SLIP);
	for (const { user, password } of Object.values(USERS)) {
		expect(said).not.toContain(`${user}:`);
		for (const form of [password.slice(user.length), encodeURIComponent(password.slice(user.length))])
			expect(said).not.toContain(form);
		expect(said).not.toContain(Buffer.from(`${user}:${password}`).toString('base64'));
	}
}

/** Lines of what was said of a failure, without the steps that came before it. */
export const sentences = (stderr: string): string[] =>
	stderr.split('\n').filter((line) => line && !/^(reading files|Dateien lesen)$/.test(line));

const made = company({ kind: 'effect', seed: 7, leaders: 60, mentees: 30, weeks: 36, rounds: [12, 18] });
const files = exportsOf([made]);

/** The exports but for usage. */
export function writeExports(folder: string): void {
	for (const name of ['personalstamm.csv', 'teilnehmende.csv']) writeFileSync(join(folder, name), files[name]!);
}

/** What everyone did as a report, with the recipe by which it is read. */
export function writeUsage(folder: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'nutzung.csv'), files['nutzung.csv']!);
	writeFileSync(join(folder, 'recipe.json'), JSON.stringify(recipe));
}

/** What everyone did, an event a line as TabSeparated: user, moment, action. */
const events = made.usage.flatMap(([day, mail, count]) =>
	Array.from({ length: Number(count) }, (_, at) => `${mail}\t${day} ${10 + (at % 8)}:00:00\tcomment_added`)
);

/** A database whose table `events` is spread over all servers and lies in `events_part`. */
export async function makeEvents(servers: Servers, database: string): Promise<void> {
	const columns = '`User Email` String, Timestamp DateTime, Action String';
	await askAll(
		servers,
		`CREATE DATABASE ${database}`,
		`CREATE TABLE ${database}.events_part (${columns}) ENGINE = MergeTree ORDER BY (\`User Email\`, Timestamp)`,
		`CREATE TABLE ${database}.events (${columns})
			ENGINE = Distributed(${servers.cluster}, ${database}, events_part, cityHash64(\`User Email\`))`
	);
	await run(servers, 0, `INSERT INTO ${database}.events FORMAT TabSeparated`, `${events.join('\n')}\n`);
}
