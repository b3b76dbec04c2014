import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EditionError } from '../lib/edition/edition-error';
import { parseEdition } from '../lib/edition/read';
import { isSealed } from '../lib/edition/sealed';
import { explainError } from '../lib/i18n/explain';
import type { Locale } from '../lib/i18n/format';
import { makeSlides } from '../lib/stage/pptx';
import { scenes } from '../lib/stage/scenes';
import { visible } from './visible';

const USAGE = 'npm run slides -- EDITION --out FILE.pptx [--lang de|en]';
const TEXT = {
	en: {
		unread: (file: string) => `The edition ${file} cannot be read.`,
		sealed: 'The edition is sealed. Open it with the age command first; its slides are as readable as it is then.',
		none: 'The edition shows no scene, so there are no slides.',
		slides: (count: number) => `${count} ${count === 1 ? 'slide' : 'slides'}`
	},
	de: {
		unread: (file: string) => `Die Ausgabe ${file} lässt sich nicht lesen.`,
		sealed: 'Die Ausgabe ist versiegelt. Erst mit dem Befehl age öffnen; ihre Folien sind dann so lesbar wie sie.',
		none: 'Die Ausgabe zeigt keine Szene, also gibt es keine Folien.',
		slides: (count: number) => `${count} ${count === 1 ? 'Folie' : 'Folien'}`
	}
};

/** Writes the scenes of an edition as a PowerPoint file. Exit code 0, or 1 with one clear message. */
export async function main(argv: string[]): Promise<number> {
	let locale: Locale = 'en';
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: { out: { type: 'string' }, lang: { type: 'string' } },
			allowPositionals: true
		});
		const [file] = positionals;
		if (values.lang === 'de') locale = 'de';
		if (!file || !values.out?.endsWith('.pptx')) return refuse(`Usage: ${USAGE}`);
		const text = TEXT[locale];
		const bytes = await readFile(file).catch(() => null);
		if (!bytes) return refuse(text.unread(file));
		if (isSealed(bytes)) return refuse(text.sealed);
		const edition = parseEdition(bytes.toString('utf8'));
		const shown = scenes(edition, edition.stage, locale);
		if (!shown.length) return refuse(text.none);
		const slides = await makeSlides(shown, edition, edition.stage, locale);
		// Written beside and renamed, so that a broken run leaves no half file.
		await writeFile(`${values.out}.part`, slides.bytes);
		await rename(`${values.out}.part`, values.out);
		for (const notice of slides.notices) process.stderr.write(`${visible(notice[locale])}\n`);
		process.stdout.write(`${visible(`${edition.programme}, ${text.slides(shown.length)}: ${values.out}`)}\n`);
		return 0;
	} catch (error) {
		if (error instanceof EditionError) return refuse(explainError({ code: error.code }, locale));
		return refuse(error instanceof Error ? error.message : String(error));
	}
}

function refuse(message: string): number {
	process.stderr.write(`${visible(message)}\n`);
	return 1;
}
