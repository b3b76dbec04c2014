import type { Page } from '@playwright/test';

/** Makes a page another width, and waits until its figures are drawn anew for it; a figure knows nothing but its width. */
export async function resize(page: Page, width: number, height = 900): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.waitForFunction(() =>
		[...document.querySelectorAll('.chart .living')].every((box) => {
			const [, , drawn] = box.querySelector('svg')?.getAttribute('viewBox')?.split(' ') ?? [];
			return Number(drawn) === box.parentElement?.clientWidth;
		})
	);
}
