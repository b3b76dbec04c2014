import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/lib/edition/edition';
import { openEngine } from '../../src/lib/engine/node';
import { editionFromFiles } from '../../src/lib/pipeline/make-edition';
import { attack } from './attack';
import { compare } from './compare';
import { programme } from './programme';
import { memoryFile } from '../../src/lib/exports/source-file';

/** The programme as it was when its last mentees had not joined yet, and as it is. */
const now = programme(11);
const [header = '', ...entries] = now['participation.csv']!.split('\n');
const mentees = entries.filter((line) => line.includes(';Mentee;'));
const late = new Set(mentees.slice(-4));
const then = { ...now, 'participation.csv': [header, ...entries.filter((line) => !late.has(line))].join('\n') };

async function make(texts: Record<string, string>, previous?: Edition): Promise<Edition> {
	const engine = await openEngine();
	const files = Object.entries(texts).map(([path, text]) => memoryFile(path, new TextEncoder().encode(text)));
	const { edition } = await editionFromFiles(engine, files, { programme: 'Test', createdOn: '2026-01-01', previous });
	await engine.close();
	return edition;
}
let first: Edition;
let apart: Edition;
let beside: Edition;
beforeAll(async () => {
	first = await make(then);
	apart = await make(now);
	beside = await make(now, first);
}, 240_000);

test('two editions made apart give away who joined in between', async () => {
	const found = compare(await attack(apart), await attack(first));
	expect(found.filter(({ kind }) => kind === 'changed').length).toBeGreaterThan(5);
});

test('made with the edition before at hand, they give away nobody, together or alone', async () => {
	const report = await attack(beside);
	expect(compare(report, await attack(first))).toEqual([]);
	expect(report.findings).toEqual([]);
	expect(Object.values(beside.answers).flat().length).toBeGreaterThan(100);
});

test('the same programme again is the same edition', async () => {
	expect(await make(then, first)).toEqual(first);
}, 120_000);
