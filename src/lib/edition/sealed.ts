/** Beginnings of a file in the age format, as bytes and as text for mails (https://age-encryption.org/v1). */
const BEGINNINGS = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'];
/** Blank lines may stand before the text for mails. */
const LOOKED_AT = 256;

/** Whether bytes are a sealed file, by how they begin. Known apart from opening one, so that pages load no cipher to ask. */
export function isSealed(bytes: Uint8Array): boolean {
	const text = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)).trimStart();
	return BEGINNINGS.some((beginning) => text.startsWith(beginning));
}

export const isArmoured = (bytes: Uint8Array): boolean => isSealed(bytes) && bytes[0] !== BEGINNINGS[0]!.charCodeAt(0);
