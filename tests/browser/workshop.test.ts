import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { HOST } from './site';
import { dropFiles, file, openWorkshop, settled } from './workshop';

const NORDWERK = [
	'LIESMICH.md',
	'communities.csv',
	'geschichten.csv',
	'personalstamm.csv',
	'programm.xlsx',
	'pulsbefragung.csv',
	'teams.zip',
	'viva-engage.zip'
].map((name) => `data/nordwerk/${name}`);

const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name }).click();
const cells = (page: Page, name: string | RegExp) => page.getByRole('row', { name }).getByRole('cell');

test('the demo programme: every file recognised, edition number for number that of Node, preview in the real pages', async ({
	page
}) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	await openWorkshop(page);
	await dropFiles(page, NORDWERK);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'So wurden die Dateien gelesen' })).toBeVisible({ timeout: 90_000 });
	await expect(page.getByRole('row', { name: /personalstamm\.csv/ })).toContainText(
		'Windows-1252, wegen Byte FC in Zeile 1'
	);
	await expect(page.getByRole('row', { name: /viva-engage\.zip \(123 gleichartige Dateien\)/ })).toContainText(
		'221.413'
	);

	await step(page, 'Nachbessern');
	await expect(page.getByRole('row', { name: /personalstamm\.csv/ })).toContainText('schon einmal vorhanden');

	await step(page, 'Was sich sagen lässt');
	await expect(page.getByRole('heading', { name: '27 von 27 Fragen lassen sich beantworten.' })).toBeVisible();
	await expect(cells(page, /^Viva Engage/)).toHaveText([
		'6. November 2023 – 22. März 2026',
		'123',
		'1',
		'281 von 281',
		'94 von 94'
	]);

	await step(page, 'Vorschau und Ausgabe');
	await page.getByLabel('Name des Programms').fill('Nordwerk');
	await page.getByLabel('Name des Programms').blur();
	await settled(page);
	const link = page.getByRole('button', { name: 'Ausgabe herunterladen' });
	await expect(link).toBeVisible({ timeout: 60_000 });
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	const made = JSON.parse(await readFile(await download.path(), 'utf8'));
	const built = JSON.parse(await readFile('static/edition.json', 'utf8'));
	expect(made.answers['adoption-before-after'].length).toBeGreaterThan(100);
	// The demo alone says where to sign up, and has another digest for it; nobody types that in the workshop.
	expect(built.stage.sign_up).toContain('nordwerk.example');
	expect({ ...made, created_on: '', digest: '' }).toEqual({ ...built, created_on: '', digest: '', stage: undefined });

	await page.getByRole('link', { name: 'Vorschau in den Seiten der Auftraggeber' }).click();
	await expect(page.getByRole('complementary', { name: 'Vorschau' })).toContainText('noch nirgends veröffentlicht');
	await expect(page.locator('#participation-by-level .hero').first()).toHaveText('94 von 281');
	await page.getByRole('link', { name: 'Zurück zur Werkstatt' }).click();
	await expect(page.getByRole('button', { name: 'Ausgabe herunterladen' })).toBeVisible();
	expect([...hosts].filter((host) => host && host !== HOST)).toEqual([]);
});

/** Ten directors and thirty team leads, as a company of its own would export them. */
const staff =
	'Pers-Nr;Rang;Team;Mail\n' +
	Array.from(
		{ length: 40 },
		(_, i) => `${i + 1};${i < 10 ? 'Chefetage' : 'Gruppe'};Vertrieb;p${i + 1}@firma.example\n`
	).join('');
/** A flat tracker with one person nobody knows. */
const tracker =
	'Wer;Mentor/in;Beginn;Runde;Empfohlen von\n' +
	Array.from(
		{ length: 12 },
		(_, i) =>
			`${i === 4 ? 'x99@firma.example' : `p${i * 3 + 1}@firma.example`};;03.03.2025;Runde 1;${i < 6 ? 'p2@firma.example' : ''}\n`
	).join('');

