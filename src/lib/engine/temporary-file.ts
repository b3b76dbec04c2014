/** Beginning of the names of all temporary databases, in the browser's private storage. */
const PREFIX = 'groundswell-temporary-';
/** What DuckDB writes beside a database. */
const BESIDE = ['', '.wal', '.tmp'];

const nameOf = (file: string): string =>
	BESIDE.filter(Boolean).reduce((name, ending) => (name.endsWith(ending) ? name.slice(0, -ending.length) : name), file);

/** A place for a database in the browser's private storage, which is gone when its worker is. */
export interface TemporaryFile {
	name: string;
	remove(): Promise<void>;
}

/**
 * Holds a lock of that name for as long as this worker lives: whoever finds a file and gets its lock may remove it.
 * @returns a function that gives it back
 */
async function hold(name: string): Promise<() => void> {
	let release = () => {};
	await new Promise<void>((held) => {
		void navigator.locks.request(name, () => {
			held();
			return new Promise<void>((resolve) => (release = resolve));
		});
	});
	return release;
}

/** Removes temporary databases of workers that are gone, also of those that were ended or whose page crashed. */
export async function removeForsaken(): Promise<void> {
	if (!navigator.locks || !navigator.storage?.getDirectory) return;
	const folder = await navigator.storage.getDirectory();
	const files: string[] = [];
	for await (const name of folder.keys()) if (name.startsWith(PREFIX)) files.push(name);
	for (const file of files)
		await navigator.locks.request(nameOf(file), { ifAvailable: true }, async (lock) => {
			if (lock) await folder.removeEntry(file).catch(() => {});
		});
}

/**
 * A place that is free.
 * @param bytes room that must be there
 * @throws Error where the browser grants no private storage, as in many private windows, or too little of it
 */
export async function temporaryFile(bytes: number): Promise<TemporaryFile> {
	if (!navigator.locks || !navigator.storage?.getDirectory) throw new Error('no private storage');
	const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
	if (quota - usage < bytes) throw new Error('too little private storage');
	const folder = await navigator.storage.getDirectory();
	const name = `${PREFIX}${crypto.getRandomValues(new Uint32Array(2)).join('-')}.db`;
	const release = await hold(name);
	return {
		name,
		async remove() {
			for (const ending of BESIDE) await folder.removeEntry(name + ending).catch(() => {});
			release();
		}
	};
}
