import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Edition } from '../../src/lib/edition/edition';
import { checkDigest } from '../../src/lib/edition/digest';
import { EditionError } from '../../src/lib/edition/edition-error';
import { parseEdition } from '../../src/lib/edition/read';
import { isSealed } from '../../src/lib/edition/sealed';
import type { Locale } from '../../src/lib/i18n/format';
import { attack } from './attack';
import { compare } from './compare';
import { printReport } from './print';

const OPTIONS = {
	previous: { type: 'string' },
	lang: { type: 'string' },
	all: { type: 'boolean' }
} as const;

/** Why a file cannot be attacked. */
class Unusable extends Error {}

const REASONS: Record<string, (file: string) => [de: string, en: string]> = {
	missing: (file) => [`${file} lässt sich nicht lesen.`, `${file} cannot be read.`],
	sealed: (file) => [
		`${file} ist versiegelt. Öffnen Sie die Datei zuerst mit ihrem Kennwort: age --decrypt -o edition.json ${file}`,
		`${file} is sealed. Open it with its passphrase first: age --decrypt -o edition.json ${file}`
	],
	'edition-newer': (file) => [
		`${file} wurde mit einem neueren Groundswell erstellt, als dieser Angriff es kennt.`,
		`${file} was made by a newer Groundswell than this attack knows.`
	],
	'edition-invalid': (file) => [`${file} ist keine Ausgabe von Groundswell.`, `${file} is no edition of Groundswell.`],
	altered: (file) => [
		`${file} wurde nach der Veröffentlichung verändert: Die Prüfsumme stimmt nicht.`,
		`${file} was altered after it was published: its digest does not fit.`
	],
	other: (file) => [
		`${file} gehört zu einem anderen Programm; verglichen werden zwei Ausgaben desselben.`,
		`${file} is of another programme; two editions of the same one are compared.`
	]
};

const reason = (code: string, file: string, locale: Locale) => REASONS[code]!(file)[locale === 'de' ? 0 : 1];

async function open(file: string, locale: Locale): Promise<Edition> {
	const bytes = await readFile(file).catch(() => null);
	if (!bytes) throw new Unusable(reason('missing', file, locale));
	if (isSealed(bytes)) throw new Unusable(reason('sealed', file, locale));
	const text = new TextDecoder().decode(bytes);
	try {
		const edition = parseEdition(text);
		if (checkDigest(text) !== 'fits') throw new Unusable(reason('altered', file, locale));
		return edition;
	} catch (error) {
		if (!(error instanceof EditionError)) throw error;
		throw new Unusable(reason(error.code === 'edition-newer' ? error.code : 'edition-invalid', file, locale));
	}
}

/** Where the report goes, and a sentence about a file that cannot be used. */
type Outputs = Record<'stdout' | 'stderr', { write(text: string): unknown }>;

/** The language asked for, else that of the terminal, else English. */
function localeOf(given: string | undefined): Locale {
	const spoken = given ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';
	return spoken.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/**
 * `npm run attack -- FILE [--previous OLDER] [--lang de|en] [--all]`
 * @returns 0 where nothing is found, 1 where something is or not all could be settled, 2 where a file cannot be used
 */
export async function main(argv: string[], { stdout, stderr }: Outputs = process): Promise<number> {
	let locale = localeOf(undefined);
	try {
		const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
		locale = localeOf(values.lang);
		const [file] = positionals;
		if (!file || positionals.length > 1) throw new Unusable(usage(locale));
		const edition = await open(file, locale);
		const older = values.previous === undefined ? undefined : await open(values.previous, locale);
		if (older && older.programme !== edition.programme) throw new Unusable(reason('other', values.previous!, locale));
		const report = await attack(edition);
		if (older) report.findings.push(...compare(report, await attack(older)));
		const previous = values.previous && basename(values.previous);
		stdout.write(printReport(report, { file: basename(file), previous, all: values.all ?? false, locale }));
		return report.findings.length || report.undecided ? 1 : 0;
	} catch (error) {
		const known = error instanceof Unusable || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
		if (!known) throw error;
		stderr.write(`${error instanceof Unusable ? error.message : usage(locale)}\n`);
		return 2;
	}
}

const usage = (locale: Locale): string => {
	const [file, older] = locale === 'de' ? ['DATEI', 'ÄLTERE'] : ['FILE', 'OLDER'];
	return `npm run attack -- ${file} [--previous ${older}] [--all] [--lang de|en]`;
};
