/** Why a file cannot be shown. */
export type EditionCode =
	/** Made by a newer Groundswell. */
	| 'edition-newer'
	| 'edition-invalid'
	/** Changed after it was published. */
	| 'edition-altered'
	/** Too little can be hidden to protect everyone in it. */
	| 'edition-unprotected'
	/** The passphrase is another one, or what it protects in the head of the file was altered: the two cannot be told apart. */
	| 'seal-passphrase'
	/** Altered or cut short; the passphrase may well be right. */
	| 'seal-damaged'
	/** Not sealed at all, or altered in its first line. */
	| 'seal-none'
	/** Sealed for somebody's key, which no passphrase opens. */
	| 'seal-for-key'
	/** Wants more memory than is allowed or there. */
	| 'seal-too-costly'
	/** The work itself broke off; nothing is known of the file. */
	| 'seal-failed';

export class EditionError extends Error {
	constructor(readonly code: EditionCode) {
		super(code);
	}
}
