import { expect, type Page } from '@playwright/test';
import { openWorkshop } from '../workshop';
import { acknowledged, alert, drop, NOTHING_MENDED, resume, seen } from './company';
import { FULL, test, type Dice } from './fault-test';

const FULL_STORAGE = /^Für den Entwurf fehlt Platz: .* Der letzte behaltene Stand ist noch da\. Schaffen Sie Platz/;
const keep = (page: Page) => page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();

declare global {
	interface Window {
		/** Writes of the browser's storage so far, and at which of them it is full; 0 is none. */
		writes: { count: number; failAt: number };
	}
}

/** Has the browser's storage be full at one write, and at every one after it: room does not come by itself. */
function fillable() {
	const writes = { count: 0, failAt: 0 };
	function wrap<T>(prototype: T, name: keyof T) {
		const original = prototype[name] as (...args: unknown[]) => Promise<unknown>;
		prototype[name] = async function (this: T, ...args: unknown[]) {
			if (writes.failAt && ++writes.count >= writes.failAt) throw new DOMException('', 'QuotaExceededError');
			return original.apply(this, args);
		} as T[keyof T];
	}
	wrap(FileSystemFileHandle.prototype, 'createWritable');
	wrap(FileSystemWritableFileStream.prototype, 'write');
	wrap(FileSystemWritableFileStream.prototype, 'close');
	Object.assign(window, { writes });
}

/** Each write of the save after `before`, found by letting one after the other fail; some of them where not all are tried. */
function* points(dice: Dice): Generator<number> {
	if (FULL) for (let at = 1; ; at++) yield at;
	yield 1 + Math.floor(dice() * 4);
	yield 5 + Math.floor(dice() * 5);
	// More than there are: nothing fails.
	yield 1000;
}

test('storage full at any write of a step: it is said, nobody is let go without a warning, and the step before is whole', async ({
	context,
	dice
}) => {
	test.setTimeout(FULL ? 900_000 : 180_000);
	await context.addInitScript(fillable);
	let page = await context.newPage();
	await openWorkshop(page);
	await drop(page, 1);
	await keep(page);
	await acknowledged(page);
	let n = 1;
	let failed = 0;
	for (const failAt of points(dice)) {
		await page.evaluate((at) => Object.assign(window.writes, { count: 0, failAt: at }), failAt);
		await drop(page, n + 1);
		await expect(page.getByText('Entwurf wird gesichert')).toBeHidden();
		if (!(await alert(page).count())) {
			n++;
			break;
		}
		failed++;
		await expect(alert(page)).toContainText(FULL_STORAGE);
		// What is not kept is not given up without a question.
		const asked = page.waitForEvent('dialog');
		const closed = page.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.accept();
		await closed;

		page = await context.newPage();
		await openWorkshop(page);
		await resume(page);
		expect(await seen(page)).toEqual(NOTHING_MENDED(n));
		await acknowledged(page);
		await expect(alert(page)).toHaveCount(0);
	}
	// Two files and the state, each a stream, its pieces and its end.
	expect(failed).toBeGreaterThanOrEqual(FULL ? 9 : 2);
	await page.reload();
	await resume(page);
	expect(await seen(page)).toEqual(NOTHING_MENDED(n));
});

test('a site that may store nothing more says so, and goes on by itself once there is room', async ({
	page,
	context,
	baseURL
}) => {
	await openWorkshop(page);
	await drop(page, 1);
	const session = await context.newCDPSession(page);
	const limit = (quotaSize?: number) => session.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize });
	await limit(1000);
	await keep(page);
	await expect(alert(page)).toContainText(FULL_STORAGE);
	await expect(page.getByText('Alles liegt nur im Speicher')).toBeVisible();
	await limit();
	await drop(page, 2);
	await acknowledged(page);
	await expect(alert(page)).toHaveCount(0);
	await page.reload();
	await resume(page);
	expect(await seen(page)).toEqual(NOTHING_MENDED(2));
});

test('a draft that the browser does not delete is said to be there, and deleted when asked again', async ({ page }) => {
	await openWorkshop(page);
	await drop(page, 1);
	await keep(page);
	await acknowledged(page);
	await page.evaluate(() => {
		const { removeEntry } = FileSystemDirectoryHandle.prototype;
		FileSystemDirectoryHandle.prototype.removeEntry = async function () {
			FileSystemDirectoryHandle.prototype.removeEntry = removeEntry;
			throw new DOMException('', 'NoModificationAllowedError');
		};
	});
	const remove = page.getByRole('button', { name: 'Entwurf löschen' });
	await remove.click();
	await expect(alert(page)).toContainText('ließ sich nicht löschen (NoModificationAllowedError) und ist noch');
	await remove.click();
	await expect(page.getByText('Der Entwurf ist aus diesem Browser gelöscht.')).toBeVisible();
	await expect(alert(page)).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Alles liegt nur im Speicher')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Entwurf fortsetzen' })).toHaveCount(0);
});
