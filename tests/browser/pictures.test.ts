import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/lib/edition/edition';

const edition: Edition = JSON.parse(readFileSync('static/edition.json', 'utf8'));
const curve = (edition.answers['adoption-event-study'] ?? [])
	.filter((row) => row.slice === 'all' && row.tool === edition.settings.primary?.tool)
	.filter((row) => row.activity === edition.settings.primary?.activity)
	.toSorted((a, b) => Number(a.block) - Number(b.block));
const german = (value: number) =>
	`${value < 0 ? '−' : '+'}${Math.abs(value).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}`;

test('the arrow keys walk over a curve and say each point', async ({ page }) => {
	await page.goto('/adoption', { waitUntil: 'networkidle' });
	const cursor = page.locator('#adoption-event-study').getByRole('slider');
	await cursor.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('End');
	await expect(cursor).toHaveAttribute(
		'aria-valuetext',
		new RegExp(`: ${german(Number(curve.at(-1)?.effect))}`.replace('+', '\\+'))
	);
	await expect(cursor).toHaveAttribute('aria-valuenow', String(curve.length));
	await page.keyboard.press('ArrowLeft');
	await expect(cursor).toHaveAttribute('aria-valuenow', String(curve.length - 1));
	const says = await cursor.getAttribute('aria-valuetext');
	await expect(page.locator('#adoption-event-study .says')).toHaveText(says ?? '');
	await page.keyboard.press('Escape');
	await expect(page.locator('#adoption-event-study .says')).toHaveCount(0);
});

test('every figure that is drawn can be read by keys', async ({ page }) => {
	for (const path of ['/participation', '/word-of-mouth', '/adoption', '/culture']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const chart of await page.locator('.chart').all()) {
			const cursor = chart.getByRole('slider');
			await expect(cursor).toHaveAttribute('aria-valuetext', /.{3}/);
			const last = Number(await cursor.getAttribute('aria-valuemax'));
			await cursor.focus();
			await page.keyboard.press('End');
			await page.keyboard.press('End');
			await expect(cursor).toHaveAttribute('aria-valuenow', String(last));
		}
	}
});

test('a pointer over a figure is told the nearest point', async ({ page }) => {
	await page.goto('/participation', { waitUntil: 'networkidle' });
	const figure = page.locator('#participation-by-level');
	await figure.getByRole('slider').hover({ position: { x: 10, y: 10 } });
	const [top] = (edition.answers['participation-by-level'] ?? []).filter((row) => row.slice === 'all');
	await expect(figure.locator('.says')).toContainText(`${top?.joined} von ${top?.eligible}`);
});

test('a figure is handed out as PNG and as SVG with its sentences, in the colours of paper', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/adoption', { waitUntil: 'networkidle' });
	const figure = page.locator('#adoption-effect');
	const title = (await figure.getByRole('heading').textContent()) ?? '';
	await figure.getByText('Bild', { exact: false }).first().click();

	let coming = page.waitForEvent('download');
	await figure.getByRole('button', { name: 'PNG' }).click();
	const png = readFileSync(await (await coming).path());
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	expect(width).toBeGreaterThanOrEqual(2000);
	expect(height).toBeGreaterThan(400);

	coming = page.waitForEvent('download');
	await figure.getByRole('button', { name: 'SVG' }).click();
	const svg = readFileSync(await (await coming).path(), 'utf8');
	const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
	expect(texts).toContain(title.trim());
	expect(texts).toContain('Quelle:');
	expect(svg).not.toContain('var(--');
	expect(svg).toMatch(/fill="#fff(fff)?"/);
	// A browser that knows nothing of the page draws it.
	const alone = await page.context().newPage();
	await alone.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
	await expect(alone.locator('svg text').first()).toBeVisible();
});

test('a figure and its table can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/participation', { waitUntil: 'networkidle' });
	const figure = page.locator('#participation-by-level');
	await figure.getByText('Bild', { exact: false }).first().click();
	await figure.getByRole('button', { name: 'Bild kopieren' }).click();
	await expect(figure.getByRole('status').filter({ hasText: 'Zwischenablage' })).toBeVisible();
	const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
	expect(types).toContain('image/png');

	await figure.getByText('Daten als Tabelle').click();
	await figure.getByRole('button', { name: 'Tabelle kopieren' }).click();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const rows = (edition.answers['participation-by-level'] ?? []).filter((row) => row.slice === 'all');
	expect(text.split('\n')).toHaveLength(rows.length + 1);
	expect(text.split('\n')[1]!.split('\t').slice(0, 3)).toEqual([
		rows[0]!.level,
		String(rows[0]!.eligible),
		String(rows[0]!.joined)
	]);
});

/** Every mark of every living figure with its place. */
const marks = (page: Page) =>
	page.locator('.living svg').evaluateAll((all) =>
		all.map((svg) =>
			[...svg.querySelectorAll('circle, path, polyline, polygon, text')].map((mark) =>
				['cx', 'cy', 'r', 'd', 'points', 'transform', 'fill']
					.map((name) => mark.getAttribute(name) ?? '')
					.concat(mark.tagName === 'text' ? (mark.textContent ?? '') : '')
					.join(' ')
			)
		)
	);

test('a figure drawn anew at another width is the one that is drawn there at first', async ({ page }) => {
	for (const path of ['/', '/adoption', '/word-of-mouth']) {
		await page.setViewportSize({ width: 900, height: 900 });
		await page.goto(path, { waitUntil: 'networkidle' });
		const expected = page.locator('.living svg').first();
		await expect(expected).toBeAttached();
		const [first, width] = [await marks(page), await expected.getAttribute('width')];
		expect(first.flat().length).toBeGreaterThan(20);
		await page.setViewportSize({ width: 1440, height: 900 });
		await expect(expected).not.toHaveAttribute('width', width ?? '');
		await page.setViewportSize({ width: 900, height: 900 });
		await expect(expected).toHaveAttribute('width', width ?? '');
		await expect.poll(() => marks(page), path).toEqual(first);
	}
});
