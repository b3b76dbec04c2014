import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { expect } from '@playwright/test';
import { keepOffline } from '../../../src/hosting/keep-offline.js';
import { serveFolders } from '../plain-host';
import { settled } from '../workshop';
import { acknowledged, alert, drop, NOTHING_MENDED, resume, seen } from './company';
import { test } from './fault-test';
import { bothWorkers, end } from './workers';

test.use({ serviceWorkers: 'allow' });

const HASHED = '_app/immutable';
/** A script of the next version has one letter more. */
const renamed = (name: string) => name.replace(/(\.\w+)$/, 'n$1');

/** The built site as the next build would be: every script, style and worker under another address, and a version of its own. */
function nextVersion(folder: string): void {
	cpSync('build', folder, { recursive: true });
	const hashed = readdirSync(join(folder, HASHED), { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.\w+$/.test(name)
	);
	for (const name of hashed) renameSync(join(folder, HASHED, name), join(folder, HASHED, renamed(name)));
	const names = new RegExp(
		`[\\w.-]+\\.(?:${[...new Set(hashed.map((name) => extname(name).slice(1)))].join('|')})\\b`,
		'g'
	);
	const known = new Set(hashed.map((name) => basename(name)));
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(html|js|css|json)$/.test(name)) continue;
		const text = readFileSync(join(folder, name), 'utf8').replaceAll(version, `${version}1`);
		writeFileSync(
			join(folder, name),
			text.replace(names, (one) => (known.has(one) ? renamed(one) : one))
		);
	}
	const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
	writeFileSync(join(folder, 'service-worker.js'), worker.replace(/^.*\n/, ''));
	keepOffline(folder);
}

test('a new version in the middle of a draft: work goes on, what cannot be loaded is said, and the new one takes up the draft', async ({
	page
}) => {
	const next = mkdtempSync(join(tmpdir(), 'version-'));
	nextVersion(next);
	let folder = 'build';
	const { server, origin } = await serveFolders(() => [folder]);
	try {
		const started = page.waitForEvent('worker');
		await page.goto(`${origin}/workshop`, { waitUntil: 'networkidle' });
		const pipeline = (await started).url();
		await page.evaluate(() => navigator.serviceWorker.ready);
		await drop(page, 1);
		await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
		await acknowledged(page);
		await settled(page);

		folder = next;
		await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
		await drop(page, 2);
		await acknowledged(page);
		await settled(page);
		await expect(page.getByText(/^Neue Fassung/)).toHaveCount(0);
		const [own] = await bothWorkers(page, pipeline);
		await end(page, own!);
		await page.getByRole('button', { name: 'Weiterlesen' }).click();
		await expect(alert(page)).toContainText('Die Auswertung lässt sich nicht laden');
		await drop(page, 3);
		await acknowledged(page);

		await page.reload();
		const script = await page.locator('script[src*="/_app/immutable/"]').first().getAttribute('src');
		expect(readdirSync(join(next, HASHED, 'pages'))).toContain(basename(script!));
		await resume(page);
		expect(await seen(page)).toEqual(NOTHING_MENDED(3));
		await expect(alert(page)).toHaveCount(0);
	} finally {
		server.closeAllConnections();
		server.close();
		rmSync(next, { recursive: true });
	}
});

test('a draft that the version before has kept is read', async ({ page }) => {
	const { server, origin } = await serveFolders(() => ['build']);
	await page.goto(`${origin}/workshop`, { waitUntil: 'networkidle' });
	await drop(page, 1);
	await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
	await acknowledged(page);
	await page.goto(`${origin}/privacy`);
	// Version 1 held the recipe alone.
	await page.evaluate(async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('groundswell-draft');
		const handle = await folder.getFileHandle('manifest-1.json');
		const sealed = JSON.parse(await (await handle.getFile()).text()) as { draft: string };
		const state = JSON.parse(sealed.draft) as { decisions: { recipe: unknown } };
		const draft = JSON.stringify({ ...state, decisions: state.decisions.recipe });
		const digest = (bytes: BufferSource) => crypto.subtle.digest('SHA-256', bytes);
		const sum = await digest(await digest(new TextEncoder().encode(draft)));
		const checksum = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		const writable = await handle.createWritable();
		await writable.write(JSON.stringify({ version: 1, checksum, draft }));
		await writable.close();
	});
	await page.goto(`${origin}/workshop`, { waitUntil: 'networkidle' });
	await resume(page);
	expect(await seen(page)).toEqual(NOTHING_MENDED(1));
	server.closeAllConnections();
	server.close();
});
