import { checksumOf } from './checksum';

/**
 * Version of what is stored, whose decisions are the page's. Raise it when an older program could no longer read it; since
 * 2 the decisions are more than a recipe.
 */
export const DRAFT_VERSION = 2;

/** A draft holds people, so it does not stay longer than a programme's exports take to be settled. */
export const KEEP_DAYS = 14;
const KEEP_MS = KEEP_DAYS * 24 * 60 * 60 * 1000;

/** Where a file's bytes are stored, and how to tell that they are the same. */
export interface StoredBytes {
	blob: string;
	bytes: number;
	checksum: string;
}

export interface StoredFile extends StoredBytes {
	path: string;
	name: string;
	type: string;
	/** Milliseconds since 1970, as the file had it. */
	lastModified: number;
}

/** One state of a draft. Dates are milliseconds since 1970. */
export interface Manifest {
	files: StoredFile[];
	decisions: unknown;
	step: string;
	savedAt: number;
	expiresAt: number;
	appVersion: string;
}

type Unsealed = { kind: 'kept'; manifest: Manifest } | { kind: 'torn' } | { kind: 'newer'; version: number };

/** The text that is stored: the version outside, where every later program finds it, and a checksum over the rest. */
export async function seal(manifest: Manifest): Promise<string> {
	const draft = JSON.stringify(manifest);
	return JSON.stringify({ version: DRAFT_VERSION, checksum: await checksumOf(new Blob([draft])), draft });
}

/** What a stored text is: a whole draft, a torn one, or one of a newer program. Never fails. */
export async function unseal(text: string): Promise<Unsealed> {
	try {
		const { version, checksum, draft } = JSON.parse(text) as Record<string, unknown>;
		if (typeof version === 'number' && version > DRAFT_VERSION) return { kind: 'newer', version };
		if (typeof version !== 'number' || version < 1 || typeof draft !== 'string') return { kind: 'torn' };
		if (checksum !== (await checksumOf(new Blob([draft])))) return { kind: 'torn' };
		return { kind: 'kept', manifest: JSON.parse(draft) as Manifest };
	} catch {
		return { kind: 'torn' };
	}
}

/** The moment at which what is saved at `now` expires. */
export const expiryOf = (now: number) => now + KEEP_MS;

/** Whether a draft is past its time. One saved "in the future" is not: the clock went back, and that loses nothing. */
export const isExpired = (manifest: Pick<Manifest, 'expiresAt'>, now: number) => now > manifest.expiresAt;

/** The draft with an expiry that a clock once wrong cannot push years ahead. */
export const withinExpiry = (manifest: Manifest, now: number): Manifest => ({
	...manifest,
	expiresAt: Math.min(manifest.expiresAt, expiryOf(now))
});
