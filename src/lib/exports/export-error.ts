export type ExportErrorCode =
	| 'no-files'
	| 'no-people'
	| 'no-participation'
	| 'no-leaders'
	| 'empty-file'
	| 'truncated-zip'
	| 'zip-bomb'
	| 'encrypted-zip'
	| 'unsupported-zip'
	| 'not-xlsx'
	| 'encrypted-xlsx'
	| 'old-xls'
	| 'bad-parquet'
	| 'bad-json'
	| 'bad-json-line'
	| 'unreadable'
	| 'header-only'
	| 'ambiguous-dates'
	| 'ambiguous-numbers'
	| 'too-large'
	| 'too-many-sheets'
	| 'missing-column'
	| 'bad-recipe'
	| 'no-recipe';

/** Something about a file that its owner can mend. Only the code travels; words are the page's or the terminal's. */
export class ExportError extends Error {
	constructor(
		readonly code: ExportErrorCode,
		readonly file: string,
		readonly params: Record<string, string> = {},
		readonly sheet: string | null = null,
		readonly line?: number
	) {
		super(`${code}: ${file}`);
		this.name = 'ExportError';
	}
}
