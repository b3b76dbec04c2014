import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parseEdition } from '../../src/lib/edition/read';
import { checkDigest } from '../../src/lib/edition/digest';
import { expectNothingKept, PASSPHRASE, PROGRAMME, sealedEdition, UNIT } from './sealed';

const SCENES = 10;
const title = (page: Page) => page.locator('.screen h1 span:not(.off)');
const count = (page: Page) => page.locator('.screen .count');
const at = (page: Page, scene: number) => expect(count(page)).toHaveText(`${scene} / ${SCENES}`);

async function open(page: Page, path = '/stage'): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await expect(count(page)).toBeVisible();
}

test('keys go on and back, reveal what is held back, and stop at both ends', async ({ page }) => {
	await open(page);
	await at(page, 1);
	await page.keyboard.press('ArrowLeft');
	await at(page, 1);
	await page.keyboard.press('ArrowRight');
	await at(page, 2);
	await expect(title(page)).toContainText('konnten dabei sein');
	for (const [next, back] of [
		['ArrowRight', 'ArrowLeft'],
		['ArrowDown', 'ArrowUp'],
		['PageDown', 'PageUp'],
		[' ', 'Backspace'],
		['Enter', 'ArrowLeft']
	] as const) {
		await page.keyboard.press(next);
		await expect(title(page), next).toContainText('war dabei');
		await expect(page).toHaveURL(/#who-took-part\.1$/);
		await page.keyboard.press(back);
		await expect(title(page), back).toContainText('konnten dabei sein');
		await at(page, 2);
	}
	await page.keyboard.press('End');
	await at(page, SCENES);
	await page.keyboard.press('ArrowRight');
	await at(page, SCENES);
	await page.keyboard.press('Home');
	await at(page, 1);
});

test('what is held back is drawn later, in the same place and on the same scale', async ({ page }) => {
	await open(page, '/stage#before-and-after');
	const picture = page.locator('.screen .picture');
	const texts = () => picture.locator('.living svg text').allTextContents();
	const axis = async () => (await texts()).filter((text) => /^[−+]?\d+$/.test(text));
	await expect(picture.locator('.living svg')).toBeVisible();
	const [box, before] = [await picture.boundingBox(), await axis()];
	expect((await texts()).join()).not.toContain('in Woche');
	await page.keyboard.press('ArrowRight');
	await expect(title(page)).toContainText('1,8');
	await expect.poll(async () => (await texts()).join()).toContain('in Woche');
	expect(await picture.boundingBox()).toEqual(box);
	expect(before.length).toBeGreaterThan(5);
	expect(await axis()).toEqual(before);
	await page.goto('/stage#knows-or-does');
	await expect(page.locator('.screen .quarter strong')).toHaveText(['57', '12']);
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.screen .quarter strong')).toHaveText(['25', '32', '7', '5']);
	await expect(page.locator('.screen .dots.both i')).toHaveCount(32);
});

test('digits and Enter jump; another key forgets them', async ({ page }) => {
	await open(page);
	await page.keyboard.type('7');
	await expect(page.getByText('Zu Szene 7')).toBeVisible();
	await page.keyboard.press('Enter');
	await at(page, 7);
	await page.keyboard.type('10');
	await page.keyboard.press('Enter');
	await at(page, 10);
	await page.keyboard.type('3');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await at(page, 2);
});

test('B and the full stop blank the screen, and any key brings it back without going on', async ({ page }) => {
	await open(page, '/stage#teams');
	for (const [blank, back] of [
		['b', 'x'],
		['.', 'PageDown'],
		['B', 'Escape']
	] as const) {
		await page.keyboard.press(blank);
		await expect(page.getByRole('button', { name: 'Wieder zeigen' })).toBeVisible();
		await page.keyboard.press(back);
		await expect(page.getByRole('button', { name: 'Wieder zeigen' })).toHaveCount(0);
		await at(page, 7);
	}
});

test('O and Escape show all scenes; arrows walk over them and Enter takes one', async ({ page }) => {
	await open(page, '/stage#how-they-met');
	for (const key of ['o', 'Escape']) {
		await page.keyboard.press(key);
		const region = page.getByRole('region', { name: 'Übersicht' });
		await expect(region.getByRole('listitem')).toHaveCount(SCENES);
		await expect(region.getByRole('button', { name: /Wie trifft man sich/ })).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(region.getByRole('button', { name: /Wie sprach es sich herum/ })).toBeFocused();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press(key);
		await expect(count(page)).toBeVisible();
		await at(page, 3);
	}
	await page.keyboard.press('o');
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await at(page, SCENES);
	await page.keyboard.press('o');
	await page
		.locator('.page')
		.nth(3)
		.click({ force: true, position: { x: 40, y: 40 } });
	await at(page, 4);
});

test('letters can be turned off; F5 of a clicker does not load the page anew', async ({ page }) => {
	await open(page, '/stage#teams');
	await page.evaluate(() => document.body.setAttribute('data-same', ''));
	await page.keyboard.press('F5');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await expect(page.locator('body')).toHaveAttribute('data-same', '');
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
	await page.keyboard.press('?');
	await expect(page.getByRole('heading', { name: 'Tasten der Bühne' })).toBeFocused();
	await page.getByLabel('Buchstaben, Ziffern und Zeichen als Tasten verwenden').uncheck();
	await page.keyboard.press('Escape');
	for (const key of ['b', '.', '3', 'Enter']) await page.keyboard.press(key);
	await expect(page.getByRole('button', { name: 'Wieder zeigen' })).toHaveCount(0);
	await expect(page.getByText('Zu Szene 3')).toHaveCount(0);
	await at(page, 8);
	const controls = page.getByRole('group', { name: 'Steuerung der Bühne' });
	const [notes] = await Promise.all([
		page.waitForEvent('popup'),
		controls.getByRole('button', { name: 'Notizenfenster' }).click()
	]);
	await expect(notes.getByText('Szene 8 von 10')).toBeVisible();
	await notes.keyboard.press('.');
	await notes.keyboard.press('ArrowRight');
	await expect(notes.getByText('Schritt 2 von 3')).toBeVisible();
	await expect(notes.getByText('Bild ausgeblendet')).toHaveCount(0);
	await page.reload({ waitUntil: 'networkidle' });
	await page.keyboard.press('b');
	await expect(page.getByRole('button', { name: 'Wieder zeigen' })).toHaveCount(0);
	await controls.getByRole('button', { name: 'Tasten' }).click();
	await page.getByLabel('Buchstaben, Ziffern und Zeichen als Tasten verwenden').check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('.');
	await expect(page.getByRole('button', { name: 'Wieder zeigen' })).toBeVisible();
});

test('a click goes on, buttons do what they say, and a screen reader hears of it', async ({ page }) => {
	await open(page, '/en/stage');
	await page.mouse.click(300, 300);
	await at(page, 2);
	await expect(page.getByRole('status').filter({ hasText: 'Scene 2 of 10' })).toContainText('could have taken part');
	const controls = page.getByRole('group', { name: 'Stage controls' });
	await controls.getByRole('button', { name: 'Next', exact: true }).focus();
	await expect(controls).toHaveCSS('opacity', '1');
	await page.keyboard.press('Enter');
	await expect(title(page)).toContainText('One leader in three took part');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press(' ');
	await expect(title(page)).toContainText('could have taken part');
	await controls.getByRole('button', { name: 'Overview' }).click();
	await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 844, height: 390 } });

	test('right is on, left is back, swiping too, and the middle shows the controls', async ({ page }) => {
		await open(page);
		const controls = page.getByRole('group', { name: 'Steuerung der Bühne' });
		await expect(controls).toHaveCSS('opacity', '0');
		await page.touchscreen.tap(800, 120);
		await at(page, 2);
		await page.touchscreen.tap(30, 120);
		await at(page, 1);
		await page.touchscreen.tap(420, 120);
		await at(page, 1);
		await expect(controls).toHaveCSS('opacity', '1');
		const client = await page.context().newCDPSession(page);
		const swipe = async (from: number, to: number) => {
			const touch = (type: 'touchStart' | 'touchMove', x: number) =>
				client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: 120 }] });
			await touch('touchStart', from);
			await touch('touchMove', (from + to) / 2);
			await touch('touchMove', to);
			await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await swipe(600, 200);
		await at(page, 2);
		await swipe(200, 600);
		await at(page, 1);
	});
});

