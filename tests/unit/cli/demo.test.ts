import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDigest } from '../../../src/lib/edition/digest';
import { parseEdition } from '../../../src/lib/edition/read';
import { scenes } from '../../../src/lib/stage/scenes';

test('the demo says where to sign up, at an address that can belong to nobody, and is whole', () => {
	const text = readFileSync('static/edition.json', 'utf8');
	expect(checkDigest(text)).toBe('fits');
	const edition = parseEdition(text);
	const last = scenes(edition, edition.stage, 'de').at(-1);
	expect(last?.id).toBe('next-round');
	expect(new URL(last!.address!).hostname).toMatch(/\.example$/);
});
