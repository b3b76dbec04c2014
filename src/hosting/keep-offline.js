import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { errorFiles, filesOf } from './page-files.js';

/** Pages that need the network: two that load a database, and one for whoever works on the program. */
const OTHERS = /(^|\/)(workshop|explore|gallery)\.html$/;
const WORKER = 'service-worker.js';

/**
 * What the service worker keeps: every sponsors' page in both languages with all that its scripts may ask for. A page
 * stands under the address it is visited by.
 * @param {string} folder the built site
 * @returns {Record<string, string>} address → SHA-256 of its file, in hexadecimal digits
 */
export function keptFiles(folder) {
	/** @type {Map<string, string>} address → file */
	const kept = new Map();
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html') && !OTHERS.test(name));
	for (const page of pages.toSorted()) {
		const path = page.replace(/(^|\/)index\.html$|\.html$/, '$1');
		// What SvelteKit fetches instead of the page when a link leads there.
		const data = `/${path && !path.endsWith('/') ? `${path}/` : path}__data.json`;
		if (existsSync(folder + data)) kept.set(data, data);
		kept.set(`/${path}`, `/${page}`);
		const { first, later } = filesOf(folder, page);
		for (const file of [...first, ...later]) if (!/\.(html|wasm)$/.test(file)) kept.set(file, file);
	}
	for (const file of errorFiles(folder)) kept.set(file, file);
	return Object.fromEntries(
		[...kept].map(([address, file]) => [
			address,
			createHash('sha256')
				.update(readFileSync(folder + file))
				.digest('hex')
		])
	);
}

/**
 * Writes into the service worker what it is to keep. The list is made of the files as they are published, so any change to
 * one of them makes another service worker, by which browsers learn of it.
 * @param {string} folder the built site
 */
export function keepOffline(folder) {
	const files = keptFiles(folder);
	const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
	const script = readFileSync(`${folder}/${WORKER}`, 'utf8');
	writeFileSync(`${folder}/${WORKER}`, `const KEPT = ${JSON.stringify({ version, files })};\n${script}`);
}
