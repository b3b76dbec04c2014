import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { Encrypter } from 'age-encryption';
import { parseEdition, writeEdition } from '../../src/lib/edition/read';

export const PASSPHRASE = 'lantern-otter-velvet-robin-thyme-kite';
/** Names that stand in the sealed edition alone. */
export const PROGRAMME = 'Projekt Eisvogel';
export const UNIT = 'Sonderbau';

/** The demo's edition under other names, sealed: cheaply, or with what a guess really costs. */
export async function sealedEdition(work = 4): Promise<Buffer> {
	const text = await readFile('static/edition.json', 'utf8');
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(work);
	encrypter.setPassphrase(PASSPHRASE);
	const other = parseEdition(text.replaceAll('Nordwerk', PROGRAMME).replaceAll('Vertrieb', UNIT));
	return Buffer.from(await encrypter.encrypt(writeEdition(other)));
}

/** Lays a file beside the site, as whoever hosts it would. */
export const layBeside = (page: Page, body: Buffer) =>
	page.route('**/edition.json.age', (route) => route.fulfill({ contentType: 'application/octet-stream', body }));

/** Lets a file go over the page. */
export async function drop(page: Page, name: string, content: Buffer): Promise<void> {
	const transfer = await page.evaluateHandle(
		({ name, text }) => {
			const transfer = new DataTransfer();
			const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
			return transfer;
		},
		{ name, text: content.toString('base64') }
	);
	await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** Serves the built site under a name of its own without encryption, as on a host inside a company. */
export async function plainHttp(context: BrowserContext, site: string): Promise<string> {
	const origin = 'http://groundswell.test';
	await context.route(`${origin}/**`, async (route) => {
		const response = await route.fetch({ url: route.request().url().replace(origin, site) });
		await route.fulfill({ response });
	});
	return origin;
}

/** Everything a browser keeps of a page: what is stored, what the history holds, what the window says of it. */
export const kept = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			all.push(name, [...database.objectStoreNames]);
		}
		// Neither is there without encryption.
		if ('caches' in window)
			for (const name of await caches.keys())
				all.push(
					name,
					(await (await caches.open(name)).keys()).map(({ url }) => url)
				);
		async function read(folder: FileSystemDirectoryHandle) {
			for await (const [name, entry] of folder.entries()) {
				all.push(name);
				if (entry.kind === 'directory') await read(entry as FileSystemDirectoryHandle);
				else all.push(await (await (entry as FileSystemFileHandle).getFile()).text());
			}
		}
		if (navigator.storage) await read(await navigator.storage.getDirectory());
		all.push(history.state, location.href, document.title);
		return JSON.stringify(all);
	});

export async function expectNothingKept(page: Page, secrets: string[]): Promise<void> {
	const text = await kept(page);
	expect(text).toContain('Groundswell');
	for (const secret of secrets) expect(text).not.toContain(secret);
}
