import type { Page } from '@playwright/test';

/** Ends the page's process from within, as when the renderer stumbles over its own feet. */
async function crash(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	session.send('Page.crash').catch(() => {});
}

/** Ends the process of every page from without, as the system does when memory runs short. */
async function kill(page: Page): Promise<void> {
	const session = await page.context().browser()!.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
	await session.detach();
}

/** Every way in which a page dies. */
export const WAYS = [crash, kill];

/** Does `work` again and again until the page is killed in the middle of it, after so many milliseconds. */
export async function untilKilled(
	page: Page,
	way: (page: Page) => Promise<void>,
	wait: number,
	work: () => Promise<void>
) {
	const died = page.waitForEvent('crash', { timeout: 0 });
	let killed = false;
	const timer = setTimeout(() => {
		killed = true;
		void way(page);
	}, wait);
	try {
		for (;;) await work();
	} catch (error) {
		clearTimeout(timer);
		if (!killed) throw error;
	}
	await died;
	await page.close();
}
