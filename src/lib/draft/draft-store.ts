import { checksumOf } from './checksum';
import { bothClocks, type Clocks } from './clocks';
import * as folders from './draft-folder';
import { asProblem, DraftProblem } from './draft-problem';
import { expiryOf, isExpired, seal, withinExpiry, type Manifest, type StoredFile } from './manifest';
import { StoredFiles } from './store-files';
import { becomeWriter } from './writer-lock';

/** What the page works on. `decisions` is plain JSON and opaque here; `step` is where the page stands. */
export interface Draft {
	files: { path: string; file: File }[];
	decisions: unknown;
	step: string;
}

/** When a state was made durable and when it expires, in milliseconds since 1970. */
export interface Saved {
	savedAt: number;
	expiresAt: number;
	/** The browser has promised not to clear it by itself when the disk runs low. */
	persistent: boolean;
}

/** A draft as it was kept. Its files are read from storage when they are used, and only as long as they are kept. */
export interface KeptDraft extends Draft, Omit<Saved, 'persistent'> {
	/** The version of the program that saved it. */
	appVersion: string;
	/** Paths of files whose bytes are gone or not those that were saved. */
	missing: string[];
	/** The newest state was unreadable; this is the one before it. */
	earlier: boolean;
}

export interface DraftStoreOptions {
	/** The version of the program, kept with each state. */
	appVersion: string;
	/** Become the writer although another tab is; that tab learns of it. */
	takeOver?: boolean;
	/** Another tab took over: this store never writes again. */
	onLost?: () => void;
}

/**
 * Opens the draft in the browser's private storage and holds it for this tab until `close`. A draft past its time by
 * both clocks is deleted, unless it is taken over from a tab at work; `expired` then says when it had been saved. Throws DraftProblem `draft-not-allowed`, `draft-elsewhere` (after
 * a second of waiting) or `draft-failed`.
 */
export async function openDraftStore({ appVersion, takeOver = false, onLost }: DraftStoreOptions): Promise<DraftStore> {
	const root = await folders.privateStorage();
	const store = new DraftStore(root, appVersion, await bothClocks());
	const release = await becomeWriter(takeOver, {
		asked: () => store.finish(),
		lost: () => {
			store.stop();
			onLost?.();
		}
	});
	try {
		await store.open(release, takeOver);
		return store;
	} catch (error) {
		release();
		throw await asProblem(error);
	}
}

interface Waiting {
	draft: Draft;
	saved: Promise<Saved>;
}

/** Use `openDraftStore`. */
export class DraftStore {
	/** When the draft that was deleted at opening, because it was past its time, had been saved. */
	expired: number | null = null;
	#found: folders.Found = folders.NOTHING;
	#stored = new StoredFiles();
	#ending = false;
	#lost = false;
	#last: Promise<unknown> = Promise.resolve();
	#waiting: Waiting | null = null;
	#root: FileSystemDirectoryHandle;
	#appVersion: string;
	#clocks: Clocks;
	#release = () => {};
	readonly #mayWrite = () => {
		if (this.#lost) throw new DraftProblem('draft-elsewhere');
	};

	constructor(root: FileSystemDirectoryHandle, appVersion: string, clocks: Clocks) {
		this.#root = root;
		this.#appVersion = appVersion;
		this.#clocks = clocks;
	}

	/** Looks at what is there: deletes what is past its time, if nobody is at work on it, and takes over what is kept. */
	async open(release: () => void, atWork: boolean): Promise<void> {
		this.#release = release;
		const folder = await folders.draftFolder(this.#root);
		if (folder) this.#found = await folders.look(folder);
		const { kept, tornAt, newer } = this.#found;
		const { earliest, latest } = this.#clocks;
		const savedAt = tornAt ?? kept?.savedAt;
		if (!folder || newer !== null) return;
		if (savedAt === undefined) {
			// Bytes of a first save that a crash cut short.
			await folders.sweep(folder, this.#found, this.#mayWrite);
		} else if (!atWork && isExpired(tornAt === null && kept ? kept : { expiresAt: expiryOf(savedAt) }, earliest())) {
			await this.#delete();
			this.expired = savedAt;
		} else if (kept && tornAt === null) {
			// Under this writer's number nothing late can cover it. A full storage keeps no draft from being read.
			await this.#commit(folder, withinExpiry(kept, latest())).catch(() => {});
		}
		this.#mayWrite();
	}

	/**
	 * Resolves once this state, or one given after it, is durable and every earlier state is gone. The state is taken as
	 * it is now; of saves that wait, the last is written. Throws DraftProblem; the state kept before is then still kept.
	 */
	save({ files, decisions, step }: Draft): Promise<Saved> {
		const draft = { files: files.map(({ path, file }) => ({ path, file })), decisions: plain(decisions), step };
		if (this.#waiting) {
			this.#waiting.draft = draft;
			return this.#waiting.saved;
		}
		const waiting: Waiting = {
			draft,
			saved: this.#next(() => {
				if (this.#waiting === waiting) this.#waiting = null;
				return this.#write(waiting.draft);
			})
		};
		this.#waiting = waiting;
		return waiting.saved;
	}

	/** What is kept, or null. Throws `draft-broken` if nothing of it can be read, `draft-newer`, `draft-failed`. */
	load(): Promise<KeptDraft | null> {
		return this.#next(async () => {
			const { kept, tornAt, newer } = this.#found;
			if (newer !== null) throw new DraftProblem('draft-newer', { version: newer });
			if (!kept && tornAt !== null) throw new DraftProblem('draft-broken');
			if (!kept) return null;
			const folder = await folders.draftFolder(this.#root);
			const loaded: KeptDraft = { ...kept, files: [], missing: [], earlier: tornAt !== null };
			for (const stored of kept.files) {
				const file = await this.#file(folder, stored);
				if (file) {
					loaded.files.push({ path: stored.path, file });
				} else {
					loaded.missing.push(stored.path);
					this.#stored.distrust(stored.blob);
				}
			}
			return loaded;
		});
	}