test('the place is in the address, so that a reload comes back', async ({ page }) => {
	await open(page, '/stage#stories.2');
	await expect(page.locator('.screen .cards li:not(.off)')).toHaveCount(3);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/#stories\.1$/);
	await page.reload({ waitUntil: 'networkidle' });
	await at(page, 8);
	await expect(page.locator('.screen .cards li:not(.off)')).toHaveCount(2);
	await open(page, '/stage#nowhere.7');
	await at(page, 1);
});

test('the window with notes follows, leads, and both survive a reload', async ({ page }) => {
	await open(page, '/stage#who-took-part');
	const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	await expect(notes.getByText('Zuerst alle zeigen, dann klicken.')).toBeVisible();
	await expect(notes.getByText('Szene 2 von 10 · Schritt 1 von 2')).toBeVisible();
	await notes.keyboard.press('PageDown');
	await expect(title(page)).toContainText('war dabei');
	await expect(notes.getByText('Szene 2 von 10 · Schritt 2 von 2')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(notes.getByText('Szene 3 von 10')).toBeVisible();
	await notes.getByRole('button', { name: 'Zurück', exact: true }).click();
	await at(page, 2);
	await notes.getByRole('button', { name: 'Ausblenden' }).click();
	await expect(page.getByRole('button', { name: 'Wieder zeigen' })).toBeVisible();
	await expect(notes.getByText('Bild ausgeblendet')).toBeVisible();
	await notes.getByRole('combobox').selectOption({ index: 6 });
	await at(page, 7);
	await notes.getByRole('button', { name: 'Uhr starten' }).click();
	await notes.reload({ waitUntil: 'networkidle' });
	await expect(notes.getByText('Szene 7 von 10')).toBeVisible();
	await expect(notes.getByRole('button', { name: 'Zurücksetzen' })).toBeVisible();
	await page.reload({ waitUntil: 'networkidle' });
	await at(page, 7);
	await page.keyboard.press('ArrowRight');
	await expect(notes.getByText('Szene 8 von 10')).toBeVisible();
	await notes.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/#stories\.1$/);
});

test('where the browser blocks the window, a sentence with the link stands there', async ({ page }) => {
	await page.addInitScript(() => Object.assign(window, { open: () => null }));
	await open(page);
	await page.keyboard.press('s');
	await expect(page.getByRole('alert')).toContainText('blockiert');
	const [notes] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('alert').getByRole('link', { name: 'Notizenfenster' }).click()
	]);
	await expect(notes.getByText('Szene 1 von 10')).toBeVisible();
});

