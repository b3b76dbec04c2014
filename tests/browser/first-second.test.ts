import { expect, test, type Page } from '@playwright/test';

/** Sum of all layout shifts of a page from its first paint on, and what moved. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(window, { moved });
		type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as Shift[])
				moved.push(
					`${entry.value}: ${entry.sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 120) ?? node?.textContent)}`
				);
		}).observe({ type: 'layout-shift', buffered: true });
	});
}
const moved = (page: Page) => page.evaluate(() => (window as unknown as { moved: string[] }).moved);
const living = (page: Page) => page.locator('.chart .living svg');

/** Written charts are replaced by living ones, the whole edition has come, and nothing is left to do. */
async function settled(page: Page): Promise<void> {
	await expect(living(page)).toHaveCount(await page.locator('.chart').count());
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

// Pictures are written at the widths of a desk and of a common phone; in between they are drawn anew.
for (const [seat, viewport] of Object.entries({
	desk: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 }
}))
	for (const path of ['/', '/participation', '/word-of-mouth', '/adoption', '/culture', '/en/'])
		test(`nothing moves on ${path}, at a ${seat}`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await watchShifts(page);
			await page.goto(path, { waitUntil: 'networkidle' });
			await settled(page);
			expect(await moved(page)).toEqual([]);
		});

test('a link to another page shows it with its figures at once, and nothing moves', async ({ page }) => {
	await watchShifts(page);
	await page.goto('/', { waitUntil: 'networkidle' });
	await settled(page);
	// Every frame in which the next page stands: how many of its charts are without a picture.
	await page.evaluate(() => {
		const bare: number[] = [];
		Object.assign(window, { bare });
		const look = () => {
			if (location.pathname === '/participation' && document.querySelector('#session-topics'))
				bare.push([...document.querySelectorAll('.chart')].filter((chart) => !chart.querySelector('svg')).length);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.getByRole('link', { name: 'Teilnahme' }).click();
	await expect(page.locator('#session-topics .living svg')).toBeAttached();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { bare: number[] }).bare.length))
		.toBeGreaterThan(2);
	expect(await page.evaluate(() => (window as unknown as { bare: number[] }).bare.filter(Boolean))).toEqual([]);
});

test('the chosen colours stand in the first frame of every page', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	await page.evaluate(() => localStorage.setItem('theme', 'dark'));
	await page.addInitScript(() => {
		const papers = new Set<string>();
		Object.assign(window, { papers });
		const look = () => {
			if (document.body) papers.add(getComputedStyle(document.body).backgroundColor);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	for (const path of ['/', '/adoption', '/en/methods']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		const papers = await page.evaluate(() => [...(window as unknown as { papers: Set<string> }).papers]);
		expect(papers, path).toEqual(['rgb(15, 23, 38)']);
	}
});

test('until it has its scripts, a page shows its figures; the living ones are fetched when the page stands', async ({
	page
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	for (const figure of ['participation-by-level', 'word-of-mouth-share', 'lasting-habit', 'adoption-event-study'])
		await expect(page.locator(`#${figure} .still svg:visible`)).toHaveCount(1);
	// What is chosen meanwhile is not lost.
	await page.getByLabel('Auswahl', { exact: true }).selectOption('unit:Vertrieb');
	release();
	await expect(page).toHaveURL(/slice=unit%3AVertrieb/);
	await expect(page.getByText('Auswahl: Vertrieb')).toBeVisible();
	await settled(page);
});

test('the font is there in every weight that styles use', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	for (const weight of [400, 500, 600, 700]) {
		const loaded = await page.evaluate(async (weight) => {
			const faces = await document.fonts.load(`${weight} 16px "Inter Variable"`, 'Größe – 1,8 %');
			return faces.map(({ status, weight }) => `${status} ${weight}`);
		}, weight);
		expect(loaded).toEqual(['loaded 400 700']);
	}
});
