import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { resize } from './resized';
import { expectNothingKept, layBeside, PASSPHRASE, PROGRAMME, sealedEdition, UNIT } from './sealed';

/** To compile the database takes seconds, and longer where the machine is busy. */
const SLOW = { timeout: 60_000 };
const sql = (page: Page) => page.getByLabel('Ihre Frage in SQL', { exact: true }).getByRole('textbox');
const table = (page: Page) => page.getByRole('region', { name: /^(Ergebnis|Result)$/ }).getByRole('table');
const rows = (page: Page) => table(page).locator('tbody tr');
const head = (page: Page) => table(page).getByRole('columnheader');
const ask = async (page: Page, text: string) => {
	await sql(page).fill(text);
	await page.keyboard.press('Control+Enter');
};
const isDatabase = (address: string) => /duckdb/i.test(address);

async function open(page: Page, path = '/explore') {
	await page.goto(path);
	await expect(rows(page).first()).toBeVisible(SLOW);
}

test('the page opens with an answer; an example, a question of one’s own, its address, back and forward', async ({
	page
}) => {
	await open(page);
	await expect(page.getByRole('heading', { name: 'Welche Führungsebene ist am wenigsten erreicht?' })).toBeVisible();
	await page.getByRole('button', { name: 'Wie wächst das Programm von Runde zu Runde?' }).click();
	await expect(head(page)).toHaveText(['round', 'mentees', 'mentees_so_far', 'more_than_before']);
	await expect(sql(page)).toHaveValue(/lag\(mentees\) OVER/);
	await expect(page.getByRole('status').filter({ hasText: 'Wie wächst das Programm' })).toHaveText(/: \d+ Zeilen$/);

	await ask(page, 'SELECT count(*) AS viele, 1234.5 AS zahl FROM slices');
	const edition = JSON.parse(await readFile('static/edition.json', 'utf8')) as { slices: unknown[] };
	await expect(rows(page)).toHaveText([new RegExp(`^\\s*${edition.slices.length}\\s*1\\.234,5\\s*$`)]);
	const address = page.url();
	expect(new URLSearchParams(new URL(address).hash.slice(1)).get('sql')).toContain('AS viele');

	await page.goBack();
	await expect(head(page).first()).toHaveText('round');
	await expect(sql(page)).toHaveValue(/lag\(mentees\)/);
	await page.goForward();
	await expect(head(page).first()).toHaveText('viele');

	const other = await page.context().newPage();
	await open(other, address.replace('/explore', '/en/explore'));
	await expect(head(other)).toHaveText(['viele', 'zahl']);
	await expect(rows(other)).toHaveText(/1,234\.5/);
});

test('text that was typed comes back by undo after an example was chosen', async ({ page }) => {
	await open(page);
	await sql(page).click();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('SELECT 42 AS meins');
	await page.getByRole('button', { name: 'Welche Einheiten machen am meisten mit?' }).click();
	await expect(sql(page)).toHaveValue(/HAVING/);
	await sql(page).press('Control+Z');
	await expect(sql(page)).toHaveValue('SELECT 42 AS meins');
	await page.keyboard.press('Tab');
	await expect(sql(page)).not.toBeFocused();
});

test('an error is said in words, with its place and what may be meant', async ({ page }) => {
	await open(page);
	await ask(page, 'SELECT level,\n  elligible\nFROM participation_by_level');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Die Datenbank versteht die Frage nicht.');
	await expect(alert).toContainText('elligible gibt es nicht. Meinen Sie eligible');
	await expect(alert).toContainText('DuckDB: Referenced column "elligible" not found');
	await expect(page.locator('.editor li.wrong')).toHaveText('▸2');
	await expect(sql(page)).toHaveAttribute('aria-invalid', 'true');
	await alert.getByRole('button', { name: 'Zeile 2, Spalte 3' }).click();
	await expect(sql(page)).toBeFocused();
	const cursor = await sql(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart));
	expect(cursor).toMatch(/^elligible/);
	await ask(page, 'DROP TABLE slices');
	await expect(alert).toContainText('Hier wird nur gelesen, nichts geändert.');
	await ask(page, 'SELECT 1; SELECT 2');
	await expect(alert).toContainText('Das sind mehrere Anweisungen.');
	await ask(page, 'SELECT count(*) AS n FROM slices');
	await expect(rows(page)).toHaveCount(1);
	await expect(alert).toBeHidden();
});

