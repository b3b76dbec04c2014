import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const LINKED = /<(?:script|link)[^>]*\s(?:src|href)="(\/[^"]+)"/g;
const NAMED = /["'`]((?:\.{1,2}|\/_app\/immutable)\/[\w./-]+\.(?:js|css|wasm|woff2))["'`]|url\((\/[^)]+)\)/g;
/** Knows every page there is; what a page needs of it stands in its HTML. */
const ROUTES = '/_app/immutable/entry/app.';

/**
 * What a page of the built site needs, as paths from the site's root.
 * @param {string} folder the built site
 * @param {string} page its file, "en/adoption.html"
 * @returns {{ first: string[], later: string[] }} what its HTML asks for, itself included; and what its scripts and styles
 * may ask for after that, without other pages
 */
export function filesOf(folder, page) {
	const html = readFileSync(`${folder}/${page}`, 'utf8');
	const linked = [...html.matchAll(LINKED)].map(([, path = '']) => path);
	const first = new Set([`/${page}`, ...linked]);
	const all = withImports(folder, first);
	return { first: [...first], later: [...all].filter((path) => !first.has(path)) };
}

/** The page that is shown in the place of one that cannot be; no page's HTML asks for it. */
export const errorFiles = (/** @type {string} */ folder) => {
	const nodes = '/_app/immutable/nodes';
	const names = readdirSync(folder + nodes).filter((name) => name.startsWith('1.'));
	return [...withImports(folder, new Set(names.map((name) => `${nodes}/${name}`)))];
};

/**
 * Files and whatever they name, and so on.
 * @param {string} folder the built site
 * @param {Set<string>} files
 */
function withImports(folder, files) {
	const all = new Set(files);
	for (const path of all)
		if (/\.(js|css)$/.test(path) && !path.startsWith(ROUTES))
			for (const [, relative, absolute] of readFileSync(folder + path, 'utf8').matchAll(NAMED)) {
				const found = posix.resolve(posix.dirname(path), relative ?? absolute ?? '');
				if (existsSync(folder + found)) all.add(found);
			}
	return all;
}
