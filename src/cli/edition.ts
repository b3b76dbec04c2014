import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEdition } from '../lib/edition/read';
import { openEngine } from '../lib/engine/node';
import { ExportError } from '../lib/exports/export-error';
import { parseRecipe } from '../lib/exports/recipe';
import { explainError } from '../lib/i18n/explain';
import type { Locale } from '../lib/i18n/format';
import { editionFromFiles } from '../lib/pipeline/make-edition';
import { parseMeasure } from '../lib/tables/settings';
import { readFolder } from './folder';
import { printLevels } from './print-levels';
import { printReceipt } from './print-receipt';
import { tellProgress } from './tell-progress';
import { writeRejected } from './write-rejected';

const USAGE = `npm run edition -- FOLDER --out FILE [--recipe FILE] [--min-group N] [--primary TOOL:ACTIVITY]
                            [--programme NAME] [--rejected FOLDER] [--lang de|en]`;

const OPTIONS = {
	out: { type: 'string' },
	recipe: { type: 'string' },
	'min-group': { type: 'string' },
	primary: { type: 'string' },
	programme: { type: 'string' },
	rejected: { type: 'string' },
	lang: { type: 'string' }
} as const;

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads every export in a folder, prints the receipt, writes the edition. Exit code 0, or 1 with one clear message. */
export async function main(argv: string[]): Promise<number> {
	const say = (text: string) => process.stderr.write(text);
	let locale: Locale = 'en';
	try {
		const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
		const [folder] = positionals;
		locale = values.lang === 'de' ? 'de' : 'en';
		const minGroup = values['min-group'] === undefined ? undefined : Number(values['min-group']);
		if (!folder || !values.out) return refuse(`Usage: ${USAGE}`);
		if (minGroup !== undefined && (!Number.isInteger(minGroup) || minGroup < 5))
			return refuse('--min-group wants a whole number of 5 or more: smaller groups are never shown.');
		if (values.primary !== undefined && !/^.+:(read|react|contribute|other)$/.test(values.primary))
			return refuse('--primary wants TOOL:ACTIVITY, such as "Viva Engage:contribute".');
		const files = await readFolder(folder).catch(() => null);
		if (!files) return refuse(`The folder ${folder} cannot be read. Give the folder that holds the exports.`);
		const recipe = values.recipe ? parseRecipe(await readFile(values.recipe, 'utf8'), values.recipe) : undefined;

		const engine = await openEngine();
		const { edition, levels, problems, rows, rejected } = await editionFromFiles(engine, files, {
			programme: values.programme ?? recipe?.settings?.programme ?? titled(basename(resolve(folder))),
			createdOn: new Date().toISOString().slice(0, 10),
			minGroup,
			primary: values.primary === undefined ? undefined : parseMeasure(values.primary),
			recipe,
			onProgress: tellProgress(say, locale)
		});
		await engine.close();
		if (process.stderr.isTTY) say('\r\x1b[K');
		printReceipt(edition, rows, locale);
		printLevels(levels, recipe?.levels ?? [], locale);
		for (const problem of problems) say(`${explainError(problem, locale)}\n`);
		if (values.rejected) await writeRejected(values.rejected, rejected(), locale);
		// Written beside and renamed, so that a broken run leaves no half edition.
		await writeFile(`${values.out}.part`, writeEdition(edition));
		await rename(`${values.out}.part`, values.out);
		process.stdout.write(`\n${edition.programme}: ${values.out}\n`);
		return 0;
	} catch (error) {
		if (error instanceof ExportError) return refuse(explainError(error, locale));
		return refuse(error instanceof Error ? error.message : String(error));
	}
}

function refuse(message: string): number {
	process.stderr.write(`${message}\n`);
	return 1;
}
