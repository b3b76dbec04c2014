import { readFileSync } from 'node:fs';
import { armor, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EditionError } from '../../../src/lib/edition/edition-error';
import { seal, unseal } from '../../../src/lib/edition/seal';
import { isSealed } from '../../../src/lib/edition/sealed';

/** A few guesses a millisecond instead of one a second. */
const EASY = 2;
const PASSPHRASE = 'lantern-otter-velvet-robin-thyme-kite';
/** More than one block of 64 KiB. */
const TEXT = JSON.stringify({ format: 'groundswell-edition', programme: 'Größe', fill: 'x'.repeat(70_000) });
const sealed = await seal(TEXT, PASSPHRASE, EASY);
const header = new TextDecoder('latin1').decode(sealed);
const headerEnd = header.indexOf('\n', header.indexOf('--- ')) + 1;

/** The code of the error, or what came out instead. */
const outcome = (bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> =>
	unseal(bytes, passphrase).catch((error: unknown) => {
		if (!(error instanceof EditionError)) throw error;
		return error.code;
	});
const flipped = (bit: number) => {
	const bytes = sealed.slice();
	bytes[bit >> 3]! ^= 1 << (bit & 7);
	return bytes;
};
const rewritten = (change: (text: string) => string) => {
	const head = change(header.slice(0, headerEnd));
	return new Uint8Array([...new TextEncoder().encode(head), ...sealed.subarray(headerEnd)]);
};
const own = (name: string) => new Uint8Array(readFileSync(`tests/unit/edition/age/${name}`));

test('what is sealed opens again, whole and alone with its passphrase', async () => {
	expect(isSealed(sealed)).toBe(true);
	expect(Buffer.from(sealed).includes('Größe')).toBe(false);
	expect(await outcome(sealed)).toBe(TEXT);
	expect(await outcome(sealed, 'lantern-otter-velvet-robin-thyme-king')).toBe('seal-passphrase');
	expect(await outcome(sealed, '')).toBe('seal-passphrase');
});

test('sealed twice, nothing is alike', async () => {
	const again = await seal(TEXT, PASSPHRASE, EASY);
	expect(Buffer.from(again.subarray(headerEnd)).equals(sealed.subarray(headerEnd))).toBe(false);
});

test('by default a guess costs what the age command makes it cost', async () => {
	expect(new TextDecoder().decode((await seal('x', PASSPHRASE)).subarray(22, 80))).toMatch(/^-> scrypt \S{22} 18\n/);
});

test('every flipped bit of the header is an error with a sentence of its own', async () => {
	const codes = new Map<string, Set<string>>();
	const fieldAt = (byte: number) => header.slice(0, byte).split('\n').length - 1;
	for (let bit = 0; bit < headerEnd * 8; bit++) {
		const code = await outcome(flipped(bit));
		expect(code, `bit ${bit}`).toMatch(/^seal-[a-z-]+$/);
		const line = ['version', 'stanza', 'key', 'mac'][fieldAt(bit >> 3)] ?? '';
		codes.set(line, (codes.get(line) ?? new Set()).add(code));
	}
	expect([...(codes.get('version') ?? [])].toSorted()).toEqual(['seal-damaged', 'seal-none']);
	expect([...(codes.get('stanza') ?? [])].toSorted()).toEqual(['seal-damaged', 'seal-for-key', 'seal-passphrase']);
	expect([...(codes.get('key') ?? [])].toSorted()).toEqual(['seal-damaged', 'seal-passphrase']);
	expect([...(codes.get('mac') ?? [])].toSorted()).toEqual(['seal-damaged']);
});

test('every flipped bit of the payload is found', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: headerEnd * 8, max: sealed.length * 8 - 1 }), async (bit) => {
			expect(await outcome(flipped(bit))).toBe('seal-damaged');
		}),
		{ numRuns: 300 }
	);
});

test('cut short anywhere, and with something behind, it is damaged', async () => {
	for (let length = 0; length < headerEnd + 40; length++)
		expect(await outcome(sealed.slice(0, length)), `${length}`).toMatch(length < 19 ? /^seal-none$/ : /^seal-damaged$/);
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: headerEnd, max: sealed.length - 1 }), async (length) => {
			expect(await outcome(sealed.slice(0, length))).toBe('seal-damaged');
		}),
		{ numRuns: 200 }
	);
	expect(await outcome(new Uint8Array([...sealed, 0]))).toBe('seal-damaged');
	// Ends with a block that is whole: only the mark of the last one tells.
	expect(await outcome(sealed.slice(0, headerEnd + 16 + 64 * 1024 + 16))).toBe('seal-damaged');
});

test('random bytes, alone or behind a true beginning, are an error with a sentence', async () => {
	const bytes = fc.uint8Array({ maxLength: 400 });
	const beginning = fc.constantFrom('', 'age-encryption.org/v1\n', '-----BEGIN AGE ENCRYPTED FILE-----\n', '\n \r\n');
	await fc.assert(
		fc.asyncProperty(beginning, bytes, async (text, rest) => {
			expect(await outcome(new Uint8Array([...new TextEncoder().encode(text), ...rest]))).toMatch(/^seal-/);
		}),
		{ numRuns: 2000 }
	);
});

test('a header written to do harm is refused before it costs anything', async () => {
	const work = (value: string) => rewritten((text) => text.replace(/ 2\n/, ` ${value}\n`));
	const begun = performance.now();
	expect(await outcome(work('21'))).toBe('seal-too-costly');
	expect(await outcome(work('64'))).toBe('seal-too-costly');
	expect(await outcome(work('9'.repeat(400)))).toBe('seal-too-costly');
	for (const value of ['0', '-1', '02', '2.0', '', 'NaN', '2 2'])
		expect(await outcome(work(value)), value).toBe('seal-damaged');
	const [, stanza = ''] = /(-> scrypt[^]*)--- /.exec(header) ?? [];
	expect(await outcome(rewritten((text) => text.replace(stanza, stanza.repeat(50))))).toBe('seal-damaged');
	expect(await outcome(rewritten((text) => text.replace(stanza, '')))).toBe('seal-damaged');
	expect(performance.now() - begun).toBeLessThan(1000);
});

test('what the age command sealed opens, in bytes and in its armour, whatever the passphrase', async () => {
	const text = '{"format":"groundswell-edition","note":"sealed by age 1.1.1: Größe"}';
	expect(await outcome(own('own-passphrase.age'), 'Correct Horse 12')).toBe(text);
	expect(await outcome(own('own-passphrase.age'), ' Correct Horse 12\n')).toBe(text);
	expect(await outcome(own('armoured.age'), 'Lantern otter  velvet Robin thyme kite')).toBe(text);
	expect(await outcome(own('for-a-key.age'))).toBe('seal-for-key');
});

test('every damaged letter of the armour is an error with a sentence', async () => {
	const mail = new TextEncoder().encode(armor.encode(await seal('{}', PASSPHRASE, EASY)));
	expect(await outcome(mail)).toBe('{}');
	for (let at = 0; at < mail.length; at++) {
		const broken = mail.slice();
		broken[at]! ^= 1;
		// Blank lines around the armour are no part of it.
		expect(await outcome(broken), `${at}`).toMatch(at === mail.length - 1 ? /^(seal-|\{\})/ : /^seal-/);
	}
});

test('what was sealed is no text: damaged, for it is no edition of ours', async () => {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(EASY);
	encrypter.setPassphrase(PASSPHRASE);
	expect(await outcome(await encrypter.encrypt(new Uint8Array([0xff, 0xfe, 0x80])))).toBe('seal-damaged');
});
