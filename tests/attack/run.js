/**
 * `npm run attack -- FILE`: what an edition gives away, for anyone who holds one. Needs no build and no exports.
 */
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/cli/start.js';

prepare();
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./main') }} */
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), {
	configFile: false,
	logLevel: 'error'
});
process.exitCode = await module.main(process.argv.slice(2));
