import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { parseAddress } from '../lib/cluster/address';
import { ClusterError } from '../lib/cluster/cluster-error';
import type { Connection } from '../lib/cluster/connection';
import { Loader, type Loaded } from '../lib/cluster/load';
import { openEngine } from '../lib/engine/node';
import { ExportError } from '../lib/exports/export-error';
import { EMPTY_RECIPE } from '../lib/exports/recipe';
import type { SourceFile } from '../lib/exports/source-file';
import { explainError, explainReason } from '../lib/i18n/explain';
import { explainCluster } from '../lib/i18n/explain-cluster';
import { formatNumber, type Locale } from '../lib/i18n/format';
import { accessFrom, connectServers } from './cluster-access';
import { readFolder } from './folder';
import { readRecipe } from './read-recipe';
import { visible } from './visible';

const USAGE = `npm run load -- FOLDER --into clickhouse://HOST:PORT[,HOST:PORT…]/DATABASE/TABLE[?cluster=NAME][&secure]
                       [--recipe FILE] [--replace] [--credentials FILE] [--lang de|en]`;

const OPTIONS = {
	into: { type: 'string' },
	recipe: { type: 'string' },
	replace: { type: 'boolean' },
	credentials: { type: 'string' },
	lang: { type: 'string' }
} as const;

const TEXT = {
	en: {
		there: 'there already, unchanged',
		replaced: 'replaces what was there',
		loaded: 'rows loaded of',
		none: 'No usage exports in this folder; nothing was loaded.',
		done: 'The edition reads it by',
		usage: 'Usage',
		unreadable: (folder: string) => `The folder ${folder} cannot be read. Give the folder that holds the exports.`
	},
	de: {
		there: 'schon vorhanden, unverändert',
		replaced: 'ersetzt, was vorhanden war',
		loaded: 'Zeilen geladen von',
		none: 'In diesem Ordner sind keine Nutzungsexporte; nichts wurde geladen.',
		done: 'Die Ausgabe liest es mit',
		usage: 'Aufruf',
		unreadable: (folder: string) =>
			`Der Ordner ${folder} lässt sich nicht lesen. Nennen Sie den Ordner mit den Exporten.`
	}
};

/** Bytes of a file that are digested at once. */
const PIECE = 16 * 1024 * 1024;

/** Tells a file's content, and the recipe that it is read by, from another. */
function digestWith(recipe: string): (file: SourceFile) => string {
	return (file) => {
		const hash = createHash('sha256').update(recipe).update('\0');
		for (let at = 0; at < file.size; at += PIECE) hash.update(file.read(at, Math.min(at + PIECE, file.size)));
		return hash.digest('hex');
	};
}

/** Loads the usage exports of a folder into a ClickHouse cluster. Exit code 0, or 1 with one clear message. */
export async function main(argv: string[]): Promise<number> {
	let locale: Locale = 'en';
	let servers: Connection[] = [];
	const say = (text: string) => process.stdout.write(`${visible(text)}\n`);
	const clear = () => process.stderr.isTTY && process.stderr.write('\r\x1b[K');
	const refuse = (message: string) => {
		clear();
		process.stderr.write(`${visible(message)}\n`);
		return 1;
	};
	try {
		const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
		const [folder] = positionals;
		if (values.lang === 'de') locale = 'de';
		const words = TEXT[locale];
		if (!folder || !values.into) {
			process.stderr.write(`${words.usage}: ${USAGE}\n`);
			return 1;
		}
		const address = parseAddress(values.into);
		const files = await readFolder(folder).catch(() => null);
		if (!files) return refuse(words.unreadable(folder));
		const { recipe, text } = values.recipe ? await readRecipe(values.recipe) : { recipe: EMPTY_RECIPE, text: '' };
		servers = await connectServers(address, await accessFrom(values.credentials));
		const loader = new Loader(servers, address);
		await loader.prepare();
		let usage = 0;
		const number = (value: number) => formatNumber(value, locale);
		const tell = (path: string, sheets: Loaded[], more: string) => {
			const sum = { rows: 0, loaded: 0, reasons: new Map<string, number>() };
			for (const { rows, loaded, reasons } of sheets) {
				sum.rows += rows;
				sum.loaded += loaded;
				for (const [reason, count] of Object.entries(reasons))
					sum.reasons.set(reason, (sum.reasons.get(reason) ?? 0) + count);
			}
			say(`${path}: ${number(sum.loaded)} ${words.loaded} ${number(sum.rows)}${more}`);
			for (const [reason, count] of sum.reasons) say(`    ${number(count)} × ${explainReason(reason, locale)}`);
		};
		await loader.load(openEngine, files, {
			recipe,
			digestOf: digestWith(text),
			replace: values.replace,
			onProgress(path, share) {
				if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${visible(path)} ${Math.floor(share * 100)} %`);
			},
			onFile(path, outcome, sheets) {
				clear();
				if (outcome === 'no-usage') return;
				if (outcome === 'unknown') return say(`${path}: ${explainReason('unknown-file', locale)}`);
				usage++;
				if (outcome === 'there') say(`${path}: ${words.there}`);
				else tell(path, sheets, outcome === 'replaced' ? ` (${words.replaced})` : '');
			},
			onProblem(problem) {
				clear();
				process.stderr.write(`${visible(explainError(problem, locale))}\n`);
			}
		});
		if (!usage) return refuse(words.none);
		say(
			`${words.done} --usage ${values.into
				.replace(/,[^/]*/, '')
				.replace(/([?&])cluster=[^&]*&?/, '$1')
				.replace(/[?&]$/, '')}`
		);
		return 0;
	} catch (error) {
		if (error instanceof ClusterError) return refuse(explainCluster(error, locale));
		if (error instanceof ExportError) return refuse(explainError(error, locale));
		return refuse(error instanceof Error ? error.message : String(error));
	} finally {
		await Promise.all(servers.map((server) => server.close()));
	}
}
