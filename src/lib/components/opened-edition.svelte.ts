import type { Edition } from '../edition/edition';
import { EditionError } from '../edition/edition-error';
import { isSealed } from '../edition/sealed';

const bytesOf = async (source: Response | File) => new Uint8Array(await source.arrayBuffer());
/** What reads an edition, and the cipher, are loaded when there is something to read: a page is painted without them. */
const parsed = async (text: string): Promise<Edition> => (await import('../edition/read')).parseEdition(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * The edition that was opened in this browser, whole: beside the site, from a file, or from the workshop. It is held in
 * memory alone, and so is what a sealed one is opened with.
 */
class OpenedEdition {
	edition = $state.raw<Edition | null>(null);
	/** Whether it comes from the workshop and is published nowhere yet. */
	unpublished = $state(false);
	/** The sealed edition that lies beside the site. */
	beside = $state.raw<Uint8Array | null>(null);
	/** The sealed edition whose passphrase is asked for. */
	asking = $state.raw<Uint8Array | null>(null);
	/** Whether it is known what lies beside the site, if anything. */
	settled = $state(false);
	/** What lies beside the site, readable. */
	private published = $state.raw<Edition | null>(null);
	private unsealed = $state.raw<Edition | null>(null);
	private fetched = false;
	private asked = false;
	private before: Edition | null = null;

	/** Whether the site is about a sealed edition that is not open: what it was built with is then beside the point. */
	get locked(): boolean {
		return this.beside !== null && this.edition === null;
	}

	/**
	 * Whether what is shown was sealed, or is published nowhere: neither title nor address may then tell of it, for a browser
	 * keeps both, and a host sees the address.
	 */
	get secret(): boolean {
		return this.locked || this.unpublished || this.sealed;
	}

	/** Whether an address of this page opens the same edition for whoever follows it. */
	get shareable(): boolean {
		return !this.secret && this.edition === this.published;
	}

	/**
	 * Fetches what lies beside the site, once: a sealed edition goes before a plain one. A site with neither keeps what it
	 * was built with. Every build has a file in the place of the sealed one, so that asking for it is no error.
	 */
	async fetchBeside(sealed: string, plain: string): Promise<void> {
		if (this.fetched || this.edition) return;
		this.fetched = true;
		try {
			for (const address of [sealed, plain]) {
				const response = await fetch(address);
				const bytes = response.ok ? await bytesOf(response) : new Uint8Array();
				if (isSealed(bytes)) {
					this.beside = bytes;
					return;
				}
				// A line of text may lie in the place of an edition too.
				const text = address === plain && response.ok ? textOf(bytes) : '';
				if (text.trimStart().startsWith('{')) this.published = await parsed(text);
				// Meanwhile another may have been opened from a file.
				this.edition ??= this.published;
			}
		} catch {
			// Offline, or a file that is no edition: the pages hold the edition they were built with.
			this.fetched = false;
		} finally {
			this.settled = true;
		}
	}

	/** Asks for the passphrase of the edition beside the site; by itself only once, as whoever put it off knows the way. */
	ask(again = true): void {
		if (again || !this.asked) this.asking = this.beside;
		this.asked = true;
	}

	/**
	 * Opens a file, or asks for its passphrase where it is sealed.
	 * @throws EditionError where it is neither
	 */
	async openFile(file: File): Promise<void> {
		const bytes = await bytesOf(file);
		if (isSealed(bytes)) {
			this.asking = bytes;
			return;
		}
		if (/\.age$/i.test(file.name)) throw new EditionError('seal-none');
		this.edition = await parsed(textOf(bytes));
		this.unpublished = false;
	}

	/** @throws EditionError where the sealed edition cannot be opened, or the signal's reason once it is stopped */
	async unseal(passphrase: string, signal: AbortSignal): Promise<void> {
		if (!this.asking) return;
		const { unsealBeside } = await import('../edition/seal-client');
		this.unsealed = await parsed(await unsealBeside(this.asking, passphrase, signal));
		this.edition = this.unsealed;
		this.unpublished = false;
	}

	/** Whether the edition shown was sealed. */
	get sealed(): boolean {
		return this.edition !== null && this.edition === this.unsealed;
	}

	/** Whether the edition is nowhere but in this tab: from a file, unsealed, or from the workshop. */
	get inMemory(): boolean {
		return this.edition !== null && this.edition !== this.published;
	}

	/** Takes an edition over from another window of the site, and what made it secret. */
	adopt(edition: Edition, sealed: boolean, unpublished: boolean): void {
		this.unsealed = sealed ? edition : null;
		this.edition = edition;
		this.unpublished = unpublished;
	}

	/** Forgets what was taken over from another window. */
	release(): void {
		this.unsealed = null;
		this.edition = this.published;
		this.unpublished = false;
	}

	/** Shows an edition in the sponsor's pages before it is published. */
	preview(edition: Edition): void {
		if (!this.unpublished) this.before = this.edition;
		this.edition = edition;
		this.unpublished = true;
	}

	/** Ends the preview: the pages show what they showed before. */
	endPreview(): void {
		this.edition = this.before;
		this.unpublished = false;
	}
}

export const opened = new OpenedEdition();

/** The edition that the one shown is compared with, published before it. */
export const earlier = new OpenedEdition();