/** Opens a sealed edition in the editor of the stage. */
async function unseal(page: Page) {
	await page.keyboard.press('e');
	await page
		.getByLabel('Andere Ausgabe öffnen')
		.setInputFiles({ name: 'edition.json.age', mimeType: 'application/octet-stream', buffer: await sealedEdition() });
	const dialog = page.getByRole('dialog', { name: 'Diese Ausgabe ist versiegelt.' });
	await dialog.getByLabel('Kennwort', { exact: true }).fill(PASSPHRASE);
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden({ timeout: 60_000 });
}

test('a sealed edition reaches the window with notes, comes back after a reload, and is kept nowhere', async ({
	page
}) => {
	await open(page);
	await unseal(page);
	await page.getByLabel('Titel').fill('Ein geheimer Titel');
	await expect(page.getByRole('button', { name: 'Mit Kennwort versiegeln' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Ausgabe mit dieser Bühne speichern' })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Home');
	const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	await expect(notes.getByText(`Reverse Mentoring bei ${PROGRAMME}`).first()).toBeVisible();
	await expect(notes.locator('.now h1')).toContainText('Ein geheimer Titel');
	const secrets = [PROGRAMME, UNIT, 'geheimer', PASSPHRASE];
	await expectNothingKept(page, secrets);
	await expectNothingKept(notes, secrets);
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.locator('.screen .asks')).toHaveText(`Reverse Mentoring bei ${PROGRAMME}`);
	await expect(title(page)).toHaveText('Ein geheimer Titel');
	await expectNothingKept(page, secrets);
});

test('editing: choose, order, word, undo, reset; saved with the edition and opened again', async ({ page }) => {
	await open(page, '/stage#teams');
	await page.keyboard.press('e');
	await expect(page.getByText('prüft niemand')).toBeVisible();
	const list = page.getByRole('list', { name: 'Szenen und ihre Reihenfolge' });
	const first = list.getByRole('listitem').first();
	await page.getByLabel('„Wie trifft man sich?“ zeigen').uncheck();
	await page.getByLabel('Titel').fill('Es erreicht die Teams.');
	await page.getByLabel('Notizen').fill('Kurz halten.');
	await page.getByRole('button', { name: 'Erreicht es die Teams? nach oben' }).click();
	await expect(list.getByRole('listitem').nth(5)).toContainText('Erreicht es die Teams?');
	const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
	await list.getByRole('listitem').last().dispatchEvent('dragstart', { dataTransfer });
	await first.dispatchEvent('dragover', { dataTransfer });
	await first.dispatchEvent('drop', { dataTransfer });
	await expect(first).toContainText('Wie geht es weiter?');
	await page.getByRole('button', { name: 'Rückgängig' }).click();
	await expect(first).toContainText('Reverse Mentoring bei Nordwerk');
	await page.getByRole('button', { name: 'Erreicht es die Teams?', exact: true }).click();
	await page.getByLabel('Zweiter Satz').fill('');
	await page.getByLabel('Anmeldung zur nächsten Runde').fill('https://intranet.nordwerk.example/mentoring');
	await page.getByLabel('Eigene Farben in PowerPoint').check();
	await expect(page.getByText('Noch nicht gespeichert')).toBeVisible();

	await page.reload({ waitUntil: 'networkidle' });
	await expect(count(page)).toHaveText('5 / 9');
	await expect(title(page)).toHaveText('Es erreicht die Teams.');
	await page.keyboard.press('End');
	await expect(page.getByRole('img', { name: 'QR-Code: https://intranet.nordwerk.example/mentoring' })).toBeVisible();
	await page.keyboard.press('e');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Ausgabe mit dieser Bühne speichern' }).click()
	]);
	await expect(page.getByText('Noch nicht gespeichert')).toHaveCount(0);
	const text = await readFile(await download.path(), 'utf8');
	expect(checkDigest(text)).toBe('fits');
	const saved = parseEdition(text);
	const published = parseEdition(await readFile('static/edition.json', 'utf8'));
	expect({ ...saved, stage: undefined }).toEqual({ ...published, stage: undefined });
	expect(saved.stage?.look?.colours).toEqual(['#0b5fa5', '#7a8699']);

	const other = await page.context().browser()!.newPage();
	await open(other, new URL('/stage', page.url()).href);
	await other.keyboard.press('e');
	await other
		.getByLabel('Andere Ausgabe öffnen')
		.setInputFiles({ name: 'edition.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await expect(other.getByLabel('„Wie trifft man sich?“ zeigen')).not.toBeChecked();
	await other.keyboard.press('Escape');
	await other.keyboard.type('5');
	await other.keyboard.press('Enter');
	await expect(title(other)).toHaveText('Es erreicht die Teams.');
	await expect(other.locator('.screen .detail')).toHaveCount(0);
	await other.keyboard.press('e');
	await other.getByRole('button', { name: 'Texte zurücksetzen' }).click();
	await expect(other.getByLabel('Titel')).toHaveValue(/Es springt über/);
	await other.close();
});

test('unsaved words are not lost without a question', async ({ page }) => {
	await open(page);
	await page.keyboard.press('e');
	await page.getByLabel('Titel').fill('Noch nicht gespeichert worden');
	await page.keyboard.press('Escape');
	const questions: string[] = [];
	page.on('dialog', (dialog) => {
		questions.push(dialog.message());
		void dialog.dismiss();
	});
	await page.mouse.move(300, 300);
	await page.getByRole('link', { name: 'Zu den Seiten' }).click();
	await expect.poll(() => questions.length).toBe(1);
	expect(questions[0]).toContain('noch nicht gespeichert');
	await expect(title(page)).toHaveText('Noch nicht gespeichert worden');
});

test('in print every scene has a page of its own, light, with everything revealed; notes where asked for', async ({
	page
}) => {
	await open(page, '/stage#knows-or-does');
	await expect(page.locator('.page .living svg')).toHaveCount(4);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(SCENES);
	expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12]\S* 59[45]/);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.screen')).toBeHidden();
	await expect(page.locator('.page .sheet').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	for (const hidden of ['.page .off:not(h1 .off)', '.page h1 .off + .off'])
		await expect(page.locator(hidden)).toHaveCount(0);
	await expect(page.locator('.page .quarter strong')).toHaveText(['25', '32', '7', '5']);
	await expect(page.locator('.notes')).toHaveCount(0);
	await page.emulateMedia({ media: 'screen' });
	await open(page, '/stage?notes');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.notes')).toHaveCount(SCENES);
	await expect(page.locator('.notes').first()).toBeVisible();
});

