import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { drop, expectNothingKept, layBeside, PASSPHRASE, plainHttp, PROGRAMME, sealedEdition, UNIT } from './sealed';
import { dropFiles, file, settled } from './workshop';

const SECRETS = [PASSPHRASE, 'otter', PROGRAMME, UNIT];
const NAME = 'edition.json.age';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Diese Ausgabe ist versiegelt.' });
const pick = (page: Page, name: string, buffer: Buffer) =>
	page.getByLabel('Andere Ausgabe öffnen').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const enter = async (page: Page, passphrase: string) => {
	await dialog(page).getByLabel('Kennwort', { exact: true }).fill(passphrase);
	await page.keyboard.press('Enter');
};
/** Where the machine is busy with other things, scrypt takes its time. */
const SLOW = { timeout: 60_000 };
const open = (page: Page) => expect(page.getByText(`Reverse Mentoring bei ${PROGRAMME}`)).toBeVisible(SLOW);
const start = (page: Page, path = '/') => page.goto(path, { waitUntil: 'networkidle' });

test('over plain http: sealed in the workshop, opened on the site from the picker, nothing left behind', async ({
	context,
	baseURL
}) => {
	const origin = await plainHttp(context, baseURL!);
	const page = await context.newPage();
	await start(page, `${origin}/workshop`);
	expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto])).toEqual([false, false]);
	await dropFiles(page, [
		file(
			'staff.csv',
			'Personalnummer;Führungsebene;Organisationseinheit;Stichtag\n' +
				Array.from({ length: 40 }, (_, i) => `${i + 1};Teamleitung;${UNIT};31.12.2025\n`).join('')
		),
		file(
			'mentees.csv',
			'Personalnummer;Rolle;Runde;Start\n' +
				Array.from({ length: 12 }, (_, i) => `${i + 1};Mentee;R1;03.03.2025\n`).join('')
		)
	]);
	await expect(page.getByRole('heading', { name: 'So wurden die Dateien gelesen' })).toBeVisible({ timeout: 90_000 });
	await settled(page);
	const step = (name: string) => page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name }).click();
	await step('Vorschau und Ausgabe');
	await page.getByLabel('Name des Programms').fill(PROGRAMME);
	await page.getByLabel('Name des Programms').blur();
	await settled(page);
	await page.getByRole('button', { name: 'Mit Kennwort versiegeln' }).click(SLOW);
	const shown = page.locator('.seal strong');
	await expect(shown).toHaveText(/^[a-z]+(-[a-z]+){5}$/);
	const passphrase = await shown.innerText();
	await page.getByRole('button', { name: 'Kopieren', exact: true }).click();
	await expect(page.getByText('Kopiert.')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Versiegelte Ausgabe herunterladen' }).click()
	]);
	expect(download.suggestedFilename()).toBe(NAME);
	const sealed = await readFile(await download.path());
	expect(sealed.subarray(0, 60).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
	expect(sealed.includes(PROGRAMME)).toBe(false);
	await expectNothingKept(page, [passphrase]);

	await step('Dateien');
	await step('Vorschau und Ausgabe');
	await expect(page.getByRole('button', { name: 'Mit Kennwort versiegeln' })).toBeVisible();
	await expect(page.getByText(passphrase)).toHaveCount(0);

	const site = await context.newPage();
	await start(site, `${origin}/`);
	await pick(site, NAME, sealed);
	await enter(site, passphrase.replace(/-[a-z]+$/, '-wrongly'));
	await expect(dialog(site).getByRole('alert')).toContainText('öffnet die Datei nicht', SLOW);
	await enter(site, ` ${passphrase.toUpperCase().replaceAll('-', ' ')} `);
	await expect(dialog(site)).toBeHidden(SLOW);
	await expect(site.locator('#participation-by-level .hero')).toHaveText('12 von 40');
	await expectNothingKept(site, [passphrase, PROGRAMME, UNIT]);
});

test('from a drop anywhere on the page, whatever is written large or small', async ({ page }) => {
	await start(page);
	await drop(page, NAME, await sealedEdition());
	await enter(page, 'Lantern otter VELVET robin – thyme kite');
	await open(page);
	await expect(dialog(page)).toBeHidden();
	// A plain one needs no passphrase; the workshop takes a drop for itself.
	await drop(page, 'edition.json', await readFile('static/edition.json'));
	await expect(page.getByText('Reverse Mentoring bei Nordwerk')).toBeVisible();
	await start(page, '/workshop');
	await drop(page, NAME, await sealedEdition());
	// In the table of what was read, not in the list of files, which closes once they are read.
	await expect(page.getByRole('rowheader', { name: NAME })).toBeVisible();
	await expect(dialog(page)).toBeHidden();
});

