import { utimes, writeFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import type { DraftProblem } from '../../src/lib/draft/draft-problem';
import { PAGE, prepare, servePage } from './draft-page';

let served: Awaited<ReturnType<typeof servePage>>;
let origin: string;

test.beforeAll(async () => {
	served = await servePage();
	origin = served.origin;
});
test.afterAll(() => served.server.close());

const ALL = 'alle.csv,alle.csv,1000000,1045';
const state = (n: number, size = 10) => ({
	n,
	step: `step-${n}`,
	missing: [],
	earlier: false,
	savedAt: expect.any(Number),
	files: [ALL, `ordner/${n}.csv,${n}.csv,${n},${n * size}`]
});

async function visit(context: BrowserContext, address = origin): Promise<Page> {
	const page = await context.newPage();
	await page.addInitScript(prepare);
	await page.goto(address);
	await page.waitForFunction(() => 'available' in window);
	return page;
}
async function resume(context: BrowserContext, takeOver = false) {
	const page = await visit(context);
	await page.evaluate((options) => window.open(options), { takeOver });
	return page;
}
async function reopen(page: Page) {
	await page.reload();
	await page.waitForFunction(() => 'available' in window);
	await page.evaluate(() => window.open());
}
const load = (page: Page) => page.evaluate(() => window.load());

/** Ends the page's process, as when the browser's renderer dies. */
async function crash(page: Page) {
	const session = await page.context().newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	session.send('Page.crash').catch(() => {});
	await crashed;
	await page.close();
}

test('a draft comes back after a reload, with names, dates and bytes of its files', async ({ context }) => {
	const page = await resume(context);
	expect(await page.evaluate(() => window.available())).toEqual({
		allowed: true,
		room: expect.any(Number),
		kept: false
	});
	expect(await load(page)).toBeNull();
	const saved = await page.evaluate(() => window.save(3, 9_000_000));
	// Counted from when it is written down, which is a moment after it is given.
	const lasts = saved.expiresAt - saved.savedAt;
	const DAY = 24 * 60 * 60 * 1000;
	expect([Math.floor(lasts / DAY), lasts % DAY < 60_000]).toEqual([14, true]);
	await page.reload();
	await page.waitForFunction(() => 'available' in window);
	expect(await page.evaluate(() => window.available())).toMatchObject({ kept: true });
	await page.evaluate(() => window.open());
	expect(await load(page)).toEqual({ ...state(3, 9_000_000), savedAt: saved.savedAt });
});

test('what is stored already is not written again, not even when the same file is chosen once more', async ({
	context
}) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	const before = await page.evaluate(() => window.names());
	expect(before).toEqual(['1-1.bin', '1-2.bin', 'manifest-1.json']);
	const again = await page.evaluate(async () => {
		await window.save(1);
		window.operations.count = 0;
		await window.save(1);
		return { names: await window.names(), operations: window.operations.count };
	});
	expect(again.names).toEqual(before);
	// The state alone: its handle, its stream, one write, one close.
	expect(again.operations).toBe(4);
	await page.reload();
	await page.waitForFunction(() => 'available' in window);
	await page.evaluate(async () => {
		await window.open();
		await window.save(1);
	});
	expect(await page.evaluate(() => window.names())).toEqual(['1-1.bin', '1-2.bin', 'manifest-2.json']);
	await page.evaluate(() => window.save(2));
	expect(await page.evaluate(() => window.names())).toEqual(['1-1.bin', '2-1.bin', 'manifest-2.json']);
	expect(await load(page)).toEqual(state(2));
});

test('a browser that dies as a whole keeps the acknowledged state on disk', async ({ playwright }, info) => {
	const folder = info.outputPath('profile');
	const first = await playwright.chromium.launchPersistentContext(folder);
	const page = await resume(first);
	await page.evaluate(async () => {
		await window.save(1, 1_500_000);
		const stopped = new Promise<void>((resolve) => {
			Object.assign(window.operations, { count: 0, stopAt: 4, halt: 'during', stopped: resolve });
		});
		void window.save(2, 1_500_000);
		await stopped;
	});
	const session = await first.newCDPSession(page);
	const closed = first.waitForEvent('close');
	session.send('Browser.crash').catch(() => {});
	await closed;
	const second = await playwright.chromium.launchPersistentContext(folder);
	expect(await load(await resume(second))).toEqual(state(1, 1_500_000));
	await second.close();
});

