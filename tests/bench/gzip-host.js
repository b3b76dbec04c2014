import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CACHE, HASHED, HEADERS } from '../../src/hosting/headers.js';

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2'
};

/**
 * Serves a folder as a static host does that is set up well: compressed, with our headers. Each file is compressed
 * once, so that no measure pays for it.
 * @param {string} folder
 * @param {Record<string, string>} headers
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function gzipHost(folder, headers = HEADERS) {
	/** @type {Map<string, Promise<{ file: string, bytes: Buffer } | null>>} */
	const kept = new Map();
	const read = async (/** @type {string} */ path) => {
		for (const file of [path, `${path}.html`, `${path}/index.html`]) {
			const bytes = await readFile(folder + file).catch(() => null);
			if (bytes) return { file, bytes: extname(file) === '.woff2' ? bytes : await promisify(gzip)(bytes) };
		}
		return null;
	};
	const server = createServer(async (request, response) => {
		const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/\/$/, '');
		if (!kept.has(path)) kept.set(path, read(path));
		const found = await kept.get(path);
		if (!found) return void response.writeHead(404).end();
		const ending = extname(found.file);
		response
			.writeHead(200, {
				...headers,
				'Content-Type': TYPES[ending] ?? 'application/octet-stream',
				'Cache-Control': path.startsWith(HASHED) ? CACHE.hashed : CACHE.other,
				...(ending !== '.woff2' && { 'Content-Encoding': 'gzip' })
			})
			.end(found.bytes);
	});
	await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(null)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://localhost:${port}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
