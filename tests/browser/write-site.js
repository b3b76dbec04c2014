/**
 * `node write-site.js BUILT FOLDER`, run in a folder that holds static/edition.json: writes the pages of the built site
 * anew with that edition, as the build would, but in a second. BUILT is the folder of the project.
 */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { scriptsAsFiles } from '../../src/hosting/scripts-as-files.js';

const [project = '', folder = ''] = process.argv.slice(2);
const server = `${project}/.svelte-kit/output/server`;
const [{ Server }, { manifest }] = await Promise.all([
	import(`${server}/index.js`),
	import(`${server}/manifest-full.js`)
]);
const site = new Server(manifest);
await site.init({ env: {} });
for (const file of readdirSync(`${project}/build`, { recursive: true, encoding: 'utf8' })) {
	if (!file.endsWith('.html')) continue;
	const path = file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
	const response = await site.respond(new Request(`http://sveltekit-prerender/${path}`), {
		getClientAddress: () => '127.0.0.1',
		prerendering: { dependencies: new Map(), remote_responses: new Map() }
	});
	if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
	mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
	writeFileSync(`${folder}/${file}`, await response.text());
}
scriptsAsFiles(folder);
copyFileSync('static/edition.json', `${folder}/edition.json`);
