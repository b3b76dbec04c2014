import { expect, type Page, type Worker } from '@playwright/test';
import { openWorkshop } from '../workshop';

/** The page's own worker and the database's below it, whose scripts are other ones; the newest, where one has just ended. */
export async function bothWorkers(page: Page, pipeline: string): Promise<(Worker | undefined)[]> {
	const is = (own: boolean) => page.workers().findLast((worker) => (worker.url() === pipeline) === own);
	await expect.poll(() => Boolean(is(true) && is(false))).toBe(true);
	return [is(true), is(false)];
}

/** Opens the workshop, and the address of its first worker, which is that of each after it. */
export async function open(page: Page): Promise<string> {
	const first = page.waitForEvent('worker');
	await openWorkshop(page);
	return (await first).url();
}

/** Breaks off whatever a worker is doing, a query in the middle too, and ends it. */
export async function end(page: Page, worker: Worker): Promise<void> {
	const closed = worker.waitForEvent('close');
	const session = await page.context().browser()!.newBrowserCDPSession();
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
	const targetId = targetInfos.find(({ url }) => url === worker.url())!.targetId;
	const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
	const tell = (method: string, params = {}) =>
		session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method, params }) });
	await tell('Runtime.terminateExecution');
	// Where nothing was under way, it is the first of these that is broken off; else the second comes too late.
	for (let i = 0; i < 2; i++) await tell('Runtime.evaluate', { expression: 'self.close()' }).catch(() => {});
	await closed;
	await session.detach();
}