for (const [width, height] of [
	[1920, 1080],
	[1440, 1080]
] as const)
	test(`on ${width} × ${height} no text is under 24 px, and no scene leaves the window`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['/stage', '/en/stage']) {
			await open(page, path);
			await expect(page.locator('.page .living svg')).toHaveCount(4);
			for (let scene = 1; scene <= SCENES; scene++) {
				await page.keyboard.type(String(scene));
				await page.keyboard.press('Enter');
				await at(page, scene);
				for (let more = 0; more < 5; more++) {
					const found = await page.evaluate(() => {
						const live = document.querySelector('.screen')!;
						const small: string[] = [];
						const outside: string[] = [];
						const walker = document.createTreeWalker(live, NodeFilter.SHOW_TEXT);
						for (let node = walker.nextNode(); node; node = walker.nextNode()) {
							const element = node.parentElement!;
							const text = node.textContent!.trim();
							if (!text || !element.checkVisibility({ visibilityProperty: true })) continue;
							// Enlarged by every frame around it.
							const own = element instanceof SVGElement ? element.ownerSVGElement! : (element as HTMLElement);
							const laid = own instanceof SVGElement ? Number(own.getAttribute('width')) : own.offsetWidth;
							const scale = laid ? own.getBoundingClientRect().width / laid : 1;
							const size = parseFloat(getComputedStyle(element).fontSize) * scale;
							if (size < 23.9) small.push(`${size.toFixed(1)} ${text}`);
							const box = element.getBoundingClientRect();
							if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1) outside.push(text);
						}
						return { small, outside };
					});
					expect(found, `${path} ${scene}`).toEqual({ small: [], outside: [] });
					const before = page.url();
					await page.keyboard.press('ArrowRight');
					if (!new RegExp(`${before.split('#')[1]?.split('.')[0]}\\.`).test(page.url())) break;
				}
			}
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
		}
	});

