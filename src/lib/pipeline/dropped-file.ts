import type { SourceFile } from '../exports/source-file';

/** A file as a page was given it; only a worker may read it without waiting. */
export const droppedFile = (path: string, file: File): SourceFile => ({
	path,
	version: `${file.size} ${file.lastModified}`,
	size: file.size,
	// A file that was gone when it was dropped has no bytes; only to read it as a whole says what is wrong.
	read: (from, to) => new Uint8Array(new FileReaderSync().readAsArrayBuffer(file.size ? file.slice(from, to) : file))
});
