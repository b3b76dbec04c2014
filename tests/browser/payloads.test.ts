import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Browser, type Page, type TestInfo } from '@playwright/test';
import type { Edition } from '../../src/lib/edition/edition';
import { hostileEdition } from '../hostile/hostile-edition';
import { hostileExports, TEXTS } from '../hostile/hostile-exports';
import { expectTextAlone, watch } from './caught';
import { plainHost, type Host } from './plain-host';
import { dropFiles, file, openWorkshop } from './workshop';

const EDITION: Edition = JSON.parse(readFileSync('static/edition.json', 'utf8'));
/** Pages that show an edition. */
const PAGES = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html') && !/workshop|privacy/.test(name))
	.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`);

/** All pages twice, beside a test that keeps the other core busy. */
test.setTimeout(300_000);

let host: Host;
test.afterEach(() => {
	host.server.closeAllConnections();
	host.server.close();
});

/** The site as it would be built with an edition, on a host of its own. */
async function siteWith(edition: Edition, info: TestInfo): Promise<Host> {
	const folder = info.outputPath('site');
	mkdirSync(`${folder}/static`, { recursive: true });
	writeFileSync(`${folder}/static/edition.json`, JSON.stringify(edition));
	execFileSync(process.execPath, [resolve('tests/browser/write-site.js'), resolve('.'), folder], { cwd: folder });
	return plainHost(folder);
}

async function visit(browser: Browser, javaScriptEnabled = true) {
	const context = await browser.newContext({ baseURL: host.origin, javaScriptEnabled });
	const caught = await watch(context);
	return { caught, page: await context.newPage() };
}

/** Without what HTML cannot hold: NUL, and halves of characters. */
const plain = (text: string) => text.toWellFormed().replaceAll(/[\0\ufffd]/g, '');

/** Opens all that can be opened, looks for what is no text, and returns what is written on the page and in its pictures. */
async function look(page: Page): Promise<{ texts: string; drawn: string }> {
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	await expectTextAlone(page);
	const texts = await page.evaluate(() => document.title + document.documentElement.textContent);
	return { texts: plain(texts), drawn: plain((await page.locator('svg text').allTextContents()).join('\n')) };
}

test('payloads that are read as HTML are caught', async ({ browser }) => {
	host = await plainHost();
	const { caught, page } = await visit(browser);
	// No page of ours and without a policy.
	await page.goto('/theme.js');
	for (const one of ['<img src=x onerror=caught()>', '<svg onload=caught()>', '<details open ontoggle=caught()>']) {
		caught.events.length = 0;
		await page.setContent(one);
		await expect.poll(() => caught.events).toContain('a payload ran');
		await expect(expectTextAlone(page)).rejects.toThrow();
	}
	await page.setContent('<a href="javascript:caught()">link</a>');
	await expect(expectTextAlone(page)).rejects.toThrow();
});

test('names that would run are text on every page, with script and without, in pictures, print and downloads', async ({
	browser
}, info) => {
	const { edition, written } = hostileEdition(EDITION);
	host = await siteWith(edition, info);
	const { caught, page } = await visit(browser);
	let [texts, drawn] = ['', ''];
	// The gallery is slow to draw, and German and English differ in our words alone.
	for (const path of PAGES.filter((one) => one !== '/en/gallery')) {
		await page.goto(path, { waitUntil: 'networkidle' });
		const seen = await look(page);
		texts += seen.texts;
		drawn += seen.drawn;
	}
	// What a page shows at first: the whole company. Of events only some are named.
	const whole = Object.values(edition.answers).map((rows) => rows.filter(({ slice }) => slice === 'all'));
	const due = JSON.stringify([whole, edition.programme, edition.levels, edition.slices, edition.notes]);
	for (const one of written) if (due.includes(JSON.stringify(one))) expect(texts).toContain(plain(one));
	expect([...written].filter((one) => one.includes('<') && drawn.includes(one)).length).toBeGreaterThan(10);

	await page.goto('/participation', { waitUntil: 'networkidle' });
	await expect(page).toHaveTitle(new RegExp(`· ${edition.programme.replaceAll(/[()/]/g, '\\$&')} ·`));
	for (const chart of await page.locator('.chart').all()) await chart.getByRole('slider').hover();
	// Of a unit of which something is told.
	const told = new Set(edition.answers['participation-by-level']!.map(({ slice }) => slice));
	const { key } = edition.slices.find(
		({ key, value, dimension }) => dimension === 'unit' && value?.includes('<') && told.has(key)
	)!;
	await page.getByLabel('Auswahl', { exact: true }).selectOption(key);
	await expect(page).toHaveURL(/slice=unit%3A.*%3C/);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: /^CSV/ }).first().click()
	]);
	expect(download.suggestedFilename()).toBe('participation-by-level.csv');
	await page.emulateMedia({ media: 'print' });
	await look(page);
	expect(caught.events).toEqual([]);

	const still = await visit(browser, false);
	for (const path of PAGES) {
		await still.page.goto(path);
		await look(still.page);
	}
	expect(still.caught.events).toEqual([]);
});

test('an edition whose codes and dates are payloads too breaks no page', async ({ browser }, info) => {
	host = await siteWith(hostileEdition(EDITION, true).edition, info);
	const { caught, page } = await visit(browser);
	// The chapters hold every question, as the gallery does.
	for (const path of PAGES.filter((one) => !/^\/(en|gallery)/.test(one))) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await look(page);
	}
	expect(caught.events).toEqual([]);
});

test('exports whose every text would run are text in every step of the workshop and in its preview', async ({
	browser
}) => {
	host = await plainHost();
	const { caught, page } = await visit(browser);
	await openWorkshop(page);
	await dropFiles(
		page,
		Object.entries(hostileExports()).map(([name, content]) => file(name, content))
	);
	await expect(page.getByRole('heading', { name: 'So wurden die Dateien gelesen' })).toBeVisible({ timeout: 60_000 });
	const step = (name: string) => page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name }).click();
	expect((await look(page)).texts).toContain('"><svg onload=caught()>.xlsx · <iframe srcdoc=1>');

	await step('Zuordnen');
	await expect(page.getByRole('columnheader', { name: TEXTS[0], exact: true })).toBeVisible();
	const { texts } = await look(page);
	for (const text of TEXTS.slice(0, 10)) expect(texts).toContain(text);

	await step('Nachbessern');
	const strangers = page.locator('option', { hasText: /<iframe srcdoc=1>: .* Person nicht im Personalstamm/ });
	await page.getByLabel('Welche Zeilen').selectOption((await strangers.getAttribute('value')) ?? '');
	await page
		.getByRole('gridcell', { name: /^<img src=x onerror=caught\(\)>/ })
		.first()
		.click();
	await look(page);
	const [rows] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Abgelehnte Zeilen herunterladen' }).click()
	]);
	expect(rows.suggestedFilename()).toMatch(/^[\w-]+\.zip$/);

	await step('Was sich sagen lässt');
	expect((await look(page)).texts).toContain('"><svg onload=caught()>');
	await step('Vorschau und Ausgabe');
	await expect(page.getByRole('button', { name: 'Ausgabe herunterladen' })).toBeVisible({ timeout: 60_000 });
	await look(page);
	await page.getByRole('link', { name: 'Vorschau in den Seiten der Auftraggeber' }).click();
	for (const name of ['Teilnahme', 'Weitersagen', 'Nutzung', 'Kultur', 'Methoden']) {
		const link = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name });
		await link.click();
		await expect(link).toHaveAttribute('aria-current', 'page');
		await look(page);
	}
	expect(caught.events).toEqual([]);
});