test('killed at any moment, a page finds the last acknowledged state or one begun after it', async ({ context }) => {
	let acknowledged = 0;
	await context.exposeFunction('acknowledged', (n: number) => void (acknowledged = n));
	let n = 0;
	for (const wait of [3, 47, 101, 137, 11, 71]) {
		const page = await resume(context);
		const kept = await load(page);
		if (kept) {
			n = Number(kept.n);
			expect(n).toBeGreaterThanOrEqual(acknowledged);
			expect(kept).toEqual(state(n, 1_000_000 + n));
		} else expect(acknowledged).toBe(0);
		page
			.evaluate(async (from) => {
				for (let n = from; ; n++) {
					await window.save(n, 1_000_000 + n);
					window.acknowledged(n);
				}
			}, n + 1)
			.catch(() => {});
		await new Promise((resolve) => setTimeout(resolve, wait));
		await crash(page);
	}
	expect(acknowledged).toBeGreaterThan(0);
});

test('closed in the middle of a save, a tab leaves the state before it', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(async () => {
		await window.save(1);
		const stopped = new Promise<void>((resolve) => {
			Object.assign(window.operations, { count: 0, stopAt: 3, stopped: resolve });
		});
		void window.save(2);
		await stopped;
	});
	await page.close();
	expect(await load(await resume(context))).toEqual(state(1));
});

test('a second tab is told that the draft is open elsewhere, takes over, and the first never writes again', async ({
	context
}) => {
	const first = await resume(context);
	await first.evaluate(() => window.save(1));
	const second = await visit(context);
	expect(await second.evaluate(() => window.code(window.open()))).toEqual({ code: 'draft-elsewhere', details: {} });
	expect(await second.evaluate(() => window.available())).toMatchObject({ allowed: true, kept: true });
	// The first is at work when it is asked: what it has begun is finished and handed over.
	const begun = first.evaluate(() => window.code(Promise.all([window.save(2, 9_000_000), window.save(3, 9_000_000)])));
	await second.evaluate(() => window.open({ takeOver: true }));
	expect(await begun).toBeNull();
	expect(await load(second)).toEqual(state(3, 9_000_000));
	await first.waitForFunction(() => window.lost === 1);
	expect(await first.evaluate(() => window.code(window.save(4)))).toEqual({ code: 'draft-elsewhere', details: {} });
	await second.evaluate(() => window.save(5));
	expect(await load(second)).toEqual(state(5));
	// Closed, it lets the first write again.
	await second.evaluate(() => window.store.close());
	await first.evaluate(() => window.open());
	expect(await load(first)).toEqual(state(5));
});

for (const stopAt of [4, 8]) {
	test(`a tab that hangs at operation ${stopAt} loses the lock, and waking up late it covers nothing`, async ({
		context
	}) => {
		const first = await resume(context);
		await first.evaluate(async (stopAt) => {
			await window.save(1);
			const stopped = new Promise<void>((resolve) => {
				Object.assign(window.operations, { count: 0, stopAt, stopped: resolve });
			});
			void window.save(2, 100).catch(() => {});
			await stopped;
		}, stopAt);
		const second = await resume(context, true);
		expect(await load(second)).toEqual(state(1));
		await first.waitForFunction(() => window.lost === 1);
		await first.evaluate(() => window.operations.resume());
		expect(await first.evaluate(() => window.code(window.save(3)))).toMatchObject({ code: 'draft-elsewhere' });
		expect(await load(second)).toEqual(state(1));
		await second.evaluate(() => window.save(4));
		await second.close();
		expect(await load(await resume(context))).toEqual(state(4));
	});
}

