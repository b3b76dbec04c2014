import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const PRELOADED = /\n\t*<link href="[^"]*" rel="modulepreload">/g;
const INLINE = /<script>(.*?)<\/script>/gs;

/**
 * Moves the script that SvelteKit writes into each page to a file of its own. Its hash would differ from page to page
 * and build to build, and a host's header, the same for all, would have to allow every script that stands in a page.
 * @param {string} folder the built site
 */
export function scriptsAsFiles(folder) {
	const place = '/_app/immutable/pages';
	mkdirSync(`${folder}${place}`, { recursive: true });
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	for (const page of pages) {
		const html = readFileSync(`${folder}/${page}`, 'utf8');
		const moved = [...html.matchAll(INLINE)].map(([, script = '']) => {
			const hash = createHash('sha256').update(script).digest('base64');
			return { script, hash, address: `${place}/${hash.replace(/\W/g, '').slice(0, 12)}.js` };
		});
		for (const { script, address } of moved) writeFileSync(`${folder}${address}`, script);
		// The script may hold anything a company wrote, also what a replacement text would read as a pattern.
		let next = 0;
		const outside = html.replace(INLINE, () => `<script defer src="${moved[next++]?.address}"></script>`);
		const allowed = moved.reduce((text, { hash }) => text.replace(` 'sha256-${hash}'`, ''), outside);
		writeFileSync(`${folder}/${page}`, scriptsLast(allowed));
	}
}

/**
 * A page whose scripts are fetched after its styles, font and text: it is whole without them. They keep their links, so that
 * none waits for another to name it.
 */
function scriptsLast(/** @type {string} */ html) {
	const links = html.match(PRELOADED)?.join('').replaceAll(' rel=', ' fetchpriority="low" rel=') ?? '';
	return html.replace(PRELOADED, '').replace('\n\t</body>', () => `${links}\n\t</body>`);
}
