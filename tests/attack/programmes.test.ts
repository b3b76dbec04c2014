import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/lib/edition/edition';
import { attack, type Report } from './attack';
import { editionsOf } from './make';
import { outside } from './outside';

describe.each([3, 6, 7])('a random programme, seed %i', (seed) => {
	let edition: Edition;
	let truth: Edition;
	let report: Report;
	beforeAll(async () => {
		({ complete: edition, none: truth } = await editionsOf(seed, 'complete', 'none'));
		report = await attack(edition);
	});

	test('no truth lies outside the bounds, with and without what an attacker assumes', async () => {
		expect(outside(report, truth)).toEqual([]);
		expect(outside(await attack(edition, { assume: false }), truth)).toEqual([]);
		expect(report.undecided).toBe(0);
	});

	test('nothing it hides can be worked out', () => {
		expect(report.findings).toEqual([]);
	});
});

test('a program that hides only what is too small itself is found out', async () => {
	const { findings } = await attack((await editionsOf(5, 'primary')).primary);
	expect(findings.filter(({ kind }) => kind === 'recovered').length).toBeGreaterThan(5);
});
