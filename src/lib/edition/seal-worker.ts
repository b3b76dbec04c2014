/** Seals or opens one edition in a thread of its own: scrypt takes seconds, and the page must stay alive meanwhile. */
import { EditionError, type EditionCode } from './edition-error';
import { seal, unseal } from './seal';

export type SealJob =
	{ kind: 'seal'; text: string; passphrase: string } | { kind: 'unseal'; bytes: Uint8Array; passphrase: string };
export type SealReply = { result: string | Uint8Array } | { code: EditionCode };

const reply = (message: SealReply) => self.postMessage(message);

self.onmessage = async ({ data: job }: MessageEvent<SealJob>) => {
	try {
		reply({
			result: job.kind === 'seal' ? await seal(job.text, job.passphrase) : await unseal(job.bytes, job.passphrase)
		});
	} catch (error) {
		reply({ code: error instanceof EditionError ? error.code : 'seal-failed' });
	}
};
