/**
 * Bytes read and written at once, however large the file. A piece fits the pipe to the browser's storage: when storage
 * is full, a larger one can fail as "aborted" before the reason arrives.
 */
export const PIECE_BYTES = 1024 * 1024;

/** A file's bytes, one piece after the other. Fails with the browser's error where the file cannot be read. */
export async function* pieces(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	for (let start = 0; start < blob.size; start += PIECE_BYTES)
		yield new Uint8Array(await blob.slice(start, start + PIECE_BYTES).arrayBuffer());
}

/**
 * SHA-256 over the SHA-256 of each piece: the browser's own SHA-256 wants a whole file in memory.
 * Says whether bytes are those that were written; FIPS 180-4.
 */
export class Checksum {
	#digests: ArrayBuffer[] = [];

	async add(piece: BufferSource): Promise<void> {
		this.#digests.push(await crypto.subtle.digest('SHA-256', piece));
	}

	/** 64 hexadecimal digits. */
	async value(): Promise<string> {
		const all = await new Blob(this.#digests).arrayBuffer();
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
		return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	}
}

/** The checksum of a whole file, read piece by piece. */
export async function checksumOf(blob: Blob): Promise<string> {
	const checksum = new Checksum();
	for await (const piece of pieces(blob)) await checksum.add(piece);
	return checksum.value();
}
