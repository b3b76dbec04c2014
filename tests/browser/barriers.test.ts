import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
	...['/', '/participation', '/word-of-mouth', '/adoption', '/culture', '/methods', '/workshop'],
	...['/en/', '/en/culture', '/en/methods', '/en/workshop']
];

for (const path of PAGES)
	for (const [colorScheme, width] of [
		['light', 390],
		['dark', 1440]
	] as const)
		test(`${path}: no barrier is found with tables open, ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
		});

test('no page is wider than a small phone, tables open', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const wide: string[] = [];
	for (const path of PAGES) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 360) wide.push(`${path} ${width} px`);
	}
	expect(wide).toEqual([]);
});
