export type DraftProblemCode =
	/** Nothing can be kept here. `why`: `insecure` (plain http), `outdated` (browser), `refused` (private window). */
	| 'draft-not-allowed'
	/** Another tab is the writer: on opening, or later because it took over. */
	| 'draft-elsewhere'
	/** No room. `needed` bytes were to be written, `available` bytes are free; -1: the browser does not say. */
	| 'draft-full'
	/** A draft is there and cannot be read. */
	| 'draft-broken'
	/** Written by a newer version of the program, `version`; it is neither read nor overwritten. */
	| 'draft-newer'
	/** The file `path` can no longer be read from where it was chosen: moved, changed or deleted. */
	| 'draft-source-gone'
	/** The browser's storage failed otherwise. `cause`: the browser's own name for it. */
	| 'draft-failed';

/** Why a draft is not kept. Only the code travels; words are the page's. What was kept before is still kept. */
export class DraftProblem extends Error {
	constructor(
		readonly code: DraftProblemCode,
		readonly details: Record<string, string | number> = {}
	) {
		super(code);
		this.name = 'DraftProblem';
	}
}

/** Any error as a problem; `needed` is what a full storage lacked, in bytes. */
export async function asProblem(error: unknown, needed = 0): Promise<DraftProblem> {
	if (error instanceof DraftProblem) return error;
	const name = error instanceof Error ? error.name : 'Error';
	if (name !== 'QuotaExceededError') return new DraftProblem('draft-failed', { cause: name });
	const free = await freeBytes();
	// Browsers blur what they say, so that a reader cannot be told by it; what contradicts the failure is not repeated.
	return new DraftProblem('draft-full', { needed, available: free === null || free >= needed ? -1 : free });
}

/** Bytes this site may still store according to the browser, at best; null where it does not say. */
export async function freeBytes(): Promise<number | null> {
	const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
	return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
