import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checksumOf, PIECE_BYTES } from '../../../src/lib/draft/checksum';
import { expiryOf, isExpired, KEEP_DAYS, seal, unseal, withinExpiry } from '../../../src/lib/draft/manifest';

const day = 24 * 60 * 60 * 1000;
const savedAt = Date.UTC(2026, 10, 24, 14, 2);
const manifest = {
	files: [
		{
			path: 'teams.zip/Größe.csv',
			name: 'Größe.csv',
			type: 'text/csv',
			lastModified: 1,
			blob: '1-1.bin',
			bytes: 3,
			checksum: 'ab'
		}
	],
	decisions: { 'Größe.csv': { dates: 'dmy', rows: [1, 2, null] } },
	step: 'columns',
	savedAt,
	expiresAt: expiryOf(savedAt),
	appVersion: '0.1.0'
};

test('a sealed state is read as it was', async () => {
	expect(await unseal(await seal(manifest))).toEqual({ kind: 'kept', manifest });
});

test('a state of the version before is read', async () => {
	const text = (await seal(manifest)).replace('"version":2', '"version":1');
	expect(await unseal(text)).toEqual({ kind: 'kept', manifest });
});

test('a state cut short anywhere, or with any character changed, is torn and never half read', async () => {
	const text = await seal(manifest);
	for (let at = 0; at < text.length; at++) {
		expect((await unseal(text.slice(0, at))).kind).toBe('torn');
		const changed = text.slice(0, at) + (text[at] === '!' ? '?' : '!') + text.slice(at + 1);
		expect((await unseal(changed)).kind).toBe('torn');
	}
});

test.each(['', 'null', '[]', '"draft"', '{}', '\0\0\0\0', '{"version":0,"checksum":"","draft":"{}"}'])(
	'%j is torn and no error',
	async (text) => {
		expect(await unseal(text)).toEqual({ kind: 'torn' });
	}
);

test('what a newer version wrote is known by its number, whatever else it holds', async () => {
	expect(await unseal('{"version":3,"something":["new"]}')).toEqual({ kind: 'newer', version: 3 });
});

test('a draft is kept for fourteen days and not longer', () => {
	expect(KEEP_DAYS).toBe(14);
	expect(isExpired(manifest, savedAt + 14 * day)).toBe(false);
	expect(isExpired(manifest, savedAt + 14 * day + 1)).toBe(true);
});

test('a clock that goes back loses no draft, and one that was ahead keeps none for years', () => {
	expect(isExpired(manifest, savedAt - 3650 * day)).toBe(false);
	const now = savedAt - 3650 * day;
	expect(withinExpiry(manifest, now)).toEqual({ ...manifest, expiresAt: now + 14 * day });
	expect(withinExpiry(manifest, savedAt + day)).toEqual(manifest);
});

test('the checksum is SHA-256 over the SHA-256 of each piece', async () => {
	const bytes = new Uint8Array(PIECE_BYTES + 5).map((_, i) => i % 251);
	const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();
	const both = Buffer.concat([sha256(bytes.subarray(0, PIECE_BYTES)), sha256(bytes.subarray(PIECE_BYTES))]);
	expect(await checksumOf(new Blob([bytes]))).toBe(sha256(both).toString('hex'));
	expect(await checksumOf(new Blob([]))).toBe(sha256(new Uint8Array()).toString('hex'));
});
