import { expect, test } from '@playwright/test';
import { foundBarriers } from './found-barriers';
import { resize } from './resized';

/** The page on privacy is looked at more closely in privacy.test.ts. */
const PAGES = [
	...['/', '/participation', '/word-of-mouth', '/adoption', '/culture', '/methods', '/workshop', '/changes'],
	...['/en/', '/en/culture', '/en/methods', '/en/workshop', '/en/changes']
];

for (const path of PAGES)
	test(`${path}: no barrier is found with tables open, light and dark, on a phone and a desk`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 900 });
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
		expect(await foundBarriers(page), 'light, 390 px').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await resize(page, 1440);
		expect(await foundBarriers(page), 'dark, 1440 px').toEqual([]);
		// 1280 px at 400 per cent.
		await resize(page, 320, 740);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

test('figures are drawn in the colours of the reader’s system, where it chooses them', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto('/adoption', { waitUntil: 'networkidle' });
	const [text, ink, paper] = await page
		.locator('#adoption-event-study .living svg text')
		.first()
		.evaluate((one) => [
			getComputedStyle(one).fill,
			getComputedStyle(document.body).color,
			getComputedStyle(document.body).backgroundColor
		]);
	expect(text).toBe(ink);
	expect(text).not.toBe(paper);
});

test('keys alone lead through a page, and where they are is seen', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('slider').first()).toBeVisible();
	const unseen: string[] = [];
	const places = new Set<string>();
	for (let tab = 0; tab < 60; tab++) {
		await page.keyboard.press('Tab');
		const { name, outlined, over } = await page.evaluate(() => {
			const one = document.activeElement as HTMLElement;
			const style = getComputedStyle(one);
			const name = `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)}`;
			return {
				name,
				outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
				over: one === document.body
			};
		});
		if (over) break;
		places.add(name);
		if (!outlined) unseen.push(name);
	}
	expect(unseen).toEqual([]);
	// Links of the header, the choice of a slice, four figures with their cursors and what hangs on them.
	expect(places.size).toBeGreaterThan(25);
});
