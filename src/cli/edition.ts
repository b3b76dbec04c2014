import { rename, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ClusterError } from '../lib/cluster/cluster-error';
import { EditionError } from '../lib/edition/edition-error';
import { generatePassphrase } from '../lib/edition/passphrase';
import { writeEdition } from '../lib/edition/read';
import { seal } from '../lib/edition/seal';
import type { Engine } from '../lib/engine/engine';
import { openEngine } from '../lib/engine/node';
import { ExportError } from '../lib/exports/export-error';
import { explainError } from '../lib/i18n/explain';
import { explainCluster, explainTravel } from '../lib/i18n/explain-cluster';
import type { Locale } from '../lib/i18n/format';
import { editionFromFiles } from '../lib/pipeline/make-edition';
import { parseMeasure } from '../lib/tables/settings';
import { choicesOf } from './choices';
import { connectAll } from './cluster-access';
import { readFolder } from './folder';
import { printAccount } from './print-account';
import { printLevels } from './print-levels';
import { printReceipt } from './print-receipt';
import { readRecipe } from './read-recipe';
import { readPrevious } from './read-previous';
import { tellProgress } from './tell-progress';
import { visible } from './visible';
import { writeRejected } from './write-rejected';

const USAGE = `npm run edition -- FOLDER --out FILE [--recipe FILE] [--min-group N] [--primary TOOL:ACTIVITY]
                            [--programme NAME] [--by unit,region,round|none] [--merge levels,rounds]
                            [--previous EDITION] [--rejected FOLDER] [--seal] [--lang de|en]
                            [--usage clickhouse://HOST:PORT/DATABASE/TABLE[?secure]]… [--credentials FILE]`;

const OPTIONS = {
	out: { type: 'string' },
	recipe: { type: 'string' },
	'min-group': { type: 'string' },
	primary: { type: 'string' },
	programme: { type: 'string' },
	by: { type: 'string' },
	merge: { type: 'string' },
	previous: { type: 'string' },
	rejected: { type: 'string' },
	seal: { type: 'boolean' },
	usage: { type: 'string', multiple: true },
	credentials: { type: 'string' },
	lang: { type: 'string' }
} as const;

const SEAL = {
	en: {
		refused: '--seal and a name that ends with .age belong together: --out edition.json.age --seal',
		passphrase: 'Passphrase, shown this once'
	},
	de: {
		refused: '--seal und ein Name auf .age gehören zusammen: --out edition.json.age --seal',
		passphrase: 'Kennwort, nur dieses eine Mal gezeigt'
	}
};

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads every export in a folder, prints the receipt, writes the edition. Exit code 0, or 1 with one clear message. */
export async function main(argv: string[]): Promise<number> {
	const say = (text: string) => process.stderr.write(text);
	let locale: Locale = 'en';
	let clusters: Awaited<ReturnType<typeof connectAll>> = [];
	let engine: Engine | undefined;
	const close = async () => {
		for (const { connection } of clusters.splice(0)) await connection.close();
		await engine?.close();
		engine = undefined;
	};
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
		const choices = choicesOf(values, locale);
		if (typeof choices === 'string') return refuse(choices);
		// A plain edition under the name of a sealed one would be handed on as if nobody could read it.
		if (Boolean(values.seal) !== values.out.endsWith('.age')) return refuse(SEAL[locale].refused);
		const files = await readFolder(folder).catch(() => null);
		if (!files) return refuse(visible(`The folder ${folder} cannot be read. Give the folder that holds the exports.`));
		const recipe = values.recipe ? (await readRecipe(values.recipe)).recipe : undefined;
		const programme = values.programme ?? recipe?.settings?.programme ?? titled(basename(resolve(folder)));
		const previous = values.previous === undefined ? undefined : await readPrevious(values.previous, programme, locale);
		if (typeof previous === 'string') return refuse(visible(previous));

		clusters = await connectAll(values.usage ?? [], values.credentials);
		engine = await openEngine();
		const { edition, account, levels, problems, rows, rejected } = await editionFromFiles(engine, files, {
			programme,
			createdOn: new Date().toISOString().slice(0, 10),
			minGroup,
			...choices,
			previous,
			primary: values.primary === undefined ? undefined : parseMeasure(values.primary),
			recipe,
			usage: clusters.map(({ usage }) => usage),
			onProgress: tellProgress(say, locale)
		});
		if (process.stderr.isTTY) say('\r\x1b[K');
		printReceipt(edition, rows, locale);
		printLevels(levels, recipe?.levels ?? [], locale);
		printAccount(account, locale);
		for (const problem of problems) say(`${visible(explainError(problem, locale))}\n`);
		for (const { connection, usage } of clusters)
			say(`${visible(explainTravel(usage.name, connection.travelled, locale))}\n`);
		if (values.rejected) await writeRejected(values.rejected, rejected(), locale);
		await close();
		// Written beside and renamed, so that a broken run leaves no half edition.
		const passphrase = values.seal ? generatePassphrase() : null;
		const text = writeEdition(edition);
		await writeFile(`${values.out}.part`, passphrase ? await seal(text, passphrase) : text);
		await rename(`${values.out}.part`, values.out);
		process.stdout.write(`\n${visible(`${edition.programme}: ${values.out}`)}\n`);
		// Beside the output, so that a receipt that is kept in a file does not keep it too.
		if (passphrase) say(`${SEAL[locale].passphrase}: ${passphrase}\n`);
		return 0;
	} catch (error) {
		if (error instanceof EditionError) return refuse(explainError({ code: error.code }, locale));
		if (error instanceof ClusterError) return refuse(visible(explainCluster(error, locale)));
		if (error instanceof ExportError) return refuse(visible(explainError(error, locale)));
		return refuse(visible(error instanceof Error ? error.message : String(error)));
	} finally {
		await close();
	}
}

function refuse(message: string): number {
	if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
	process.stderr.write(`${message}\n`);
	return 1;
}