	/** Deletes all that is kept, also by a newer version. Resolves once it is gone; the store can go on. */
	remove(): Promise<void> {
		this.#waiting = null;
		return this.#next(() => this.#delete());
	}

	/** Ends what is begun and lets other tabs write. What is kept stays. */
	async close(): Promise<void> {
		await this.finish();
		this.#lost = true;
		this.#release();
	}

	/** Begins no further save and resolves when those begun have ended. */
	async finish(): Promise<void> {
		this.#ending = true;
		await this.#last;
	}

	/** The lock is gone: not one byte more. */
	stop(): void {
		this.#ending = this.#lost = true;
	}

	#next<T>(work: () => Promise<T>): Promise<T> {
		if (this.#ending) return Promise.reject(new DraftProblem('draft-elsewhere'));
		const done = this.#last.then(work).catch(async (error: unknown) => {
			throw await asProblem(error);
		});
		this.#last = done.catch(() => {});
		return done;
	}

	async #write({ files, decisions, step }: Draft): Promise<Saved> {
		const { kept, tornAt, newer, writer } = this.#found;
		if (newer !== null) throw new DraftProblem('draft-newer', { version: newer });
		this.#mayWrite();
		let needed = 0;
		const folder = await folders.makeFolder(this.#root);
		try {
			if (!kept && tornAt === null) await folders.beginWithNothing(folder);
			const to = { folder, number: writer, mayWrite: this.#mayWrite };
			const stored = await this.#stored.store(files, kept, to, (bytes) => (needed = bytes));
			const savedAt = Date.now();
			const expiresAt = expiryOf(this.#clocks.latest());
			const manifest = { files: stored, decisions, step, savedAt, expiresAt, appVersion: this.#appVersion };
			await this.#commit(folder, manifest);
			// A tab that lost the lock meanwhile cannot say that this is what stays.
			this.#mayWrite();
			return { savedAt, expiresAt, persistent: await isPersistent() };
		} catch (error) {
			// Half of a state that did not come to be would only take up room.
			if (tornAt === null) await folders.sweep(folder, this.#found, this.#mayWrite);
			throw await asProblem(error, needed);
		}
	}

	/** The one moment at which a new state takes the place of the old. */
	async #commit(folder: FileSystemDirectoryHandle, manifest: Manifest): Promise<void> {
		const { writer } = this.#found;
		const keptIn = folders.manifestName(writer);
		await folders.writeFile(folder, keptIn, [await seal(manifest)], this.#mayWrite);
		this.#found = { ...folders.NOTHING, writer, kept: manifest, keptIn };
		await folders.sweep(folder, this.#found, this.#mayWrite);
	}

	async #delete(): Promise<void> {
		this.#mayWrite();
		await folders.removeFolder(this.#root);
		this.#found = { ...folders.NOTHING, writer: this.#found.writer };
	}

	/** A stored file as the page had it, or null if its bytes are not those that were saved. */
	async #file(folder: FileSystemDirectoryHandle | null, stored: StoredFile): Promise<File | null> {
		try {
			const bytes = await (await folder?.getFileHandle(stored.blob))?.getFile();
			if (!bytes || bytes.size !== stored.bytes || (await checksumOf(bytes)) !== stored.checksum) return null;
			const { blob, checksum, name, type, lastModified } = stored;
			const file = new File([bytes], name, { type, lastModified });
			this.#stored.remember(file, { blob, bytes: stored.bytes, checksum });
			return file;
		} catch {
			return null;
		}
	}
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

let asked = false;

/** Asks once, when something is first kept; a browser that asks its reader in turn is not waited for. */
async function isPersistent(): Promise<boolean> {
	if (!asked) void navigator.storage.persist().catch(() => false);
	asked = true;
	return navigator.storage.persisted().catch(() => false);
}
