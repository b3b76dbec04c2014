import { readFile } from 'node:fs/promises';
import type { Edition } from '../lib/edition/edition';
import { EditionError } from '../lib/edition/edition-error';
import { parsePrevious } from '../lib/edition/read';
import { isSealed } from '../lib/edition/sealed';
import { explainError } from '../lib/i18n/explain';
import type { Locale } from '../lib/i18n/format';

const REFUSED = {
	en: {
		unreadable: (file: string) => `${file} cannot be read. Give the edition published before.`,
		sealed: (file: string) => `${file} is sealed. Open it first: age --decrypt -o previous.json ${file}`,
		other: (file: string, theirs: string, ours: string) =>
			`${file} is of the programme “${theirs}”, and this one is called “${ours}”. Give an edition of the same programme, or name this one by --programme.`
	},
	de: {
		unreadable: (file: string) => `${file} lässt sich nicht lesen. Geben Sie die zuvor veröffentlichte Ausgabe an.`,
		sealed: (file: string) =>
			`${file} ist versiegelt. Öffnen Sie die Datei zuerst: age --decrypt -o vorige.json ${file}`,
		other: (file: string, theirs: string, ours: string) =>
			`${file} gehört zum Programm „${theirs}“, dieses heißt „${ours}“. Geben Sie eine Ausgabe desselben Programms an, oder benennen Sie dieses mit --programme.`
	}
};

/**
 * The edition published before.
 * @returns a sentence where the file holds none, or one of another programme
 */
export async function readPrevious(file: string, programme: string, locale: Locale): Promise<Edition | string> {
	const refused = REFUSED[locale];
	const bytes = await readFile(file).catch(() => null);
	if (!bytes) return refused.unreadable(file);
	if (isSealed(bytes)) return refused.sealed(file);
	try {
		const edition = parsePrevious(new TextDecoder().decode(bytes));
		return edition.programme === programme ? edition : refused.other(file, edition.programme, programme);
	} catch (error) {
		if (error instanceof EditionError) return `${file}: ${explainError({ code: error.code }, locale)}`;
		throw error;
	}
}
