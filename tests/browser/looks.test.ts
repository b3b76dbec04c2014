import { expect, test, type Page } from '@playwright/test';

/**
 * How pages look, against pictures in looks/: the whole page, and each of its figures. `npm run looks` takes them anew.
 *
 * The site brings its fonts, but each machine smooths letters in its own way. So a pixel counts as different only where the
 * eye would say so too (`threshold`), and 2 % of them may: that is about what other smoothing changes at the edges of
 * letters. A line of text that moves, or a figure that loses its marks, is well above that in the picture of the figure,
 * even where it would drown in the whole page.
 */
const TOLERANCE = { maxDiffPixelRatio: 0.02, threshold: 0.3 };

interface Look {
	name: string;
	path: string;
	width: number;
	scheme: 'light' | 'dark';
	media?: 'print';
	/** Whether each figure has a picture of its own. */
	figures?: boolean;
}

const LOOKS: Look[] = [{ name: 'overview-1440-light-de', path: '/', width: 1440, scheme: 'light', figures: true }];

async function open(page: Page, { path, width, scheme, media }: Look): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ colorScheme: scheme, media: media ?? 'screen', reducedMotion: 'reduce' });
	await page.goto(path, { waitUntil: 'networkidle' });
	// Fonts are optional: on the first visit of a busy machine they may have come too late.
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.locator('.chart .living svg')).toHaveCount(await page.locator('.chart').count());
}

for (const look of LOOKS)
	test(look.name, async ({ page }) => {
		await open(page, look);
		await expect.soft(page).toHaveScreenshot(`${look.name}.png`, { fullPage: true, ...TOLERANCE });
		if (!look.figures) return;
		for (const figure of await page.getByRole('figure').all())
			await expect.soft(figure).toHaveScreenshot(`${look.name}-${await figure.getAttribute('id')}.png`, TOLERANCE);
	});
