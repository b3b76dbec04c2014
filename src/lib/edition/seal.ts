import { armor, Decrypter, Encrypter, type Stanza } from 'age-encryption';
import { EditionError } from './edition-error';
import { meant } from './passphrase';
import { isArmoured, isSealed } from './sealed';

/** scrypt with N = 2^18, r = 8, p = 1, as the age command does it: 256 MiB and about a second for every guess. */
const WORK = 18;
/** A file that wants more than 2^20 (1 GiB) is refused unread, so that a hostile one cannot occupy the machine. */
const MOST_WORK = 20;

/**
 * Seals the text of an edition with a passphrase in the age format, so that `age -d` opens it too
 * (https://age-encryption.org/v1).
 * @param work binary logarithm of scrypt's N; tests lower it
 */
export async function seal(text: string, passphrase: string, work = WORK): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(work);
	encrypter.setPassphrase(passphrase);
	return encrypter.encrypt(text);
}

/** Refuses what no passphrase can open, before any of them costs a second. */
function refuse(stanzas: Stanza[]): null {
	const scrypt = stanzas.find(({ args }) => args[0] === 'scrypt');
	if (!scrypt) throw new EditionError(stanzas.length ? 'seal-for-key' : 'seal-damaged');
	if (Number(scrypt.args[2]) > MOST_WORK) throw new EditionError('seal-too-costly');
	return null;
}

/** Asked last, when no passphrase fitted. */
function none(): never {
	throw new EditionError('seal-passphrase');
}

/**
 * The text that was sealed, from bytes in the age format or in its armour of text.
 * @param typed the passphrase as somebody typed it
 * @throws EditionError, one of the codes that begin with `seal-`, and never anything else
 */
export async function unseal(bytes: Uint8Array, typed: string): Promise<string> {
	if (!isSealed(bytes)) throw new EditionError('seal-none');
	const decrypter = new Decrypter();
	decrypter.addIdentity({ unwrapFileKey: refuse });
	for (const passphrase of meant(typed)) decrypter.addPassphrase(passphrase);
	decrypter.addIdentity({ unwrapFileKey: none });
	try {
		const sealed = isArmoured(bytes) ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
		return new TextDecoder('utf-8', { fatal: true }).decode(await decrypter.decrypt(sealed));
	} catch (error) {
		if (error instanceof EditionError) throw error;
		// No room for scrypt's table.
		if (error instanceof RangeError) throw new EditionError('seal-too-costly');
		throw new EditionError('seal-damaged');
	}
}
