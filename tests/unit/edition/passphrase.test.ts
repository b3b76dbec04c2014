import { expect, test } from 'vitest';
import { generatePassphrase, meant, WORDS } from '../../../src/lib/edition/passphrase';

test('2,048 plain words that four letters tell apart', () => {
	expect(WORDS).toHaveLength(2048);
	expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(2048);
	for (const word of WORDS) expect(word).toMatch(/^[a-z]{3,8}$/);
	expect(WORDS).toEqual(WORDS.toSorted());
});

test('six words, each as likely as any other', () => {
	const counts = new Map(WORDS.map((word) => [word, 0]));
	const drawn = Array.from({ length: 20_000 }, () => generatePassphrase().split('-'));
	expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([6]));
	for (const word of drawn.flat()) counts.set(word, counts.get(word)! + 1);
	// Chi-squared with 2,047 degrees of freedom: beyond these bounds less than once in ten million runs.
	const expected = (20_000 * 6) / 2048;
	const chi = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
	expect(chi).toBeGreaterThan(2047 - 5.4 * Math.sqrt(2 * 2047));
	expect(chi).toBeLessThan(2047 + 5.8 * Math.sqrt(2 * 2047));
});

test.each([
	'lantern-otter-velvet-robin-thyme-kite',
	'  Lantern OTTER velvet\trobin  thyme-kite\n',
	'lantern – otter — velvet‑robin - thyme - kite',
	'lantern\u00a0otter\u00a0velvet robin thyme kite-'
])('"%s" is typed for the same six words', (typed) => {
	expect(meant(typed)[0]).toBe('lantern-otter-velvet-robin-thyme-kite');
});

test('typed as it is shown, one meaning is tried; else also what was typed', () => {
	expect(meant('lantern-otter')).toEqual(['lantern-otter']);
	expect(meant(' Correct Horse 12 ')).toEqual(['correct-horse-12', 'Correct Horse 12']);
});
