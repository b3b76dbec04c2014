import type { SourceFile } from '../exports/source-file';

/** A file as a page was given it; only a worker may read it without waiting. */
export const droppedFile = (path: string, file: File): SourceFile => ({
	path,
	version: `${file.size} ${file.lastModified}`,
	size: file.size,
	read: (from, to) => new Uint8Array(new FileReaderSync().readAsArrayBuffer(file.slice(from, to)))
});
