import type { Edition } from '../edition/edition';
import { parseEdition } from '../edition/read';

/** The edition that was opened in this browser, whole: beside the site, from a file, or from the workshop. */
class OpenedEdition {
	edition = $state.raw<Edition | null>(null);
	/** Whether it comes from the workshop and is published nowhere yet. */
	unpublished = $state(false);
	private asked = false;
	private before: Edition | null = null;

	/** Fetches `edition.json` beside the site, once; a site without one keeps what it was built with. */
	async fetchBeside(address: string): Promise<void> {
		if (this.asked || this.edition) return;
		this.asked = true;
		try {
			const response = await fetch(address);
			if (response.ok) this.edition ??= parseEdition(await response.text());
		} catch {
			// Offline, or a file that is no edition: the pages hold the edition they were built with.
			this.asked = false;
		}
	}

	/** @throws EditionError where the file is no edition or a newer one */
	async openFile(file: File): Promise<void> {
		this.edition = parseEdition(await file.text());
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
