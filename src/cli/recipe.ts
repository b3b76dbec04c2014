import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openEngine } from '../lib/engine/node';
import { ExportError } from '../lib/exports/export-error';
import { entryOfProposal } from '../lib/exports/proposed-entry';
import { propose, THRESHOLD } from '../lib/exports/propose';
import { EMPTY_RECIPE, type Recipe } from '../lib/exports/recipe';
import { TARGETS } from '../lib/exports/targets';
import { toSave } from '../lib/exports/to-save';
import { explainError } from '../lib/i18n/explain';
import type { Locale } from '../lib/i18n/format';
import { columnWord, tableWord } from '../lib/i18n/tables';
import { Desk } from '../lib/pipeline/desk';
import { WORDS } from '../lib/tables/words';
import { readFolder } from './folder';
import { tellProgress } from './tell-progress';
import { visible } from './visible';

const USAGE = 'npm run recipe -- FOLDER --out FILE [--lang de|en]';
const TEXT = {
	en: {
		known: 'recognised as',
		proposed: 'proposed as',
		nothing: 'no proposal: say in the recipe which table it is, or set it aside',
		check: 'check',
		perhaps: 'perhaps, but names and values say little:',
		unread: 'not read',
		free: 'still free in "columns"',
		constant: 'one value for the whole file',
		levels: 'nobody leads yet: name in "levels" those that do, top first'
	},
	de: {
		known: 'erkannt als',
		proposed: 'vorgeschlagen als',
		nothing: 'kein Vorschlag: Tabelle im Rezept nennen oder Datei beiseitelegen',
		check: 'zu prüfen',
		perhaps: 'vielleicht, denn Namen und Werte sagen wenig:',
		unread: 'wird nicht gelesen',
		free: 'noch frei in "columns"',
		constant: 'ein Wert für die ganze Datei',
		levels: 'noch führt niemand: unter "levels" nennen, welche führen, oben zuerst'
	}
};

/** Writes a recipe with a proposal for every export that is not recognised, and says what has to be decided. */
export async function main(argv: string[]): Promise<number> {
	let locale: Locale = 'en';
	const say = (text: string) => process.stdout.write(`${visible(text)}\n`);
	const refuse = (message: string) => {
		process.stderr.write(`${visible(message)}\n`);
		return 1;
	};
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: { out: { type: 'string' }, lang: { type: 'string' } },
			allowPositionals: true
		});
		const [folder] = positionals;
		if (values.lang === 'de') locale = 'de';
		if (!folder || !values.out) return refuse(`Usage: ${USAGE}`);
		const files = await readFolder(folder).catch(() => null);
		if (!files) return refuse(`The folder ${folder} cannot be read. Give the folder that holds the exports.`);

		const engine = await openEngine();
		const desk = new Desk(engine);
		const onProgress = tellProgress((text) => process.stderr.write(text), locale);
		await desk.open(files, EMPTY_RECIPE, { onProgress });
		const { groups, readiness } = await desk.read(EMPTY_RECIPE, { onProgress });
		await engine.close();
		const words = TEXT[locale];
		const recipe: Recipe = { ...EMPTY_RECIPE, files: [] };
		for (const group of groups) {
			const name = group.sheet ? `${group.file} · ${group.sheet}` : group.file;
			const one = desk.sheets.find(({ id }) => id === group.id);
			if (group.problem) say(`${name}: ${explainError(group.problem, locale)}`);
			else if (group.state !== 'unknown') {
				if (group.table) say(`${name}: ${words.known} ${tableWord(group.table, locale)}`);
			}
			if (!one || group.state !== 'unknown') continue;
			const [best] = propose(one.sheet.header, one.facts, WORDS);
			if (!best?.columns.length || best.missing.length) {
				say(`${name}: ${words.nothing}`);
				say(`    ${words.unread}: ${one.sheet.header.join(', ')}`);
				continue;
			}
			recipe.files.push(entryOfProposal({ match: group.match }, best));
			say(`${name}: ${best.score < THRESHOLD ? words.perhaps : words.proposed} ${tableWord(best.table, locale)}`);
			for (const { column, header, why } of best.columns)
				say(`    ${columnWord(best.table, column, locale)} ← ${header}${why === 'synonym' ? '' : ` (${words.check})`}`);
			for (const { column, needed } of best.constants)
				if (needed) say(`    ${columnWord(best.table, column, locale)} ← ? (${words.constant}: "constants")`);
			const used = new Set([...best.columns, ...best.measures].map(({ header }) => header));
			const unread = one.sheet.header.filter((header) => !used.has(header));
			if (!unread.length || best.rest) continue;
			say(`    ${words.unread}: ${unread.join(', ')}`);
			const free = Object.keys(TARGETS[best.table]).filter(
				(name) => !best.columns.some(({ column }) => column === name)
			);
			say(
				`    ${words.free}: ${free.map((column) => `${column} (${columnWord(best.table, column, locale)})`).join(', ')}`
			);
		}
		const { levels } = readiness;
		if (levels.length && levels.every(({ place }) => place === null))
			say(`${words.levels}: ${levels.map(({ level, people }) => `${level} (${people})`).join(', ')}`);
		// Found by their shape, so that the recipe knows next quarter's files too.
		const general = toSave(
			recipe,
			desk.sheets.map(({ sheet }) => sheet)
		);
		await writeFile(values.out, `${JSON.stringify(general, null, '\t')}\n`);
		say(values.out);
		return 0;
	} catch (error) {
		if (error instanceof ExportError) return refuse(explainError(error, locale));
		return refuse(error instanceof Error ? error.message : String(error));
	}
}