test('with a keyboard alone: unknown files are mapped, mended, previewed, published, kept, and taken up after a reload', async ({
	page
}) => {
	await openWorkshop(page);
	// A file picker is the operating system's; everything after it is the page's.
	await dropFiles(page, [file('belegschaft.csv', staff), file('liste.csv', tracker)]);
	await settled(page);

	const press = (...keys: string[]) =>
		keys.reduce((all, key) => all.then(() => page.keyboard.press(key)), Promise.resolve());
	/** Goes forward by Tab until an element of that name has the focus. */
	const tabTo = async (role: Parameters<Page['getByRole']>[0], name: string | RegExp) => {
		const wanted = page.getByRole(role, { name }).first();
		await expect(wanted).toBeVisible();
		for (let i = 0; i < 120; i++) {
			if (await wanted.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab never reaches ${name}.`);
	};
	const pressOn = async (role: Parameters<Page['getByRole']>[0], name: string | RegExp) => {
		await tabTo(role, name);
		await page.keyboard.press(role === 'button' ? 'Space' : 'Enter');
	};
	/** Chooses an option as a keyboard does: by typing its beginning. */
	const choose = async (name: string | RegExp, typed: string) => {
		await tabTo('combobox', name);
		await page.keyboard.type(typed);
		await settled(page);
	};

	await pressOn('button', 'Entwurf in diesem Browser behalten');
	await expect(page.getByText(/^Entwurf gesichert/)).toBeVisible();

	await pressOn('link', /^Zuordnen/);
	await expect(page.getByRole('heading', { name: /^Noch zu klären: \d/ })).toBeVisible();
	// A table is not guessed where a needed column is; once it is said, what the names tell is proposed.
	await choose(/^Was enthält diese Datei/, 'Personal');
	await expect(page.getByLabel(/^Personalnummer/)).toHaveValue('Pers-Nr');
	await expect(page.getByLabel(/^E-Mail-Adresse/)).toHaveValue('Mail');
	await expect(page.getByText('Es fehlt noch: Führungsebene.')).toBeVisible();
	await choose(/^Führungsebene/, 'Rang');
	await pressOn('button', 'Zuordnung übernehmen');
	await expect(page.getByRole('heading', { name: 'Noch zu klären: 1' })).toBeVisible();

	await page.getByRole('link', { name: /^Zuordnen/ }).focus();
	await choose(/^Was enthält diese Datei/, 'Teiln');
	await choose(/^Mentee oder Person/, 'Wer');
	await expect(page.getByLabel(/^Start/)).toHaveValue('Beginn');
	await expect(page.getByRole('cell', { name: '2025-03-03' }).first()).toBeVisible();
	await pressOn('button', 'Zuordnung übernehmen');
	await expect(page.getByRole('heading', { name: 'Noch zu klären: welche Ebenen führen' })).toBeVisible();
	await page.getByRole('link', { name: /^Zuordnen/ }).focus();
	// Whoever leads is said, from the top down.
	await pressOn('button', 'Chefetage führt');
	await settled(page);
	await page.getByRole('link', { name: /^Zuordnen/ }).focus();
	await pressOn('button', 'Gruppe führt');
	await settled(page);

	await page.getByRole('link', { name: /^Dateien$/ }).focus();
	await pressOn('link', /^Nachbessern 1 abgelehnt/);
	await tabTo('gridcell', /x99@firma\.example/);
	await press('Enter');
	await expect(page.getByLabel('Neuer Wert')).toBeFocused();
	await page.keyboard.type('p13@firma.example');
	await press('Enter');
	await settled(page);
	await expect(cells(page, /^liste\.csv/)).toHaveText(['12', '11', '1', '0', '1 × von Hand nachgebessert']);

	await page.keyboard.press('Control+z');
	await settled(page);
	await expect(cells(page, /^liste\.csv/)).toHaveText(['12', '11', '0', '1', '1 × Person nicht im Personalstamm']);
	await page.keyboard.press('Control+Shift+z');
	await settled(page);
	await expect(cells(page, /^liste\.csv/)).toHaveText(['12', '11', '1', '0', '1 × von Hand nachgebessert']);

	await page.getByRole('link', { name: /^Nachbessern/ }).focus();
	await pressOn('link', /^Vorschau und Ausgabe/);
	await expect(page.getByRole('button', { name: 'Ausgabe herunterladen' })).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('#participation-by-level .hero')).toHaveText('12 von 40');
	await tabTo('button', 'Ausgabe herunterladen');
	const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
	const edition = JSON.parse(await readFile(await download.path(), 'utf8'));
	expect(edition.answers['word-of-mouth-share'][0]).toMatchObject({ round: 'Runde 1', mentees: 12, recommended: 6 });

	await pressOn('button', 'Rezept in diesem Browser merken');
	await expect(page.getByText('Gemerkt.')).toBeVisible();

	await page.reload();
	await pressOn('button', 'Entwurf fortsetzen');
	await settled(page);
	await expect(page.getByRole('button', { name: 'Ausgabe herunterladen' })).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('#participation-by-level .hero')).toHaveText('12 von 40');

	await page.getByRole('heading', { name: 'Aus Exporten wird eine Ausgabe.' }).click();
	await pressOn('button', 'Entwurf löschen');
	await expect(page.getByText('Der Entwurf ist aus diesem Browser gelöscht.')).toBeVisible();

	// Next quarter the same files come under other names, and the recipe knows them.
	await page.reload();
	await openWorkshop(page);
	await dropFiles(page, [file('belegschaft-q2.csv', staff), file('liste-q2.csv', tracker)]);
	await settled(page);
	await pressOn('link', /^Zuordnen/);
	await pressOn('button', 'Rezept anwenden');
	await settled(page);
	await expect(page.getByRole('heading', { name: 'Alles zugeordnet.' })).toBeVisible();
});

test('cancel ends the work, keeps the files, and reading goes on when asked', async ({ page }) => {
	await openWorkshop(page);
	await dropFiles(page, NORDWERK);
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await expect(page.getByRole('alert')).toContainText('Abgebrochen.');
	await expect(page.getByText(/^8 Dateien,/)).toBeVisible();
	await expect(page.getByRole('progressbar')).toBeHidden();
	await page.getByRole('button', { name: 'Weiterlesen' }).click();
	await expect(page.getByRole('heading', { name: 'So wurden die Dateien gelesen' })).toBeVisible({ timeout: 90_000 });
});

test('what cannot be decided is asked, and nothing is read of it until it is said', async ({ page }) => {
	await openWorkshop(page);
	const list = tracker.replaceAll('03.03.2025', '03/04/2025').replace('Wer;', 'Mentee;');
	const people = staff.replace('Pers-Nr;Rang', 'Personalnummer;Führungsebene').replace('Mail', 'E-Mail');
	await dropFiles(page, [file('staff.csv', people), file('list.csv', list)]);
	await settled(page);
	await expect(page.getByRole('row', { name: /^list\.csv/ })).toContainText(
		'lassen sich Tag und Monat nicht unterscheiden'
	);
	await step(page, 'Zuordnen');
	await page.getByLabel('Tag zuerst: 3. April').check();
	await expect(page.getByRole('cell', { name: '2025-04-03' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click();
	await settled(page);
	await expect(page.getByRole('heading', { name: 'Noch zu klären: welche Ebenen führen' })).toBeVisible();
});

test('rejected rows download in their own columns, formulas disarmed, and rows can be left out with a reason', async ({
	page
}) => {
	await openWorkshop(page);
	const people = staff.replace('Pers-Nr;Rang', 'Personalnummer;Führungsebene').replace('Mail', 'E-Mail');
	const list = tracker.replace('Wer;', 'Mentee;').replace('x99@firma.example', '=HYPERLINK(1)');
	await dropFiles(page, [file('staff.csv', people), file('list.csv', list)]);
	await settled(page);
	await step(page, 'Nachbessern');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Abgelehnte Zeilen herunterladen' }).click()
	]);
	expect(download.suggestedFilename()).toBe('list-abgelehnt.csv');
	expect((await readFile(await download.path(), 'utf8')).split('\r\n').slice(0, 2)).toEqual([
		'\ufeffMentee;Mentor/in;Beginn;Runde;Empfohlen von;Groundswell: Grund',
		"'=HYPERLINK(1);;03.03.2025;Runde 1;p2@firma.example;Person nicht im Personalstamm"
	]);
	await page.getByLabel('Weglassen, weil …').fill('Testkonto');
	await page.getByRole('button', { name: 'Diese Zeile weglassen' }).click();
	await settled(page);
	await expect(cells(page, /^list\.csv/)).toHaveText(['12', '11', '0', '1', '1 × weggelassen']);
});

test('without files every step says what it needs; axe finds nothing on any step', async ({ page }) => {
	await openWorkshop(page);
	for (const name of ['Zuordnen', 'Nachbessern', 'Was sich sagen lässt', 'Vorschau und Ausgabe']) {
		await step(page, name);
		await expect(page.getByText('Noch nichts gelesen.')).toBeVisible();
	}
	await step(page, 'Dateien');
	await dropFiles(page, [file('belegschaft.csv', staff), file('liste.csv', tracker)]);
	await settled(page);
	for (const name of ['Dateien', 'Zuordnen', 'Nachbessern', 'Was sich sagen lässt', 'Vorschau und Ausgabe']) {
		await step(page, name);
		await settled(page);
		expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
	}
});

test('a file taken out of a kept draft comes back when that is undone, and resuming itself cannot be undone', async ({
	page
}) => {
	await openWorkshop(page);
	await dropFiles(page, [file('belegschaft.csv', staff), file('liste.csv', tracker)]);
	await settled(page);
	await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
	await expect(page.getByText(/^Entwurf gesichert/)).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Entwurf fortsetzen' }).click();
	await settled(page);
	await expect(page.getByRole('row', { name: /^liste\.csv/ })).toContainText('12');
	await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled();

	await page.getByText('Dateien zeigen').click();
	await page.getByRole('button', { name: 'liste.csv entfernen' }).click();
	await settled(page);
	await expect(page.getByRole('row', { name: /^liste\.csv/ })).toBeHidden();
	await expect(page.getByText(/^Entwurf gesichert/)).toBeVisible();
	await page.getByRole('button', { name: 'Rückgängig' }).click();
	await settled(page);
	await expect(page.getByRole('row', { name: /^liste\.csv/ })).toContainText('12');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a name of a level that nobody knows waits for an answer; it is not passed over', async ({ page }) => {
	await openWorkshop(page);
	const people = staff
		.replace('Pers-Nr;Rang', 'Personalnummer;Führungsebene')
		.replaceAll('Chefetage', 'Direktor')
		.replaceAll('Gruppe', 'Abt.-Leitung');
	await dropFiles(page, [file('staff.csv', people)]);
	await settled(page);
	await step(page, 'Zuordnen 1 offen');
	await expect(page.getByRole('heading', { name: 'Noch zu klären: welche Ebenen führen' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Abt.-Leitung' })).toContainText(
		'30 Personen · unbekannter Name'
	);
	await page.getByRole('button', { name: 'Abt.-Leitung führt' }).click();
	await settled(page);
	await expect(page.getByRole('heading', { name: 'Alles zugeordnet.' })).toBeVisible();
	await step(page, 'Was sich sagen lässt');
	await expect(page.getByText('40 Führungskräfte')).toBeVisible();
});
