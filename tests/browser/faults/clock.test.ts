import { expect, type BrowserContext, type Page } from '@playwright/test';
import { openWorkshop } from '../workshop';
import { acknowledged, alert, drop, NOTHING_MENDED, resume, seen } from './company';
import { test } from './fault-test';

const DAY = 24 * 60 * 60 * 1000;
const MONTH = 30 * DAY;

/** A page whose machine is so many milliseconds ahead of the host. */
async function at(context: BrowserContext, ahead: number): Promise<Page> {
	const page = await context.newPage();
	await page.clock.install({ time: Date.now() + ahead });
	await page.clock.resume();
	await openWorkshop(page);
	return page;
}

/** A host that does not say what time it is. */
const silent = (context: BrowserContext) =>
	context.route('**/workshop', (route) =>
		route.request().resourceType() === 'fetch' ? route.abort() : route.continue()
	);

async function keep(page: Page, n: number): Promise<void> {
	await drop(page, n);
	await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
	await acknowledged(page);
}

test('a clock that jumps forwards or back between two visits deletes nothing, as long as the host knows better', async ({
	context
}) => {
	const page = await at(context, 0);
	await keep(page, 1);
	await page.close();
	for (const ahead of [MONTH, -MONTH, 400 * DAY]) {
		const next = await at(context, ahead);
		await resume(next);
		expect(await seen(next)).toEqual(NOTHING_MENDED(1));
		await acknowledged(next);
		await next.close();
	}
});

test('a draft that is really old is deleted at the next visit, and said; a host that does not answer changes nothing', async ({
	context
}) => {
	let now = 0;
	await context.route('**/workshop', async (route) => {
		if (route.request().resourceType() !== 'fetch') return route.continue();
		if (!now) return route.abort();
		await route.fulfill({ headers: { date: new Date(now).toUTCString() } });
	});
	for (const answers of [true, false]) {
		now = answers ? Date.now() - MONTH : 0;
		const page = await at(context, -MONTH);
		await keep(page, 1);
		await page.close();
		now = answers ? Date.now() : 0;
		const next = await at(context, 0);
		await expect(next.getByText(/^Ein Entwurf vom .* war älter als 14 Tage und ist gelöscht\./)).toBeVisible();
		await expect(next.getByRole('button', { name: 'Entwurf fortsetzen' })).toHaveCount(0);
		await next.close();
	}
});

test('a clock that is put right while the page is open: the draft is as young as the work on it', async ({
	context
}) => {
	await silent(context);
	// A machine that woke up in another year, as one without a battery does.
	const page = await at(context, -1000 * DAY);
	await keep(page, 1);
	const wrong = await page.getByText(/^Entwurf gesichert/).innerText();
	await page.clock.setSystemTime(Date.now());
	await page.clock.fastForward(61_000);
	await expect(page.getByText(/^Entwurf gesichert/)).not.toHaveText(wrong);
	await page.close();
	const next = await at(context, 0);
	await resume(next);
	expect(await seen(next)).toEqual(NOTHING_MENDED(1));
});

test('a draft at work is not deleted by a tab that takes it over at another time', async ({ context }) => {
	await silent(context);
	const page = await at(context, -MONTH);
	await keep(page, 1);
	const other = await at(context, 0);
	await expect(alert(other)).toContainText('in einem anderen Tab offen');
	await other.getByRole('button', { name: 'Hier weiterarbeiten' }).click();
	await resume(other);
	expect(await seen(other)).toEqual(NOTHING_MENDED(1));
});