test('full storage is said with its bytes at each write, and what was kept stays', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	const names = await page.evaluate(() => window.names());
	const session = await context.newCDPSession(page);
	const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
	const limit = (quotaSize?: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
	const reached = new Set<number>();
	for (const room of [0, 1, 200, 400, 1_000_000, 1_200_000, 1_499_999, 1_500_000, 1_500_200, 1_500_400, 1_500_600]) {
		await limit(usage + room);
		const problem = await page.evaluate(() => {
			window.operations.count = 0;
			return window.code(window.save(2, 1_500_000));
		});
		expect(problem).toMatchObject({ code: 'draft-full', details: { needed: 1_500_000 } });
		// Not more than would have been enough, whatever the browser says of itself.
		expect(problem?.details.available).toBeLessThan(1_500_000);
		reached.add(await page.evaluate(() => window.operations.count));
		expect(await page.evaluate(() => window.names())).toEqual(names);
		expect(await load(page)).toEqual(state(1));
	}
	// The first piece, the second, and the state itself, each with the sweep after it.
	expect([...reached]).toEqual(expect.arrayContaining([4, 5, 9]));
	await reopen(page);
	expect(await load(page)).toEqual(state(1));
	await limit();
	await page.evaluate(() => window.save(2, 1_500_000));
	expect(await load(page)).toEqual(state(2, 1_500_000));
});

test('storage full to the brim still lets a draft be read and deleted', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	await page.close();
	const next = await visit(context);
	const session = await context.newCDPSession(next);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await next.evaluate(() => window.open());
	expect(await load(next)).toEqual(state(1));
	expect(await next.evaluate(() => window.code(window.save(2)))).toMatchObject({ code: 'draft-full' });
	await reopen(next);
	expect(await load(next)).toEqual(state(1));
	await next.evaluate(() => window.store.remove());
	expect(await load(next)).toBeNull();
});

test('deleting leaves nothing, for this tab and after it', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	await page.evaluate(() => window.store.remove());
	expect(await load(page)).toBeNull();
	const left = () =>
		page.evaluate(async () => {
			const names: string[] = [];
			for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
			return names;
		});
	expect(await left()).toEqual([]);
	// Unticked in the middle of its saves: those begun end before, and nothing comes back.
	await page.evaluate(() => Promise.all([window.save(2), window.save(3), window.store.remove()]));
	expect(await left()).toEqual([]);
	await page.evaluate(() => window.save(4));
	await page.close();
	expect(await load(await resume(context))).toEqual(state(4));
});

test('a draft past its fourteen days is deleted at opening and said; a clock that went back loses none', async ({
	context
}) => {
	const day = 24 * 60 * 60 * 1000;
	const saved = Date.UTC(2026, 10, 24);
	async function at(time: number) {
		const page = await context.newPage();
		await page.clock.setFixedTime(time);
		await page.addInitScript(prepare);
		await page.goto(origin);
		await page.waitForFunction(() => 'available' in window);
		await page.evaluate(() => window.open());
		return page;
	}
	const first = await at(saved);
	await first.evaluate(() => window.save(1));
	await first.close();
	for (const time of [saved + 14 * day, saved - 3000 * day]) {
		const page = await at(time);
		expect(await load(page)).toEqual({ ...state(1), savedAt: saved });
		expect(await page.evaluate(() => window.store.expired)).toBeNull();
		await page.close();
	}
	// Seen at a time before it was saved, it expires fourteen days after that.
	const late = await at(saved - 3000 * day + 14 * day + 60_000);
	expect(await late.evaluate(() => window.store.expired)).toBe(saved);
	expect(await load(late)).toBeNull();
	expect(await late.evaluate(() => window.available())).toMatchObject({ kept: false });
});