test('on a phone every scene can be read, upright and lying, and nothing is wider than the screen', async ({
	page
}) => {
	for (const [width, height] of [
		[390, 844],
		[844, 390],
		[320, 256]
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page);
		for (let scene = 1; scene <= SCENES; scene++) {
			await page.keyboard.type(String(scene));
			await page.keyboard.press('Enter');
			await at(page, scene);
			const found = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				// The foot must not lie over what is above it.
				foot: document.querySelector('.screen .foot')!.getBoundingClientRect().top,
				room: document.querySelector('.screen .room')!.getBoundingClientRect().bottom,
				body: [...document.querySelectorAll('.screen .room > *')].map((one) => one.getBoundingClientRect().bottom)
			}));
			expect(found.wide, `${width} ${scene}`).toBe(width);
			for (const bottom of found.body) expect(bottom, `${width} ${scene}`).toBeLessThanOrEqual(found.foot + 1);
		}
	}
});

for (const path of ['/stage', '/en/stage'])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`${path}, ${colorScheme}: no barrier on the stage, in the overview, the editor, the help and the notes`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, `${path}#before-and-after.1`);
			const barriers = async (of = page) => {
				const { violations } = await new AxeBuilder({ page: of }).analyze();
				return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
			};
			expect(await barriers(), 'stage').toEqual([]);
			await page.keyboard.type('6');
			await page.keyboard.press('Enter');
			expect(await barriers(), 'quadrants').toEqual([]);
			for (const key of ['o', 'e', '?']) {
				await page.keyboard.press(key);
				expect(await barriers(), key).toEqual([]);
				await page.keyboard.press('Escape');
			}
			const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
			await expect(notes.locator('.now .sheet')).toBeVisible();
			expect(await barriers(notes), 'notes').toEqual([]);
		});

