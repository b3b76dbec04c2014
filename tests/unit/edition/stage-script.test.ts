import { expect, test } from 'vitest';
import { checkDigest } from '../../../src/lib/edition/digest';
import { parseEdition, writeEdition } from '../../../src/lib/edition/read';
import { LONGEST } from '../../../src/lib/edition/stage-script';
import { attack } from '../../attack/attack';
import { edition } from '../../attack/small';

const small = edition({ people: { all: 30, 'unit:A': 12, 'unit:B': 10, 'unit:C': null } });
const stage = {
	scenes: [{ id: 'why', shown: true, title: 'Warum 7 von 9?', notes: 'Frau Kaya dankt.' }],
	sign_up: 'https://intranet.example/rm',
	look: { font: 'Corporate S', colours: ['#0B5FA5', '#7a8699'] as [string, string] }
};

test('a stage is saved with its edition, under a fresh digest, and read again as it was', () => {
	const text = writeEdition({ ...small, stage });
	expect(checkDigest(text)).toBe('fits');
	expect(parseEdition(text).stage).toEqual(stage);
	expect(parseEdition(writeEdition(small))).not.toHaveProperty('stage');
});

test('words of a stage are no numbers to an attacker: the verdict is the same', async () => {
	const [without, with_] = [await attack(small), await attack({ ...small, stage })];
	for (const part of ['findings', 'numbers', 'undecided', 'assumed'] as const)
		expect(with_[part]).toEqual(without[part]);
});

test.each([
	['a title too long', { scenes: [{ id: 'why', shown: true, title: 'x'.repeat(LONGEST.title + 1) }] }],
	['an address too long', { scenes: [], sign_up: 'x'.repeat(LONGEST.sign_up + 1) }],
	['a colour that is none', { scenes: [], look: { colours: ['red', '#000000'] } }],
	['too many scenes', { scenes: Array.from({ length: 41 }, () => ({ id: 'why', shown: true })) }],
	['no scenes', {}]
])('%s is no stage', (_what, bad) => {
	const text = JSON.stringify({ ...small, stage: bad });
	expect(() => parseEdition(text)).toThrow(expect.objectContaining({ code: 'edition-invalid' }));
});
