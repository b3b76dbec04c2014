/// <reference lib="webworker" />
/**
 * Keeps the sponsors' pages for when there is no network: one cache a version, filled whole or not at all, so that old and
 * new never mix. A new version waits until no window of the old one is open, or until a reader wants it.
 */
import { keyOf } from './hosting/offline-key.js';

/** Stands before this script in the built site: see src/hosting/keep-offline.js. */
declare const KEPT: { version: string; files: Record<string, string> };

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'groundswell-';
const CACHE = PREFIX + KEPT.version;
/** Editions beside the site may change without a new version: the network is asked first. */
const EDITIONS = ['edition', 'edition-previous'].flatMap((name) => [`/${name}.json.age`, `/${name}.json`]);
const HASHED = '/_app/immutable/';
const keys = new Set(Object.keys(KEPT.files).map(keyOf));
/** How often, and at what distance in ms, open windows are counted before one is said to be in the way. */
const [LOOKS, BETWEEN_LOOKS] = [6, 250];
/** How many files are fetched at a time: somebody may be reading meanwhile. */
const AT_A_TIME = 4;

const hex = (bytes: ArrayBuffer) =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The response if it is the file of this version, else null. What it was redirected from or packed in is left behind. */
async function ofThisVersion(response: Response | undefined, digest: string | undefined): Promise<Response | null> {
	if (!response?.ok) return null;
	const body = await response.arrayBuffer();
	if (hex(await crypto.subtle.digest('SHA-256', body)) !== digest) return null;
	const headers = new Headers(response.headers);
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	return new Response(body, { headers });
}

async function keep(cache: Cache, address: string): Promise<void> {
	const digest = KEPT.files[address];
	const before = await caches.match(keyOf(address));
	const fetched = () => fetch(address, { cache: address.startsWith(HASHED) ? 'default' : 'no-cache' });
	const file = (await ofThisVersion(before, digest)) ?? (await ofThisVersion(await fetched(), digest));
	// A site that is just being replaced, or changed on its way: the version is kept another time or not at all.
	if (!file) throw new Error(`${address} is not of version ${KEPT.version}`);
	await cache.put(keyOf(address), file);
}

async function keepAll(): Promise<void> {
	const cache = await caches.open(CACHE);
	const left = Object.keys(KEPT.files);
	const work = async () => {
		for (let address = left.pop(); address; address = left.pop()) await keep(cache, address);
	};
	try {
		await Promise.all(Array.from({ length: AT_A_TIME }, work));
		await Promise.all(EDITIONS.map((address) => newest(new Request(address))));
	} catch (error) {
		await caches.delete(CACHE);
		throw error;
	}
}

async function keptFile(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(keyOf(new URL(request.url).pathname))) ?? fetch(request);
}

/** What the host has now, else what it had last. */
async function newest(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const key = new URL(request.url).pathname;
	const response = await fetch(request).catch(() => null);
	if (response?.ok) await cache.put(key, response.clone()).catch(() => {});
	// Taken from the host, it is not to be shown any longer.
	else if (response && response.status < 500) await cache.delete(key);
	return response?.ok ? response : ((await cache.match(key)) ?? response ?? Response.error());
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));

worker.addEventListener('activate', (event) => {
	const tidy = async () => {
		const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
		await Promise.all(old.map((name) => caches.delete(name)));
		await worker.clients.claim();
	};
	event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== location.origin) return;
	if (EDITIONS.includes(pathname)) event.respondWith(newest(event.request));
	else if (keys.has(keyOf(pathname))) event.respondWith(keptFile(event.request));
});

/** A reader wants the new version. Another window of the old one may hold unsaved work, and its program is the old one. */
worker.addEventListener('message', (event) => {
	const windows = async () => (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length;
	const answer = async () => {
		// A window that was just closed or loaded anew is counted a while longer.
		for (let look = 0; look < LOOKS && (await windows()) > 1; look++)
			await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
		const open = await windows();
		event.ports[0]?.postMessage({ windows: open });
		if (open <= 1) await worker.skipWaiting();
	};
	if (event.data === 'take-over') event.waitUntil(answer());
});
