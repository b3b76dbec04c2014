import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { step } from './faults/company';
import { dropFiles, openWorkshop, settled } from './workshop';

/** A browser with a profile on disk: in a private window private storage is memory, and slow. */
const test = base.extend<{ profile: BrowserContext }>({
	profile: async ({ playwright, baseURL }, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'groundswell-profile-'));
		const profile = await playwright.chromium.launchPersistentContext(folder, {
			baseURL,
			args: ['--no-sandbox', '--disable-gpu']
		});
		await use(profile);
		await profile.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

/** A machine of so little memory that even a small programme is too large for it. */
const SMALL = 0.001;

const nordwerk = ['personalstamm.csv', 'programm.xlsx', 'viva-engage.zip'].map((name) => `data/nordwerk/${name}`);

/** Temporary databases in the browser's private storage. */
const temporary = (page: Page) =>
	page.evaluate(async () => {
		const names: string[] = [];
		for await (const name of (await navigator.storage.getDirectory()).keys())
			if (name.startsWith('groundswell-temporary-')) names.push(name);
		return names;
	});

async function openOn(profile: BrowserContext, memory: number): Promise<Page> {
	const page = await profile.newPage();
	await page.addInitScript((memory) => {
		Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => memory });
	}, memory);
	await openWorkshop(page);
	return page;
}

test('tables too large for memory lie in private storage; they say the same, and are gone when the page is', async ({
	profile
}) => {
	test.setTimeout(240_000);
	const told = async (page: Page) => {
		await dropFiles(page, nordwerk);
		await settled(page);
		return page.locator('main').innerText();
	};
	const small = await openOn(profile, SMALL);
	const ofFile = await told(small);
	const stored = /Alles bleibt auf diesem Gerät\. Für so große Exporte liegen Tabellen im privaten Speicher.*/;
	const inMemory = 'Alles liegt nur im Speicher und ist fort, wenn dieser Tab schließt.';
	expect(ofFile).toMatch(stored);
	expect(await temporary(small)).toContainEqual(expect.stringMatching(/\.db$/));

	const large = await openOn(profile, 8);
	expect(await told(large)).toBe(ofFile.replace(stored, inMemory));
	// Whoever opens another tab takes nothing away from the one at work.
	await small.bringToFront();
	await step(small, 'Vorschau und Ausgabe');
	await expect(small.getByRole('button', { name: 'Ausgabe herunterladen' })).toBeVisible({ timeout: 120_000 });
	expect(await temporary(large)).toContainEqual(expect.stringMatching(/\.db$/));

	await small.close();
	await large.reload({ waitUntil: 'networkidle' });
	await expect.poll(() => temporary(large)).toEqual([]);
});

test('where they find no room it is said with a remedy, and files and decisions stay', async ({ profile }) => {
	test.setTimeout(120_000);
	const page = await openOn(profile, SMALL);
	const devtools = await profile.newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(page.url()).origin,
		// Enough for the exports, and so for all that is asked beforehand, but not for what the database writes.
		quotaSize: 16_000_000
	});
	await dropFiles(page, nordwerk);
	await expect(page.getByRole('main').getByRole('alert')).toContainText(
		/nicht genug Platz.*Dateien und Entscheidungen sind noch da: Schaffen Sie Platz/,
		{ timeout: 60_000 }
	);
	await expect(page.getByText(/^3 Dateien,/)).toBeVisible();

	await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
	await page.getByRole('button', { name: 'Weiterlesen' }).click();
	await settled(page);
	await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});
