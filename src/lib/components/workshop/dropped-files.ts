/** A file with its path in the drop, so that two files of one name in two folders stay apart. */
export interface DroppedFile {
	path: string;
	file: File;
}

const readEntries = (reader: FileSystemDirectoryReader) =>
	new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));

/** All files below an entry. One that is gone by now must not cost the others: its path is added to `gone`. */
async function walk(entry: FileSystemEntry, gone: string[]): Promise<DroppedFile[]> {
	const path = entry.fullPath.replace(/^\//, '');
	try {
		if (entry.isFile) {
			const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
			return [{ path, file }];
		}
		const reader = (entry as FileSystemDirectoryEntry).createReader();
		const found: DroppedFile[] = [];
		// A reader hands out at most a hundred entries a call, and none at the end.
		for (let entries = await readEntries(reader); entries.length; entries = await readEntries(reader))
			for (const one of entries) found.push(...(await walk(one, gone)));
		return found;
	} catch {
		gone.push(path);
		return [];
	}
}

const visible = ({ path }: DroppedFile): boolean => !path.split('/').some((part) => part.startsWith('.'));

/** Files chosen in a picker, single or by folder. */
export const fromPicker = (files: FileList | null): DroppedFile[] =>
	[...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter(visible);

/** Files and whole folders of a drop, and the paths of what could not be had. */
export async function fromDrop(transfer: DataTransfer): Promise<{ files: DroppedFile[]; gone: string[] }> {
	const gone: string[] = [];
	// They must be taken before the first pause: the drop is emptied after it. What is gone by now is no entry any more.
	const items = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
	const found = items.map((one) => (one instanceof File ? [{ path: one.name, file: one }] : walk(one, gone)));
	return { files: (await Promise.all(found)).flat().filter(visible), gone };
}
