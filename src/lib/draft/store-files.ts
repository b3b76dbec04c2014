import { Checksum, checksumOf, pieces } from './checksum';
import { blobName, filesIn, writeFile } from './draft-folder';
import { DraftProblem } from './draft-problem';
import type { Manifest, StoredBytes, StoredFile } from './manifest';

type Given = { path: string; file: File };

/** Knows which files of the page are stored already, so that their bytes are written once. */
export class StoredFiles {
	#known = new WeakMap<File, StoredBytes>();
	#spoilt = new Set<string>();
	#count = 0;

	/** A file's bytes are those of `stored`. */
	remember(file: File, stored: StoredBytes): void {
		this.#known.set(file, stored);
	}

	/** The bytes in `blob` are not those that were saved: they do not count as stored. */
	distrust(blob: string): void {
		this.#spoilt.add(blob);
	}

	/**
	 * Stores what is not stored yet and returns all files as a manifest lists them. `needed` is called with the bytes that
	 * will be written before the first one is. Throws `draft-source-gone`, or the browser's error.
	 */
	async store(
		files: Given[],
		kept: Manifest | null,
		writer: { folder: FileSystemDirectoryHandle; number: number; mayWrite: () => void },
		needed: (bytes: number) => void
	): Promise<StoredFile[]> {
		const present = await filesIn(writer.folder);
		// Storage can be cleared behind the page's back; what is not there is written again.
		const isThere = ({ blob, bytes }: StoredBytes) => present.get(blob) === bytes && !this.#spoilt.has(blob);
		const before = kept?.files.filter(isThere) ?? [];
		const missing = new Set<File>();
		for (const { path, file } of files) {
			const known = this.#known.get(file);
			if (known && isThere(known)) continue;
			const same = await sameBytes(file, path, before);
			if (same) this.remember(file, same);
			else missing.add(file);
		}
		needed([...missing].reduce((sum, { size }) => sum + size, 0));
		const stored: StoredFile[] = [];
		for (const { path, file } of files) {
			if (missing.delete(file)) this.remember(file, await this.#write(file, path, writer));
			const bytes = this.#known.get(file) as StoredBytes;
			const { name, type, lastModified } = file;
			stored.push({ path, name, type, lastModified, ...bytes });
		}
		return stored;
	}

	async #write(
		file: File,
		path: string,
		{ folder, number, mayWrite }: Parameters<StoredFiles['store']>[2]
	): Promise<StoredBytes> {
		const checksum = new Checksum();
		let bytes = 0;
		const blob = blobName(number, ++this.#count);
		async function* read() {
			for await (const piece of readable(pieces(file), path)) {
				await checksum.add(piece);
				bytes += piece.byteLength;
				yield piece;
			}
		}
		await writeFile(folder, blob, read(), mayWrite);
		return { blob, bytes, checksum: await checksum.value() };
	}
}

/** Stored bytes that are those of a file, as when it was chosen once more. Only files of one size are read. */
async function sameBytes(file: File, path: string, stored: StoredBytes[]): Promise<StoredBytes | undefined> {
	const candidates = stored.filter(({ bytes }) => bytes === file.size);
	if (candidates.length === 0) return undefined;
	const checksum = await checksumOf(file).catch(() => gone(path));
	const found = candidates.find((candidate) => candidate.checksum === checksum);
	return found && { blob: found.blob, bytes: found.bytes, checksum: found.checksum };
}

async function* readable<T>(read: AsyncIterable<T>, path: string): AsyncGenerator<T> {
	try {
		yield* read;
	} catch {
		gone(path);
	}
}

function gone(path: string): never {
	throw new DraftProblem('draft-source-gone', { path });
}
