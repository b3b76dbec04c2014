import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Encrypter } from 'age-encryption';
import { parseEdition } from '../../src/lib/edition/read';
import { writeEarlierNordwerk } from '../companies/nordwerk-earlier.js';
import { resize } from './resized';
import { drop, expectNothingKept, layBeside, PASSPHRASE, sealedEdition, UNIT } from './sealed';
import { HOST } from './site';

// One process, so that the earlier edition is made once.
test.describe.configure({ mode: 'default' });

let text: string;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	const folder = await mkdtemp(join(tmpdir(), 'earlier-'));
	await writeEarlierNordwerk(folder);
	const out = join(folder, 'out.json');
	const node = [
		process.execPath,
		['src/cli/run.js', 'edition', folder, '--out', out, '--programme', 'Nordwerk']
	] as const;
	await promisify(execFile)(...node);
	text = await readFile(out, 'utf8');
	await rm(folder, { recursive: true });
});

const file = (name: string, content: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(content)
});
const layEarlier = (page: Page, body: string) =>
	page.route('**/edition-previous.json', (route) => route.fulfill({ contentType: 'application/json', body }));
const choose = (page: Page, name: string, content: string) =>
	page.getByLabel('Frühere Ausgabe öffnen').setInputFiles(file(name, content));
const article = (page: Page, id: string) => page.locator(`article#${id}`);

