import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How the text of an edition ends: with the digest of everything before it. */
const END = /,"digest":"sha256-([0-9a-f]{64})"\}\n?$/;

// Not the browser's own digest, which a page that came over plain http does not have.
const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** @param json an object's text */
export function withDigest(json: string): string {
	const body = json.slice(0, -1);
	return `${body},"digest":"sha256-${digestOf(body)}"}`;
}

/**
 * Whether the text of an edition is still what it was when it was published; `missing` where it never had a digest. One tells
 * of slips and of numbers changed by hand; it is no signature, for whoever knows how it is made can make another.
 */
export function checkDigest(text: string): 'fits' | 'differs' | 'missing' {
	const end = END.exec(text);
	if (!end) return text.includes('"digest":"sha256-') ? 'differs' : 'missing';
	return digestOf(text.slice(0, end.index)) === end[1] ? 'fits' : 'differs';
}
