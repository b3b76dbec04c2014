import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { dropFiles, openWorkshop, settled } from '../workshop';
import { acknowledged, alert } from './company';
import { FULL, test as base } from './fault-test';
import { bothWorkers, end, open } from './workers';

interface Disk {
	/** Writes a file; the browser compares whole seconds, so each writing is given a time of its own. */
	write: (name: string, text: string) => string;
	remove: (name: string) => void;
}

const test = base.extend<{ disk: Disk }>({
	disk: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'changed-'));
		let time = Date.UTC(2026, 0, 1) / 1000;
		await use({
			write: (name, text) => {
				const path = join(folder, name);
				writeFileSync(path, text);
				utimesSync(path, (time += 10), time);
				return path;
			},
			remove: (name) => rmSync(join(folder, name))
		});
		rmSync(folder, { recursive: true });
	}
});

const people = (count: number, level = 'Direktor') =>
	`Personalnummer;Führungsebene\n${Array.from({ length: count }, (_, i) => `${i + 1};${level}\n`).join('')}`;
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const gone = (name: string) =>
	`${name} lässt sich nicht mehr lesen: geändert, verschoben oder gelöscht, seit Sie sie gewählt haben. Legen Sie die Datei noch einmal ab.`;

/** Lets the database, and with it all reading, wait until it is called. */
async function readingWaits(page: Page): Promise<() => void> {
	let go = () => {};
	const called = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/*.wasm', async (route) => {
		await called;
		await route.continue();
	});
	return go;
}

for (const change of ['changed', 'removed'] as const)
	test(`a file ${change} before its turn is named, the others are read, and dropped again it is read as it is now`, async ({
		page,
		disk
	}) => {
		const go = await readingWaits(page);
		await page.goto('/workshop');
		await page.waitForEvent('worker');
		await dropFiles(page, [disk.write('a.csv', people(3)), disk.write('b.csv', people(5))]);
		await expect(page.getByText(/^2 Dateien,/)).toBeVisible();
		if (change === 'changed') disk.write('b.csv', people(50));
		else disk.remove('b.csv');
		go();
		await settled(page);
		await expect(alert(page)).toHaveText(gone('b.csv'));
		await expect(row(page, 'a.csv')).toContainText('3');
		await dropFiles(page, [disk.write('b.csv', people(7))]);
		await settled(page);
		await expect(alert(page)).toHaveCount(0);
		await expect(row(page, 'b.csv').getByRole('cell').nth(1)).toHaveText('7');
	});

test('a file changed between reading and reading again is named on every step; what was read before is not mixed with it', async ({
	page,
	disk
}) => {
	const pipeline = await open(page);
	await dropFiles(page, [disk.write('a.csv', people(3)), disk.write('b.csv', people(5, 'Teamleitung'))]);
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	const b = disk.write('b.csv', people(50));
	const [own] = await bothWorkers(page, pipeline);
	await end(page, own!);
	await page.getByRole('button', { name: 'Weiterlesen' }).click();
	await settled(page);
	await expect(alert(page)).toHaveText(gone('b.csv'));
	await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Was sich' }).click();
	await expect(page.getByText('3 Führungskräfte')).toBeVisible();
	await expect(alert(page)).toHaveText(gone('b.csv'));
	await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Dateien' }).click();
	await dropFiles(page, [b]);
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	await expect(row(page, 'b.csv').getByRole('cell').nth(1)).toHaveText('50');
});

test('a drive that comes back is read again without another drop', async ({ page, disk }) => {
	const pipeline = await open(page);
	const time = new Date(2026, 0, 1);
	const path = disk.write('a.csv', people(3));
	utimesSync(path, time, time);
	await dropFiles(page, [path]);
	await settled(page);
	disk.remove('a.csv');
	const [own] = await bothWorkers(page, pipeline);
	await end(page, own!);
	await page.getByRole('button', { name: 'Weiterlesen' }).click();
	await settled(page);
	await expect(alert(page)).toHaveText(gone('a.csv'));
	disk.write('a.csv', people(3));
	utimesSync(path, time, time);
	await dropFiles(page, [disk.write('b.csv', people(4))]);
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	await expect(row(page, 'a.csv').getByRole('cell').nth(1)).toHaveText('3');
});

test('a file changed before it is kept is named, and chosen again it and every later step are kept', async ({
	page,
	disk
}) => {
	await openWorkshop(page);
	await dropFiles(page, [disk.write('a.csv', people(3))]);
	await settled(page);
	const a = disk.write('a.csv', people(4));
	await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
	await expect(alert(page)).toContainText('a.csv lässt sich nicht mehr lesen');
	await dropFiles(page, [a]);
	await acknowledged(page);
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	await page.reload();
	await page.getByRole('button', { name: 'Entwurf fortsetzen' }).click();
	await settled(page);
	await expect(row(page, 'a.csv').getByRole('cell').nth(1)).toHaveText('4');
});

test('of a drop in which a file is gone, a recipe too, the others are taken, and it is named', async ({
	page,
	context,
	disk
}) => {
	await openWorkshop(page);
	const files = [disk.write('a.csv', people(3)), disk.write('rezept.json', '{"format":"groundswell-recipe"}')];
	const session = await context.newCDPSession(page);
	const over = { x: 400, y: 300, data: { items: [], files, dragOperationsMask: 1 } };
	await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...over });
	await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...over });
	disk.remove('rezept.json');
	await session.send('Input.dispatchDragEvent', { type: 'drop', ...over });
	await settled(page);
	await expect(row(page, 'a.csv').getByRole('cell').nth(1)).toHaveText('3');
	await expect(alert(page).first()).toContainText(gone('rezept.json'));
});

// A reader that takes a file in slices meets two states of it: one table of both must never come out.
test('a file changed at any moment of being read is read as it was or not at all', async ({ page, disk, dice }) => {
	test.setTimeout(300_000);
	await openWorkshop(page);
	const before = 400_000;
	for (let i = 0; i < (FULL ? 10 : 2); i++) {
		await dropFiles(page, [disk.write('a.csv', people(before))]);
		await page.waitForTimeout(dice() * 1000);
		disk.write('a.csv', people(before + 1000, 'Teamleitung'));
		await settled(page);
		if (await alert(page).count()) await expect(alert(page)).toHaveText(gone('a.csv'));
		else {
			await expect(row(page, 'a.csv').getByRole('cell').nth(1)).toHaveText('400.000');
			await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Zuordnen' }).click();
			await expect(page.getByText('Teamleitung')).toHaveCount(0);
			await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Dateien' }).click();
		}
	}
});
