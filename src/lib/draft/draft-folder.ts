import { DraftProblem } from './draft-problem';
import { unseal, type Manifest } from './manifest';

const FOLDER = 'groundswell-draft';

/**
 * Every writer has a number, one above all it found, and it is part of each name. So what a writer of before still has
 * in flight (a tab that crashed, or lost the lock while it slept) lands beside the new state and never on it.
 */
const NAMES = /^(?:manifest-(\d+)\.json|(\d+)-\d+\.bin)$/;
const writerOf = (name: string) => Number(NAMES.exec(name)?.slice(1).find(Boolean) ?? 0);
export const manifestName = (writer: number) => `manifest-${writer}.json`;
export const blobName = (writer: number, count: number) => `${writer}-${count}.bin`;
const isManifest = (name: string) => name.startsWith('manifest-') && NAMES.test(name);

/** What lies in the folder. */
export interface Found {
	/** The number for a new writer. */
	writer: number;
	/** The newest whole state, and the file it is in. */
	kept: Manifest | null;
	keptIn: string;
	/** A newer state than `kept` is unreadable; when it was written, in milliseconds since 1970. */
	tornAt: number | null;
	/** The version of a newer program's state. */
	newer: number | null;
}

export const NOTHING: Found = { writer: 1, kept: null, keptIn: '', tornAt: null, newer: null };

/** The browser's private storage of this site. Throws `draft-not-allowed`. */
export async function privateStorage(): Promise<FileSystemDirectoryHandle> {
	if (!isSecureContext) throw new DraftProblem('draft-not-allowed', { why: 'insecure' });
	const writable = typeof FileSystemFileHandle === 'function' && 'createWritable' in FileSystemFileHandle.prototype;
	if (!navigator.storage?.getDirectory || !navigator.locks || !writable)
		throw new DraftProblem('draft-not-allowed', { why: 'outdated' });
	try {
		return await navigator.storage.getDirectory();
	} catch {
		// A private window answers with SecurityError in one browser and with UnknownError in another.
		throw new DraftProblem('draft-not-allowed', { why: 'refused' });
	}
}

export const makeFolder = (root: FileSystemDirectoryHandle) => root.getDirectoryHandle(FOLDER, { create: true });

/** The draft's folder, or null if there is none. */
export async function draftFolder(root: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle | null> {
	try {
		return await root.getDirectoryHandle(FOLDER);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'NotFoundError') return null;
		throw error;
	}
}

/** Name and size in bytes of each file in the folder. */
export async function filesIn(folder: FileSystemDirectoryHandle): Promise<Map<string, number>> {
	const found = new Map<string, number>();
	for await (const [name, handle] of folder.entries())
		if (handle.kind === 'file' && NAMES.test(name)) found.set(name, (await handle.getFile()).size);
	return found;
}

/**
 * An empty state under the lowest number, there until the first real one is whole. So a state always has one before it
 * while it is written, and an empty file alone is a state that was whole once.
 */
export const beginWithNothing = (folder: FileSystemDirectoryHandle) =>
	folder.getFileHandle(manifestName(0), { create: true });

/** Reads the states in the folder, newest writer first. */
export async function look(folder: FileSystemDirectoryHandle): Promise<Found> {
	const names = [...(await filesIn(folder)).keys()];
	const found = { ...NOTHING, writer: Math.max(0, ...names.map(writerOf)) + 1 };
	const states = names.filter(isManifest).toSorted((a, b) => writerOf(b) - writerOf(a));
	for (const name of states) {
		const file = await (await folder.getFileHandle(name)).getFile();
		if (file.size === 0 && (name === manifestName(0) || name !== states.at(-1))) continue;
		const state = await unseal(await file.text().catch(() => ''));
		if (state.kind === 'newer') found.newer ??= state.version;
		else if (found.kept) continue;
		else if (state.kind === 'torn') found.tornAt ??= file.lastModified;
		else [found.kept, found.keptIn] = [state.manifest, name];
	}
	return found;
}

/** Writes a file whole or not at all; `mayWrite` throws once the lock is lost, and nothing more is written. */
export async function writeFile(
	folder: FileSystemDirectoryHandle,
	name: string,
	pieces: AsyncIterable<FileSystemWriteChunkType> | Iterable<FileSystemWriteChunkType>,
	mayWrite: () => void
): Promise<void> {
	mayWrite();
	const handle = await folder.getFileHandle(name, { create: true });
	const writable = await handle.createWritable();
	try {
		for await (const piece of pieces) {
			mayWrite();
			await writable.write(piece);
		}
		mayWrite();
		await writable.close();
	} catch (error) {
		await writable.abort().catch(() => {});
		throw error;
	}
}

/** Removes what the kept state does not need, left by this writer or those before; what cannot go now goes next time. */
export async function sweep(
	folder: FileSystemDirectoryHandle,
	{ writer, kept, keptIn }: Found,
	mayWrite: () => void
): Promise<void> {
	try {
		const needed = new Set([keptIn, ...(kept?.files ?? []).map(({ blob }) => blob)]);
		const names: string[] = [];
		for await (const name of folder.keys()) names.push(name);
		for (const name of names.filter((each) => !needed.has(each) && writerOf(each) <= writer)) {
			mayWrite();
			await folder.removeEntry(name).catch(() => {});
		}
	} catch {
		// The state is kept all the same.
	}
}

/** Removes the folder, states first: what a crash leaves behind is then no draft any more. Throws if something stays. */
export async function removeFolder(root: FileSystemDirectoryHandle): Promise<void> {
	const folder = await draftFolder(root);
	if (!folder) return;
	for (const name of [...(await filesIn(folder)).keys()].filter(isManifest)) await folder.removeEntry(name);
	await root.removeEntry(FOLDER, { recursive: true });
}
