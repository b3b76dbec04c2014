import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/lib/edition/edition';
import { resize } from './resized';

const edition: Edition = JSON.parse(readFileSync('static/edition.json', 'utf8'));
const PAGES = ['/', '/participation', '/word-of-mouth', '/adoption', '/culture'];
/** Everyone, and the unit with the longest names of merged levels. */
const SLICES = ['all', 'unit:Vertrieb'];
const WIDTHS = [1440, 390, 320];

/** Texts of drawn figures that leave their picture or lie over one another, as the browser has set them. */
const collisions = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		for (const svg of document.querySelectorAll('.living svg')) {
			const sheet = svg.getBoundingClientRect();
			const texts = [...svg.querySelectorAll('text')].map((text) => ({
				says: text.textContent,
				box: text.getBoundingClientRect()
			}));
			for (const [index, { says, box }] of texts.entries()) {
				if (box.left < sheet.left - 2 || box.right > sheet.right + 2) found.push(`${says} leaves its picture`);
				for (const other of texts.slice(index + 1)) {
					const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					if (across > 1 && down > 3) found.push(`${says} lies over ${other.says}`);
				}
			}
		}
		return found;
	});

for (const slice of SLICES)
	for (const path of PAGES.flatMap((one) => [one, `/en${one}`]))
		test(`no name in a figure touches another, ${slice} on ${path}`, async ({ page }) => {
			expect(edition.slices.map(({ key }) => key)).toContain(slice);
			await page.setViewportSize({ width: WIDTHS[0]!, height: 900 });
			await page.goto(`${path}?slice=${encodeURIComponent(slice)}`, { waitUntil: 'networkidle' });
			await expect(page.locator('.living svg text').first()).toBeAttached();
			for (const width of WIDTHS) {
				await resize(page, width);
				expect(await collisions(page), `${width} px`).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
		});
