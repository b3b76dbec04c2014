/** A file with its path in the drop, so that two files of one name in two folders stay apart. */
export interface DroppedFile {
	path: string;
	file: File;
}

const readEntries = (reader: FileSystemDirectoryReader) =>
	new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));

async function walk(entry: FileSystemEntry): Promise<DroppedFile[]> {
	if (entry.isFile) {
		const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
		return [{ path: entry.fullPath.replace(/^\//, ''), file }];
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const found: DroppedFile[] = [];
	// A reader hands out at most a hundred entries a call, and none at the end.
	for (let entries = await readEntries(reader); entries.length; entries = await readEntries(reader))
		for (const one of entries) found.push(...(await walk(one)));
	return found;
}

const visible = ({ path }: DroppedFile): boolean => !path.split('/').some((part) => part.startsWith('.'));

/** Files chosen in a picker, single or by folder. */
export const fromPicker = (files: FileList | null): DroppedFile[] =>
	[...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter(visible);

/** Files and whole folders of a drop. */
export async function fromDrop(transfer: DataTransfer): Promise<DroppedFile[]> {
	// Entries must be taken before the first pause: the drop is emptied after it.
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
	if (!entries.length) return fromPicker(transfer.files);
	return (await Promise.all(entries.map(walk))).flat().filter(visible);
}
