import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = ['/', '/participation', '/word-of-mouth', '/adoption', '/workshop', '/en/', '/en/workshop'];

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [1440, 390])
		test(`no barrier is found with tables open: ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const found: string[] = [];
			for (const path of PAGES) {
				await page.goto(path, { waitUntil: 'networkidle' });
				for (const summary of await page.locator('summary').all()) await summary.click();
				const { violations } = await new AxeBuilder({ page }).analyze();
				for (const { id, nodes } of violations)
					found.push(`${path} ${id}: ${nodes.map(({ target }) => target).join(', ')}`);
			}
			expect(found).toEqual([]);
		});

test('no page is wider than a small phone, tables open', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const wide: string[] = [];
	for (const path of PAGES) {
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const summary of await page.locator('summary').all()) await summary.click();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 360) wide.push(`${path} ${width} px`);
	}
	expect(wide).toEqual([]);
});
