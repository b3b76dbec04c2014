import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.wasm': 'application/wasm',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

export interface Host {
	server: Server;
	/** `localhost:PORT` */
	name: string;
	origin: string;
}

/** Listens on a free port of this machine. */
export async function listen(server: Server): Promise<Host> {
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const name = `localhost:${(server.address() as AddressInfo).port}`;
	return { server, name, origin: `http://${name}` };
}

/**
 * Serves a site as the plainest of hosts would: files and their types, and no other header.
 * @param folders asked anew for each request; the first that has the file serves it
 */
export const serveFolders = (folders: () => string[]): Promise<Host> =>
	listen(
		createServer(async (request, response) => {
			const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/\/$/, '');
			const places = folders().flatMap((folder) =>
				[path, `${path}.html`, `${path}/index.html`].map((end) => folder + end)
			);
			for (const file of places) {
				const bytes = await readFile(file).catch(() => null);
				if (!bytes) continue;
				response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
				return;
			}
			response.writeHead(404).end();
		})
	);

/**
 * Serves the built site.
 * @param folders whose files go before those of build/
 */
export const plainHost = (...folders: string[]): Promise<Host> => serveFolders(() => [...folders, 'build']);
