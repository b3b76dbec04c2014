/** A file as dropped or found in a folder; read only when its turn comes. */
export interface SourceFile {
	/** Path within the drop or folder, with forward slashes. */
	path: string;
	bytes(): Promise<Uint8Array>;
	/** Tells one state of the file from another, where it is opened more than once. */
	version?: string;
}