test('without a second edition the page says what it needs, with script and without', async ({ page, browser }) => {
	await page.goto('/changes', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zum Vergleichen fehlt noch die frühere Ausgabe.');
	await expect(page.getByText('edition-previous.json')).toBeVisible();
	const still = await browser.newPage({ javaScriptEnabled: false, baseURL: `http://${HOST}` });
	await still.goto('/en/changes');
	expect(await (await still.request.get('/en/changes')).text()).toContain(
		'<noscript><p>Comparing two editions needs JavaScript.</p></noscript>'
	);
	await expect(still.getByText('Open an earlier edition')).toBeHidden();
	await still.close();
	// Nothing on the overview leads to a page that has nothing to tell.
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('link', { name: /^Was sich seit/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Seit der letzten Ausgabe' }).click();
	await expect(page).toHaveURL(/\/changes$/);
});

test('an earlier edition from a file: what differs about the whole first, then answer by answer', async ({ page }) => {
	await page.goto('/changes', { waitUntil: 'networkidle' });
	await choose(page, 'earlier.json', text);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^\d+ von 27 Antworten sind seit der letzten Ausgabe/
	);
	const frame = page.getByRole('region', { name: 'Was an den Ausgaben selbst anders ist' });
	await expect(frame).toContainText('Neue Runden: Runde 4.');
	await expect(frame).toContainText('anders zusammengefasst');
	// 41 of 210 team leads, then 64: the intervals touch, and levels above are merged otherwise.
	const levels = article(page, 'participation-by-level');
	await expect(levels).toContainText('Anders gegliedert');
	await expect(levels.getByRole('heading')).toHaveText('Jede dritte Führungskraft war dabei, ganz oben am seltensten.');
	await expect(levels).toContainText('Zuvor: 20 % der Führungskräfte waren dabei');
	await expect(levels.getByRole('listitem')).toContainText(
		/20\s% → jetzt 30\s%\s*\+11 Prozentpunkte · kann Zufall sein/
	);
	await levels.getByText('Zeile für Zeile').click();
	await expect(levels.getByRole('row', { name: /^Teamleitung/ })).toContainText(/41\s+64\s+\+23\s+▲ mehr/);
	await expect(levels.getByRole('row', { name: /^Abteilungsleitung/ })).toContainText('neu');
	// Rounds that are over stay as they were.
	const shares = article(page, 'word-of-mouth-share');
	await expect(shares).toContainText('Ergänzt');
	await shares.getByText('Zeile für Zeile').click();
	await expect(shares.getByRole('row', { name: /^Runde 2/ })).toContainText('gleich');
	await expect(shares.getByRole('row', { name: /^Runde 4/ })).toContainText('neu');
	// Before IT gave reports nothing was known of use.
	await expect(article(page, 'adoption-effect')).toContainText('Neu beantwortet');
	await expect(article(page, 'adoption-effect')).toContainText('Zuvor nicht beantwortet.');
	// The survey had the same leaders and the same answers but for the round that came.
	await expect(article(page, 'referral-generations').getByRole('listitem').first()).toContainText(/▲ mehr/);
	await article(page, 'adoption-effect')
		.getByRole('link', { name: /^Zur Abbildung/ })
		.click();
	await expect(page).toHaveURL(/\/adoption#adoption-effect$/);
	// The address is there before the page is; who goes back sooner ends up on it.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nutzung');
	await page.goBack();
	await expect(page).toHaveURL(/\/changes$/);
	// Held in memory of this tab, and gone with it.
	await expect(levels).toBeVisible();
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zum Vergleichen fehlt noch die frühere Ausgabe.');
});

test('one beside the site opens by itself, the overview leads to it, and the slice is respected', async ({ page }) => {
	await layEarlier(page, text);
	await page.goto('/?slice=region:DACH', { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: /^Was sich seit der Ausgabe vom/ }).click();
	await expect(page).toHaveURL(/\/changes\?slice=region%3ADACH$/);
	await expect(page.getByText('Auswahl: DACH')).toBeVisible();
	const edition = parseEdition(await readFile('static/edition.json', 'utf8'));
	const rows = edition.answers['participation-by-level']!.filter((row) => row.slice === 'region:DACH');
	await expect(article(page, 'participation-by-level')).toBeVisible();
	await article(page, 'participation-by-level').getByText('Zeile für Zeile').click();
	for (const { level, joined } of rows)
		await expect(
			article(page, 'participation-by-level')
				.getByRole('row', { name: String(level), exact: false })
				.first()
		).toContainText(String(joined));
	// A round that was not yet is no selection of the earlier edition.
	await page.getByLabel('Auswahl', { exact: true }).selectOption('round:Runde 4');
	await expect(page.getByText('Die frühere Ausgabe kennt diese Auswahl nicht.')).toBeVisible();
	await expect(page.locator('main article')).toHaveCount(0);
});

test('dropped files become the earlier edition; what is none is refused; the same one is recognised', async ({
	page
}) => {
	await page.goto('/changes', { waitUntil: 'networkidle' });
	await choose(page, 'x.json', 'no');
	await expect(page.getByRole('alert')).toContainText('keine Ausgabe');
	await page.getByRole('button', { name: 'Schließen' }).click();
	await drop(page, 'earlier.json', Buffer.from(text));
	await expect(article(page, 'participation-by-level')).toBeVisible();
	// The edition shown is still the one beside the site.
	await expect(page).toHaveTitle('Seit der letzten Ausgabe · Nordwerk · Groundswell');
	await page.getByLabel('Andere frühere Ausgabe öffnen').setInputFiles('static/edition.json');
	await expect(page.getByText('Beide Dateien sind ein und dieselbe Ausgabe.')).toBeVisible();
	await expect(page.locator('main article')).toHaveCount(0);
	const { digest: _, ...own } = JSON.parse(text) as Record<string, unknown>;
	const strange = { ...own, programme: 'Südwerk', guard: { min_group: 8, min_count: 3 } };
	await page.getByLabel('Andere frühere Ausgabe öffnen').setInputFiles(file('x.json', JSON.stringify(strange)));
	await expect(page.getByText('zuvor „Südwerk“, jetzt „Nordwerk“')).toBeVisible();
	await expect(page.getByText('Gruppen ab 5 Personen und Anzahlen ab 3, zuvor ab 8 und 3')).toBeVisible();
});

test('a sealed earlier edition asks for its passphrase', async ({ page }) => {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(4);
	encrypter.setPassphrase(PASSPHRASE);
	const body = Buffer.from(await encrypter.encrypt(text));
	await page.route('**/edition-previous.json.age', (route) =>
		route.fulfill({ contentType: 'application/octet-stream', body })
	);
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Was sich seit der letzten Ausgabe geändert hat' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die frühere Ausgabe ist versiegelt.');
	await page.getByRole('button', { name: 'Kennwort eingeben' }).click();
	await page.getByLabel('Kennwort', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
	await expect(article(page, 'participation-by-level')).toBeVisible();
	await expectNothingKept(page, [PASSPHRASE, 'Zuvor: 20 %']);
});

test('beside a sealed edition nothing of either is kept, and no address has the slice', async ({ page }) => {
	await layBeside(page, await sealedEdition());
	await layEarlier(page, text.replaceAll('Vertrieb', UNIT));
	await page.goto('/changes');
	await page.getByLabel('Kennwort', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
	await page.getByLabel('Auswahl', { exact: true }).selectOption(`unit:${UNIT}`);
	await expect(page.getByText(`Auswahl: ${UNIT}`)).toBeVisible();
	await expect(article(page, 'participation-by-level')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Zur Abbildung/ }).first()).toHaveAttribute('href', /^\/participation#/);
	await expect(page).toHaveURL(/\/changes$/);
	await expectNothingKept(page, [UNIT, 'Eisvogel']);
});

test('no barrier is found with tables open, light and dark, on a phone and a desk', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 900 });
	await layEarlier(page, text);
	await page.goto('/en/changes', { waitUntil: 'networkidle' });
	await expect(article(page, 'participation-by-level')).toBeVisible();
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	for (const [colorScheme, width] of [
		['light', 390],
		['dark', 1440]
	] as const) {
		await page.emulateMedia({ colorScheme });
		await resize(page, width);
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
		expect(found, `${colorScheme}, ${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|Infinity|\[object/);
	}
});
