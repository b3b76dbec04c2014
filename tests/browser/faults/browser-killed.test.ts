import { readlinkSync } from 'node:fs';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { openWorkshop } from '../workshop';
import { acknowledged, drop, NOTHING_MENDED, resume, seen } from './company';
import { FULL, test } from './fault-test';

test('the whole browser is killed in the middle of work: what it said was kept is on the disk', async ({
	playwright,
	baseURL,
	dice
}, info) => {
	test.skip(process.platform === 'win32', 'A profile names its process by a link.');
	test.setTimeout(600_000);
	const profile = info.outputPath('profile');
	const start = async (): Promise<[BrowserContext, Page]> => {
		const context = await playwright.chromium.launchPersistentContext(profile, { baseURL });
		const page = await context.newPage();
		await openWorkshop(page);
		return [context, page];
	};
	let n = 1;
	let begun = n;
	const kills = FULL ? 6 : 1;
	for (let i = 0; i <= kills; i++) {
		const [context, page] = await start();
		if (i) {
			await resume(page);
			const found = await seen(page);
			expect([NOTHING_MENDED(n), NOTHING_MENDED(begun)]).toContainEqual(found);
			begun = n = found.enclosures;
		} else {
			await drop(page, n);
			await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
			await acknowledged(page);
		}
		if (i === kills) {
			await context.close();
			break;
		}
		// "MACHINE-PROCESS", and the process of the browser itself.
		const id = Number(readlinkSync(`${profile}/SingletonLock`).split('-').at(-1));
		const closed = context.waitForEvent('close');
		let killed = false;
		setTimeout(() => (killed = process.kill(id, 'SIGKILL')), dice() * 1500);
		try {
			await page.getByRole('link', { name: 'Dateien' }).click();
			for (;;) {
				await drop(page, ++begun);
				await acknowledged(page);
				n = begun;
			}
		} catch (error) {
			if (!killed) throw error;
		}
		await closed;
	}
});
