/** Loads a module of this folder through Vite, as the commands of the terminal are, and tells its parent what it measured. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name = '', given = '{}'] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const tell = (/** @type {object} */ message) =>
	new Promise((resolve) => process.send?.(message, undefined, undefined, resolve));
try {
	/** @type {{ module: { measure: (given: object) => Promise<unknown> } }} */
	const { module } = await runnerImport(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), {
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}/src/lib` } }
	});
	await tell({ result: await module.measure(JSON.parse(given)) });
} catch (error) {
	await tell({ error: error instanceof Error ? error.message : String(error) });
}
process.exit();