test('no error, no other host, nothing asked for after the stage stands', async ({ page, baseURL }) => {
	const errors: string[] = [];
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
	page.on('pageerror', (error) => errors.push(String(error)));
	const asked: string[] = [];
	// With every new address Chromium asks for the icon of its tab again.
	page.on('request', (request) => request.url().endsWith('/favicon.svg') || asked.push(request.url()));
	await open(page);
	await expect(page.locator('.page .living svg')).toHaveCount(4);
	expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
	asked.length = 0;
	for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowRight');
	for (const key of ['o', 'Escape', 'e', 'Escape', '?', 'Escape', 'b', 'b']) await page.keyboard.press(key);
	await at(page, SCENES);
	expect(asked).toEqual([]);
	expect(errors).toEqual([]);
});

test('the pages lead to the stage, which shows neither header nor footer', async ({ page }) => {
	await page.goto('/en/');
	await page.getByRole('navigation').getByRole('link', { name: 'Stage' }).click();
	await expect(count(page)).toHaveText(`1 / ${SCENES}`);
	await expect(page.locator('header')).toHaveCount(0);
	await expect(page.locator('footer')).toHaveCount(0);
});

test('without script the stage says what it needs', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
	await page.goto('/stage');
	await expect(page.locator('noscript p')).toBeVisible();
	await page.close();
});