test('tables are found in words, their names go where the cursor is', async ({ page }) => {
	await open(page);
	await page.getByRole('searchbox', { name: 'Tabelle oder Spalte suchen' }).fill('Empfehlung');
	const list = page.getByRole('region', { name: 'Tabellen und Spalten' });
	await expect(list.locator('summary', { hasText: 'word_of_mouth_share' })).toBeVisible();
	await expect(list.locator('summary', { hasText: 'session_times' })).toBeHidden();
	await page.getByRole('searchbox').fill('Zebra');
	await expect(list.getByText('Keine Tabelle')).toBeVisible();
	await page.getByRole('searchbox').fill('Auftakt');
	await sql(page).fill('SELECT');
	await list.getByRole('button', { name: 'kick_off_on' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type(' FROM');
	await list.getByRole('button', { name: 'Namen einfügen: rounds' }).click();
	await expect(sql(page)).toHaveValue('SELECT kick_off_on FROM rounds');
	await page.getByRole('button', { name: 'Fragen', exact: true }).click();
	await expect(head(page)).toHaveText(['kick_off_on']);
});

test('CSV has all rows and unrounded values, the table the first thousand', async ({ page }) => {
	await open(page);
	await ask(page, `SELECT range AS i, 1 / 3 AS drittel, '=1+1' AS formel FROM range(21000)`);
	await expect(rows(page)).toHaveCount(1000);
	await expect(page.getByText('Gezeigt werden die ersten 1.000; die CSV-Datei enthält alle.')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'CSV' }).click()
	]);
	const text = await readFile(await download.path(), 'utf8');
	const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
	expect(lines).toHaveLength(21_001);
	expect(lines[0]).toBe('i;drittel;formel');
	expect(lines.at(-1)).toMatch(/^20999;0,3{15,};'=1\+1$/);
});

test('a picture where there is one, its axes to choose, else a reason', async ({ page }) => {
	await open(page);
	const outcome = page.getByRole('region', { name: 'Ergebnis' });
	await page.getByRole('button', { name: 'Schreiben Mentees jeden Monat häufiger als die anderen?' }).click();
	const picture = outcome.getByRole('img', { name: /^active_rate nach month/ });
	await expect(picture.locator('.living svg')).toContainText('mentees');
	await expect(picture.locator('.living svg')).toContainText('%');
	await page.getByRole('button', { name: 'Welche Führungsebene ist am wenigsten erreicht?' }).click();
	await outcome.getByLabel('Wert').selectOption('joined');
	await expect(outcome.getByRole('img', { name: /^joined nach level/ }).locator('.living svg')).toContainText(
		'Teamleitung'
	);
	await ask(page, 'SELECT level, slice FROM participation_by_level');
	await expect(outcome.getByText('Kein Bild: Es fehlt eine Spalte mit Zahlen.')).toBeVisible();
	await ask(page, 'SELECT * FROM slices WHERE false');
	await expect(outcome.getByText('Keine Zeile erfüllt diese Bedingungen.')).toBeVisible();
});

test('a question that takes too long is given up at once, and the next one is answered', async ({ page }) => {
	await open(page);
	await ask(page, 'SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range * b.range % 7 = 3');
	const cancel = page.getByRole('button', { name: 'Abbrechen' });
	await expect(page.getByText('Die Datenbank rechnet.').first()).toBeVisible();
	// The page itself stays alive meanwhile.
	await page.getByRole('searchbox').fill('level');
	await cancel.click();
	await expect(page.getByRole('alert')).toContainText('Abgebrochen.');
	await ask(page, 'SELECT 1 AS wieder');
	await expect(head(page)).toHaveText(['wieder'], SLOW);
	await ask(page, 'SELECT * FROM range(1000000000)');
	await expect(page.getByRole('alert')).toContainText('zu groß für den Arbeitsspeicher', SLOW);
});

