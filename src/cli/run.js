/**
 * Runs `src/cli/NAME.ts`: node src/cli/run.js NAME args…
 * Loaded through Vite, so that a command sees the same `?raw` SQL, globs and `$lib` as the site, without a build step.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from './start.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(`${root}/src/cli/${name}.ts`)) {
	console.error('Usage: node src/cli/run.js NAME args…, where src/cli/NAME.ts exists, such as edition or demo.');
	process.exit(1);
}
prepare();

/**
 * Compiles the messages of the pages, but only when a command asks for them: it costs two seconds.
 * @type {import('vite').Plugin}
 */
const messages = {
	name: 'messages-on-demand',
	enforce: 'pre',
	async resolveId(id) {
		const outdir = `${root}/src/lib/i18n/paraglide`;
		if (!/\bi18n\/paraglide\b|\.\/paraglide\//.test(id) || existsSync(outdir)) return;
		const { compile } = await import('@inlang/paraglide-js');
		const project = `${root}/src/lib/i18n/project.inlang`;
		await compile({ project, outdir, strategy: ['url', 'baseLocale'], emitTsDeclarations: true });
	}
};

const { createServer } = await import('vite');
const vite = await createServer({
	root,
	configFile: false,
	appType: 'custom',
	logLevel: 'error',
	plugins: [messages],
	resolve: { alias: { $lib: `${root}/src/lib` } },
	server: { middlewareMode: true, hmr: false, watch: null, ws: false },
	optimizeDeps: { noDiscovery: true }
});

let code = 1;
try {
	const { main } = await vite.ssrLoadModule(`/src/cli/${name}.ts`);
	code = await main(args);
} catch (error) {
	console.error(error);
} finally {
	await vite.close();
}
process.exit(code);
