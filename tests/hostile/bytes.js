/** What the hostile files are made of. */

export const MB = 2 ** 20;
export const TABLE = 'id;name\n1;x\n2;y\n';

export const zeros = (/** @type {number} */ megabytes) => new Uint8Array(megabytes * MB);
export const bytesOf = (/** @type {string} */ hex) => Buffer.from(hex, 'hex');

/** Bytes that look like chance and are the same every time (Marsaglia's xorshift). */
export function noise(/** @type {number} */ length) {
	let state = 2463534242;
	return Uint8Array.from({ length }, () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state & 255;
	});
}