test('a state that is torn is said, and the one before it is offered', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	await page.evaluate(() => window.store.close());
	await page.evaluate(() => window.write('manifest-2.json', () => '{"version":1,"checksum":"0","draft":"{'));
	await page.evaluate(() => window.open());
	expect(await load(page)).toEqual({ ...state(1), earlier: true });
	await page.evaluate(() => window.save(2));
	expect(await load(page)).toEqual(state(2));
	await page.evaluate(() => window.store.close());
	await page.evaluate(() => window.write('manifest-3.json', (text) => text.replace('step-2', 'step-7')));
	await page.evaluate(() => window.open());
	expect(await page.evaluate(() => window.code(window.load()))).toEqual({ code: 'draft-broken', details: {} });
	await page.evaluate(() => window.store.close());
	// Empty, as a machine that lost power may leave a file.
	await page.evaluate(() => window.write('manifest-3.json', () => ''));
	await page.evaluate(() => window.open());
	expect(await page.evaluate(() => window.available())).toMatchObject({ kept: true });
	expect(await page.evaluate(() => window.code(window.load()))).toEqual({ code: 'draft-broken', details: {} });
	await page.evaluate(() => window.store.remove());
	expect(await load(page)).toBeNull();
});

test('a file whose bytes are gone or changed is named, the others are offered', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	await page.evaluate(() => window.store.close());
	await page.evaluate(() => window.write('1-2.bin', () => 'XXXXXXXXXX'));
	await page.evaluate(() => window.open());
	expect(await load(page)).toEqual({ ...state(1), files: [ALL], missing: ['ordner/1.csv'] });
	await page.evaluate(async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('groundswell-draft');
		await folder.removeEntry('1-1.bin');
	});
	expect(await load(page)).toEqual({ ...state(1), files: [], missing: ['alle.csv', 'ordner/1.csv'] });
	// The page still has its files: the next save makes the draft whole again.
	await page.evaluate(() => window.save(1));
	expect(await load(page)).toEqual(state(1));
});

test('storage cleared behind the page is written anew by the next save', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	await page.evaluate(async () => {
		await (await navigator.storage.getDirectory()).removeEntry('groundswell-draft', { recursive: true });
	});
	await page.evaluate(() => window.save(1));
	await reopen(page);
	expect(await load(page)).toEqual(state(1));
});

test('what a newer version kept is neither read nor overwritten, and can be deleted', async ({ context }) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	await page.evaluate(() => window.store.close());
	await page.evaluate(() => window.write('manifest-2.json', () => '{"version":3,"state":{}}'));
	await page.evaluate(() => window.open());
	const newer = { code: 'draft-newer', details: { version: 3 } };
	expect(await page.evaluate(() => window.code(window.load()))).toEqual(newer);
	expect(await page.evaluate(() => window.code(window.save(2)))).toEqual(newer);
	expect(await page.evaluate(() => window.names())).toContain('manifest-2.json');
	await page.evaluate(() => window.store.remove());
	await page.evaluate(() => window.save(3));
	expect(await load(page)).toEqual(state(3));
});

test('a chosen file that changed on the disk is named, and what was kept stays', async ({ context }, info) => {
	const page = await resume(context);
	await page.evaluate(() => window.save(1));
	const path = info.outputPath('personal.csv');
	await writeFile(path, 'a;b\n1;2\n');
	// The browser compares whole seconds; two writes within one would look like the same file.
	const before = new Date(Date.now() - 60_000);
	await utimes(path, before, before);
	await page.setContent('<input type="file">');
	await page.setInputFiles('input', path);
	await writeFile(path, 'a;b\n1;2\n3;4\n');
	const problem = await page.evaluate(() => {
		const [file] = document.querySelector('input')?.files ?? [];
		const files = file ? [{ path: 'hr/personal.csv', file }] : [];
		return window.code(window.store.save({ files, decisions: null, step: 'files' }));
	});
	expect(problem).toEqual({ code: 'draft-source-gone', details: { path: 'hr/personal.csv' } });
	expect(await load(page)).toEqual(state(1));
});