/** Contrast of two computed colours, as WCAG counts it. */
function contrastOf(one: string, other: string): number {
	const [light, dark] = [one, other]
		.map((colour) => {
			const [red, green, blue] = colour.match(/\d+/g)!.map((part) => {
				const share = Number(part) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
		})
		.toSorted((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

test('the QR code of the demo is dark on light, in both themes and in print', async ({ page }) => {
	await open(page, '/stage#next-round');
	for (const [colorScheme, media] of [
		['light', 'screen'],
		['dark', 'screen'],
		['light', 'print'],
		['dark', 'print']
	] as const) {
		await page.emulateMedia({ colorScheme, media });
		const code = page.locator(media === 'print' ? '.page .code svg' : '.screen .code svg');
		await expect(code).toBeVisible();
		const [ground, modules] = await code.evaluate((svg) =>
			['rect', 'path'].map((name) => getComputedStyle(svg.querySelector(name)!).fill)
		);
		expect(contrastOf(ground!, modules!), `${colorScheme} ${media}`).toBeGreaterThanOrEqual(7);
		expect(contrastOf(ground!, 'rgb(255, 255, 255)'), 'the ground is the light one').toBe(1);
	}
});

test('at 1024 × 768 the curve has height, and no two numbers beside it touch', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	for (const path of ['/stage', '/en/stage']) {
		await open(page, `${path}#before-and-after.1`);
		const svg = page.locator('.screen .picture .living svg');
		await expect(svg).toBeVisible();
		const boxes = await svg.locator('text').evaluateAll((texts) =>
			texts
				.filter((text) => /^[−+]?\d+([.,]\d+)?( \D.*)?$/.test(text.textContent!))
				.map((text) => {
					const { left, right, top, bottom } = text.getBoundingClientRect();
					return { text: text.textContent, left, right, top, bottom };
				})
		);
		expect(boxes.length).toBeGreaterThan(5);
		for (const [at, one] of boxes.entries())
			for (const other of boxes.slice(at + 1)) {
				const apart =
					one.right <= other.left ||
					other.right <= one.left ||
					one.bottom <= other.top + 1 ||
					other.bottom <= one.top + 1;
				expect(apart, `${one.text} and ${other.text}`).toBe(true);
			}
		expect((await svg.boundingBox())!.height).toBeGreaterThan(200);
	}
});

test('the focus goes back to the button it came from, or to the stage', async ({ page }) => {
	await open(page, '/stage#before-and-after.1');
	const controls = page.getByRole('group', { name: 'Steuerung der Bühne' });
	for (const name of ['Übersicht', 'Bearbeiten', 'Tasten']) {
		const button = controls.getByRole('button', { name });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(button).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(button).toBeFocused();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Schließen' }).click();
		await expect(button).toBeFocused();
	}
	const screen = page.locator('.screen');
	await screen.focus();
	await page.keyboard.press('o');
	await page.keyboard.press('Escape');
	await expect(screen).toBeFocused();
	await screen.locator('.picture [tabindex="0"]').focus();
	await page.keyboard.press('PageDown');
	await at(page, 6);
	await expect(screen).toBeFocused();
});

test('the other language keeps the place, and with unsaved changes it asks before it goes', async ({ page }) => {
	await open(page, '/stage#stories.1');
	await page.getByRole('link', { name: /English|Englisch/ }).click();
	await expect(page).toHaveURL(/\/en\/stage#stories\.1$/);
	await at(page, 8);
	await page.keyboard.press('e');
	await page.getByLabel('Title').fill('Another title');
	await page.keyboard.press('Escape');
	const asked: string[] = [];
	let go = false;
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void (go ? dialog.accept() : dialog.dismiss());
	});
	const other = page.getByRole('group', { name: 'Stage controls' }).getByRole('link', { name: /Deutsch|German/ });
	await other.click();
	await expect.poll(() => asked).toEqual(['confirm']);
	await expect(page).toHaveURL(/\/en\/stage/);
	go = true;
	await other.click();
	await expect(page).toHaveURL(/[^n]\/stage#stories\.1$/);
	expect(asked).toEqual(['confirm', 'confirm']);
});

test('the window with notes lets go of a secret edition with its stage, and gives it to no copy of the tab', async ({
	page
}) => {
	await open(page);
	await unseal(page);
	await page.keyboard.press('Escape');
	const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	await expect(notes.locator('.now .asks')).toContainText(PROGRAMME);

	// A tab that is duplicated begins with the same session storage.
	const storage = await page.evaluate(() => ({ ...sessionStorage }));
	const copy = await page.context().newPage();
	await copy.addInitScript((all) => {
		for (const [key, value] of Object.entries(all)) sessionStorage.setItem(key, value);
	}, storage);
	await open(copy);
	// What the first stage tells its notes now must not be heard there either.
	await page.keyboard.press('ArrowRight');
	await expect(notes.getByText('Szene 2 von 10')).toBeVisible();
	await copy.keyboard.press('Home');
	await expect(copy.locator('.screen .asks')).toHaveText('Reverse Mentoring bei Nordwerk');
	await copy.close();

	await page.keyboard.press('ArrowLeft');
	await expect(notes.locator('.now .asks')).toContainText(PROGRAMME);

	await page.close({ runBeforeUnload: true });
	await expect(notes.getByRole('status')).toBeVisible({ timeout: 30_000 });
	expect(await notes.content()).not.toContain(PROGRAMME);
});
