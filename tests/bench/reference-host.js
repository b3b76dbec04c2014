import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { gzipHost } from './gzip-host.js';

/**
 * Builds the page with DuckDB alone and serves it on this machine. The site itself forbids such a page.
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function hostReference() {
	const root = fileURLToPath(new URL('reference', import.meta.url));
	const outDir = mkdtempSync(join(tmpdir(), 'reference-'));
	await build({
		root,
		base: './',
		configFile: false,
		logLevel: 'error',
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			rolldownOptions: { input: `${root}/page.html` }
		}
	});
	const host = await gzipHost(outDir, {});
	return {
		address: `${host.address}/page`,
		stop: () => {
			host.stop();
			rmSync(outDir, { recursive: true });
		}
	};
}
