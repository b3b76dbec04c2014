/** Bytes that can be read from any place, at once and without waiting, so that a reader may walk them piece by piece. */
export interface ByteSource {
	readonly size: number;
	/**
	 * Bytes from a place to another, the last one not included.
	 * @throws where the file has changed or is gone since it was given
	 */
	read(from: number, to: number): Uint8Array;
}

/** A file as dropped or found in a folder; read only when its turn comes. */
export interface SourceFile extends ByteSource {
	/** Path within the drop or folder, with forward slashes. */
	path: string;
	/** Tells one state of the file from another, where it is opened more than once. */
	version?: string;
}

/** Bytes that are in memory already. */
export const inMemory = (bytes: Uint8Array): ByteSource => ({
	size: bytes.length,
	read: (from, to) => bytes.subarray(from, to)
});

/** A file of bytes that are in memory already. */
export const memoryFile = (path: string, bytes: Uint8Array, version?: string): SourceFile => ({
	path,
	version,
	...inMemory(bytes)
});