test('of the database nothing is loaded before its page is opened, nor when the link is pointed at', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/', { waitUntil: 'networkidle' });
	const link = page.getByRole('link', { name: 'Selbst fragen (SQL)' });
	await link.hover();
	await page
		.waitForRequest((request) => request.url().includes('explore') || /nodes\//.test(request.url()))
		.catch(() => {});
	await page.waitForLoadState('networkidle');
	expect(asked.filter(isDatabase)).toEqual([]);
	await link.click();
	await expect(page.getByText(/Die Datenbank (wird geladen|startet)/).first()).toBeVisible();
	await expect(rows(page).first()).toBeVisible(SLOW);
	expect(asked.filter(isDatabase)).toContainEqual(expect.stringMatching(/duckdb-eh.*\.wasm$/));
	const origin = new URL(page.url()).origin;
	expect(asked.filter((address) => !address.startsWith(origin) && !address.startsWith('blob:'))).toEqual([]);
});

test('loading can be given up and taken up again; a database that cannot start says so', async ({ page }) => {
	let broken = false;
	await page.route('**/duckdb-eh*.wasm', async (route) =>
		broken ? route.fulfill({ status: 404 }) : void (await new Promise(() => {}))
	);
	await page.goto('/explore');
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await expect(page.getByText('Die Datenbank ist nicht geladen.')).toBeVisible();
	broken = true;
	await page.getByRole('button', { name: 'Datenbank laden' }).click();
	await expect(page.getByRole('alert')).toContainText('Die Datenbank ließ sich nicht starten.', SLOW);
	await page.unroute('**/duckdb-eh*.wasm');
	await page.getByRole('button', { name: 'Fragen', exact: true }).click();
	await expect(rows(page).first()).toBeVisible(SLOW);
});

test('of a sealed edition nothing reaches the address, the title or what a browser keeps', async ({ page }) => {
	await layBeside(page, await sealedEdition());
	await page.goto('/explore', { waitUntil: 'networkidle' });
	await page.getByLabel('Kennwort', { exact: true }).fill(PASSPHRASE);
	await page.keyboard.press('Enter');
	await expect(rows(page).first()).toBeVisible(SLOW);
	await ask(page, `SELECT value FROM slices WHERE value = '${UNIT}'`);
	await expect(rows(page)).toHaveText([UNIT]);
	expect(page.url()).toMatch(/\/explore$/);
	await expect(page.getByText('Ihre Fragen stehen deshalb nicht in der Adresse.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Adresse kopieren' })).toBeHidden();
	await expectNothingKept(page, [PASSPHRASE, PROGRAMME, UNIT, 'slices WHERE']);
});

test('no barrier is found and nothing is too wide, with result, picture and error, light and dark, on a phone and a desk', async ({
	page
}) => {
	const looks = [
		['light', 390],
		['dark', 1440]
	] as const;
	const barriers = async () => {
		const found: string[] = [];
		for (const [colorScheme, width] of looks) {
			await page.emulateMedia({ colorScheme });
			await resize(page, width);
			const { violations } = await new AxeBuilder({ page }).analyze();
			for (const { id, nodes } of violations)
				found.push(`${colorScheme}, ${width} px: ${id}: ${nodes.map(({ target }) => target).join(', ')}`);
		}
		return found;
	};
	await page.setViewportSize({ width: 390, height: 900 });
	await open(page);
	await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
	expect(await barriers()).toEqual([]);
	await ask(page, 'SELECT nothing FROM nowhere');
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await barriers()).toEqual([]);
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('without script a sentence says what is missing', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/explore');
	await expect(
		page.locator('noscript p', { hasText: 'Um selbst zu fragen, braucht diese Seite JavaScript' })
	).toBeVisible();
	await context.close();
});
