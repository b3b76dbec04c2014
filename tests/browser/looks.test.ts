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
	/** What fills the window and no more. */
	window?: boolean;
}

const LOOKS: Look[] = [
	{ name: 'overview-1440-light-de', path: '/', width: 1440, scheme: 'light', figures: true },
	{ name: 'overview-1440-dark-en', path: '/en/', width: 1440, scheme: 'dark' },
	{ name: 'overview-390-dark-de', path: '/', width: 390, scheme: 'dark' },
	{ name: 'overview-print-en', path: '/en/', width: 794, scheme: 'light', media: 'print' },
	{ name: 'participation-1440-light-de', path: '/participation', width: 1440, scheme: 'light' },
	{ name: 'word-of-mouth-1440-light-en', path: '/en/word-of-mouth', width: 1440, scheme: 'light' },
	{ name: 'adoption-1440-dark-de', path: '/adoption', width: 1440, scheme: 'dark' },
	{ name: 'adoption-390-light-en', path: '/en/adoption', width: 390, scheme: 'light' },
	{ name: 'culture-1440-light-de', path: '/culture', width: 1440, scheme: 'light' },
	{ name: 'stage-before-and-after-de', path: '/stage#before-and-after.1', width: 1920, scheme: 'light', window: true },
	{ name: 'stage-knows-or-does-en', path: '/en/stage#knows-or-does.1', width: 1920, scheme: 'light', window: true }
];

async function open(page: Page, { path, width, scheme, media, window }: Look): Promise<void> {
	await page.setViewportSize({ width, height: window ? 1080 : 900 });
	await page.emulateMedia({ colorScheme: scheme, media: media ?? 'screen', reducedMotion: 'reduce' });
	await page.goto(path, { waitUntil: 'networkidle' });
	// Fonts are optional: on the first visit of a busy machine they may have come too late.
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.locator('.chart .living svg')).toHaveCount(await page.locator('.chart').count());
	// The controls of the stage go away by themselves.
	if (window) await expect(page.locator('.controls')).toHaveCSS('opacity', '0');
}

for (const look of LOOKS)
	test(look.name, async ({ page }) => {
		await open(page, look);
		await expect.soft(page).toHaveScreenshot(`${look.name}.png`, { fullPage: !look.window, ...TOLERANCE });
		if (!look.figures) return;
		for (const figure of await page.getByRole('figure').all())
			await expect.soft(figure).toHaveScreenshot(`${look.name}-${await figure.getAttribute('id')}.png`, TOLERANCE);
	});