test('where nothing can be kept, the reason is given before anything is offered', async ({ context }) => {
	const asked = async (page: Page | Frame) => {
		const answer = await page.evaluate(() => window.available());
		const problem = await page.evaluate(() =>
			window.openDraftStore({ appVersion: '0.1.0' }).catch(({ code, details }: DraftProblem) => ({ code, ...details }))
		);
		expect(problem).toEqual({ code: 'draft-not-allowed', why: 'why' in answer && answer.why });
		return answer;
	};
	// Plain http under a name of its own, as on a host inside a company.
	await context.route('http://groundswell.test/**', async (route) => {
		const script = served.scripts.get(new URL(route.request().url()).pathname);
		await route.fulfill({ contentType: script ? 'text/javascript' : 'text/html', body: script ?? PAGE });
	});
	expect(await asked(await visit(context, 'http://groundswell.test/'))).toEqual({ allowed: false, why: 'insecure' });
	// A page without an origin is refused with SecurityError, as some browsers do in a private window.
	const page = await visit(context);
	await page.evaluate(() => {
		const frame = Object.assign(document.createElement('iframe'), { src: '/' });
		frame.setAttribute('sandbox', 'allow-scripts');
		document.body.append(frame);
	});
	await expect.poll(() => page.frames().length).toBe(2);
	const [, frame = page.mainFrame()] = page.frames();
	await frame.waitForFunction(() => 'available' in window);
	expect(await asked(frame)).toEqual({ allowed: false, why: 'refused' });
	const old = await context.newPage();
	await old.addInitScript(() => Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable'));
	await old.goto(origin);
	await old.waitForFunction(() => 'available' in window);
	expect(await asked(old)).toEqual({ allowed: false, why: 'outdated' });
});

test('of saves that wait the last is written, and each is acknowledged', async ({ context }) => {
	const page = await resume(context);
	const saved = await page.evaluate(async () => {
		const begun = new Promise<void>((resolve) => {
			Object.assign(window.operations, { stopAt: 1, stopped: resolve });
		});
		const first = window.save(1);
		await begun;
		const others = [2, 3, 4].map((n) => window.save(n));
		window.operations.resume();
		return Promise.all([first, ...others]);
	});
	expect(saved[1]).toEqual(saved[3]);
	expect(saved[2]).toEqual(saved[3]);
	// Two states of two files, one in both: states 2 and 3 were overtaken and never written.
	expect(await page.evaluate(() => window.names())).toEqual(['1-1.bin', '1-3.bin', 'manifest-1.json']);
	expect(await load(page)).toEqual(state(4));
});

// Last: workers share a file by halves, and this one takes the longest.
test('killed at any storage operation of a first or second save, a page leaves one whole state', async ({
	context
}) => {
	const found: number[] = [];
	let page = await resume(context);
	for (let stopAt = 1, cut = true; cut; stopAt++) {
		cut = await page.evaluate(async (stopAt) => {
			await window.store.remove();
			const stopped = new Promise<boolean>((resolve) => {
				// Every other one is killed while it runs, among them both that put a state in place.
				const halt = stopAt % 2 === 1 ? 'during' : 'before';
				Object.assign(window.operations, { count: 0, stopAt, halt, stopped: () => resolve(true) });
			});
			const saved = window.save(1).then(() => window.save(2, 1_500_000));
			return Promise.race([stopped, saved.then(() => false)]);
		}, stopAt);
		await crash(page);
		page = await resume(context);
		const kept = await load(page);
		expect([null, state(1), state(2, 1_500_000)]).toContainEqual(kept);
		found.push(Number(kept?.n ?? 0));
		// Nothing is left of the state that did not come to be.
		expect(await page.evaluate(() => window.names().catch(() => []))).toHaveLength(kept ? 3 : 0);
	}
	// A placeholder; handle, stream, write and close of two files and the state; the placeholder goes. Then handle,
	// stream, two pieces and close of the new file, four for the state; the old file goes. At last all is done.
	expect(found).toHaveLength(14 + 10 + 1);
	expect(found.slice(0, 12)).toEqual(Array(12).fill(0));
	expect(found.slice(13, 22)).toEqual(Array(9).fill(1));
	expect(found.slice(23)).toEqual([2, 2]);
});
