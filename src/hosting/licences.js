import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const FILE = 'licences.txt';
const PACKAGE = /^(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*)\//;
/** A licence, and what whoever passes the work on must pass on with it. */
const TEXTS = /^(licen[cs]e|notice|copying)/i;
/** Vite's file goes on with all that Vite itself is made of, which does not get into a site. */
const OF_A_BUILDER = /\n# Licenses of bundled dependencies[^]*/;
/** They write lines of their own into what they build, and leave no file of theirs in it. */
const BUILDERS = ['vite', 'rolldown', '@inlang/paraglide-js'];
/** Comes as one file, in which its dependencies are. */
const PACKED = ['jszip'];

/**
 * Writes beside the site whose work is in it and under which licence: of the modules that did get into scripts and of the
 * files that are handed out as they are, not of all that is installed. Workers must be built with the same plugin.
 * @returns {import('vite').Plugin}
 */
export function licences() {
	/** Folders of packages. */
	const used = new Set(BUILDERS.map((name) => `node_modules/${name}`));
	return {
		name: 'licences',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle))
				for (const id of file.type === 'chunk' ? file.moduleIds : file.originalFileNames) {
					const folder = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1];
					if (folder) used.add(folder);
				}
			// A worker is a bundle of its own, made before that of the pages.
			const ofPages = Object.keys(bundle).some((name) => name.includes('/entry/start'));
			if (ofPages) this.emitFile({ type: 'asset', fileName: FILE, source: listOf(withPacked(used)) });
		}
	};
}

/** @param {Set<string>} folders */
function withPacked(folders) {
	const all = new Set(folders);
	const packed = new Set([...all].filter((folder) => PACKED.some((name) => folder.endsWith(`/${name}`))));
	for (const folder of packed)
		for (const name of Object.keys(about(folder).dependencies ?? {})) {
			const own = `${folder}/node_modules/${name}`;
			packed.add(existsSync(own) ? own : `node_modules/${name}`);
		}
	for (const folder of packed) all.add(folder);
	return [...all].toSorted();
}

/** @param {string[]} folders */
function listOf(folders) {
	/** @type {Map<string, string[]>} text → whose work is under it */
	const owners = new Map();
	for (const folder of folders) {
		const { name, version, license, author } = about(folder);
		const by = author?.name ?? author;
		const text =
			textsIn(folder) || `The package names its licence, ${license}, ${by ? `and ${by}, ` : ''}and holds no text.`;
		owners.set(text, [...(owners.get(text) ?? []), `${name} ${version} (${license})`]);
	}
	owners.set(readFileSync('static/fonts/OFL.txt', 'utf8').trim(), ['Inter 4.001, cut (OFL-1.1)']);
	const ours = `Groundswell\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\n\nIt holds the work of others:`;
	const theirs = [...owners].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
	return `${[ours, ...theirs].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const about = (/** @type {string} */ folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** @param {string} folder @returns {string} */
const textsIn = (folder) =>
	readdirSync(folder)
		.filter((name) => TEXTS.test(name))
		.map((name) => `${folder}/${name}`)
		.map((path) => (statSync(path).isDirectory() ? textsIn(path) : readFileSync(path, 'utf8')))
		.map((text) => text.replace(OF_A_BUILDER, '').trim())
		.join('\n\n');
