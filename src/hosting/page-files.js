import { existsSync, readFileSync } from 'node:fs';
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
	const all = new Set(first);
	for (const path of all)
		if (/\.(js|css)$/.test(path) && !path.startsWith(ROUTES))
			for (const [, relative, absolute] of readFileSync(folder + path, 'utf8').matchAll(NAMED)) {
				const found = posix.resolve(posix.dirname(path), relative ?? absolute ?? '');
				if (existsSync(folder + found)) all.add(found);
			}
	return { first: [...first], later: [...all].filter((path) => !first.has(path)) };
}