test('beside the site it goes before all else: asked for once, put off, opened, and asked for again after a reload', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await layBeside(page, await sealedEdition());
	await start(page);
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Auf dieser Website liegt eine versiegelte Ausgabe.'
	);
	await expect(page.locator('figure')).toHaveCount(0);
	await expect(page).toHaveTitle('Überblick · Groundswell');
	await page.getByRole('link', { name: 'Teilnahme' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Auf dieser Website liegt eine versiegelte Ausgabe.'
	);
	await expect(dialog(page)).toBeHidden();
	await page.getByRole('link', { name: 'Was geschieht mit den Daten?' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Was mit den Daten geschieht');

	await page.getByRole('link', { name: 'Überblick' }).click();
	await page.getByRole('button', { name: 'Kennwort eingeben' }).click();
	await enter(page, PASSPHRASE);
	await open(page);
	await page.getByLabel('Auswahl', { exact: true }).selectOption(`unit:${UNIT}`);
	await expect(page.locator('#participation-by-level .hero')).toHaveText('31 von 62');
	await page.getByRole('link', { name: 'Teilnahme' }).click();
	await expect(page.getByText(`Auswahl: ${UNIT}`)).toBeVisible();
	await expect(page).toHaveURL(/\/participation$/);
	await expect(page).toHaveTitle('Teilnahme · Groundswell');
	await expectNothingKept(page, SECRETS);

	await page.reload({ waitUntil: 'networkidle' });
	await expect(dialog(page)).toBeVisible();
	await expect(page.getByText(PROGRAMME)).toHaveCount(0);
	await expectNothingKept(page, SECRETS);
	await page.goBack();
	await expect(page.getByText(PROGRAMME)).toHaveCount(0);
	await expectNothingKept(page, SECRETS);
	expect(errors).toEqual([]);
});

test('a host that answers everything with its own page, or with nothing, leaves the site as it was built', async ({
	page
}) => {
	for (const answer of [{ status: 200, contentType: 'text/html', body: '<!doctype html><p>Seite' }, { status: 404 }]) {
		await page.route('**/edition.json.age', (route) => route.fulfill(answer));
		await start(page);
		await page.getByLabel('Auswahl', { exact: true }).selectOption('unit:Vertrieb');
		await expect(page.locator('#participation-by-level .hero')).toHaveText('31 von 62');
		await expect(dialog(page)).toBeHidden();
	}
	// Where a host refuses names it does not know, the sealed one may bear the other name.
	const body = await sealedEdition();
	await page.route('**/edition.json', (route) => route.fulfill({ contentType: 'application/json', body }));
	await start(page);
	await enter(page, PASSPHRASE);
	await open(page);
});

test('damage and strangers: one clear sentence each, and the way out stays open', async ({ page }) => {
	await start(page);
	const sealed = await sealedEdition();
	const changed = (change: (bytes: Buffer) => void) => {
		const bytes = Buffer.from(sealed);
		change(bytes);
		return bytes;
	};
	const mac = sealed.indexOf('--- ') + 10;
	const salt = sealed.indexOf('scrypt ') + 10;
	for (const [bytes, sentence] of [
		[changed((bytes) => (bytes[salt] = bytes[salt] === 65 ? 66 : 65)), 'öffnet die Datei nicht'],
		[changed((bytes) => (bytes[mac] = bytes[mac] === 65 ? 66 : 65)), 'beschädigt oder unvollständig'],
		[changed((bytes) => (bytes[bytes.length - 1]! ^= 1)), 'beschädigt oder unvollständig'],
		[sealed.subarray(0, 100_000), 'beschädigt oder unvollständig'],
		[Buffer.from(sealed.toString('latin1').replace(' 4\n', ' 30\n'), 'latin1'), 'mehr Speicher'],
		[await readFile('tests/unit/edition/age/for-a-key.age'), 'für einen Schlüssel']
	] as const) {
		await pick(page, NAME, bytes);
		await enter(page, PASSPHRASE);
		await expect(dialog(page).getByRole('alert')).toContainText(sentence);
		await page.getByRole('button', { name: 'Abbrechen' }).click();
		await expect(dialog(page)).toBeHidden();
	}
	const alert = page.locator('.refused').getByRole('alert');
	await pick(page, NAME, Buffer.from('gibberish'));
	await expect(alert).toContainText('keine versiegelte Ausgabe');
	await drop(page, 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff]));
	await expect(alert).toContainText('keine Ausgabe von Groundswell');
	await page.getByRole('button', { name: 'Schließen' }).click();
	await expect(alert).toBeHidden();
	await expect(page.getByText('Reverse Mentoring bei Nordwerk')).toBeVisible();
});

test('while it is opened the page lives and can stop it', async ({ page }) => {
	await start(page);
	await pick(page, NAME, await sealedEdition(18));
	await page.evaluate(() => {
		const frames = Object.assign(window, { longest: 0 });
		let last = performance.now();
		requestAnimationFrame(function next(now) {
			frames.longest = Math.max(frames.longest, now - last);
			last = now;
			requestAnimationFrame(next);
		});
	});
	await enter(page, 'other words than those it was sealed with');
	await expect(dialog(page).getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await expect(dialog(page)).toBeHidden();
	await pick(page, NAME, await sealedEdition(18));
	await enter(page, PASSPHRASE);
	await open(page);
	expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(1000);
});

test('the passphrase is hidden until asked for, and no browser takes the field for a password to keep', async ({
	page
}) => {
	await start(page);
	await pick(page, NAME, await sealedEdition());
	const field = dialog(page).getByLabel('Kennwort', { exact: true });
	await expect(field).toBeFocused();
	await expect(field).toHaveAttribute('type', 'text');
	await expect(field).toHaveAttribute('autocomplete', 'off');
	await expect(field).toHaveCSS('-webkit-text-security', 'disc');
	await dialog(page).getByLabel('Kennwort anzeigen').check();
	await expect(field).toHaveCSS('-webkit-text-security', 'none');
});

for (const [colorScheme, width] of [
	['light', 390],
	['dark', 1440]
] as const)
	test(`no barrier is found where it is asked for, ${colorScheme}, ${width} px`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const broken = async () => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
		};
		await layBeside(page, await sealedEdition());
		await start(page);
		await enter(page, 'none of these words');
		await expect(dialog(page).getByRole('alert')).toContainText('öffnet die Datei nicht');
		expect(await broken()).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		expect(await broken()).toEqual([]);
	});
