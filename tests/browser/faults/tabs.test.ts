import { expect, type Page } from '@playwright/test';
import { openWorkshop, settled } from '../workshop';
import { acknowledged, alert, drop, NOTHING_MENDED, resume, seen, step } from './company';
import { FULL, test } from './fault-test';
import { untilKilled, WAYS } from './killed';

const ELSEWHERE = 'Der Entwurf ist in einem anderen Tab offen.';
const takeOver = (page: Page) => page.getByRole('button', { name: 'Hier weiterarbeiten' }).click();

test('two tabs: one writes, the other is told; what is taken over is the last state, and what was here comes back by undo', async ({
	context
}) => {
	const first = await context.newPage();
	await openWorkshop(first);
	await drop(first, 1);
	await first.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
	await acknowledged(first);

	const second = await context.newPage();
	await openWorkshop(second);
	await expect(alert(second)).toContainText(ELSEWHERE);
	await takeOver(second);
	await resume(second);
	await expect(alert(first)).toContainText(ELSEWHERE);
	await drop(second, 2);
	await acknowledged(second);

	// The first goes on in memory, and says that nothing of it is kept.
	await drop(first, 2);
	await drop(first, 3);
	await expect(first.getByText('Alles liegt nur im Speicher')).toBeVisible();
	expect(await seen(second)).toEqual(NOTHING_MENDED(2));

	// Taking over, it is offered what the second has kept; its own state is a step back.
	await takeOver(first);
	await expect(alert(second)).toContainText(ELSEWHERE);
	await resume(first);
	expect(await seen(first)).toEqual(NOTHING_MENDED(2));
	await step(first, 'Dateien');
	await first.getByRole('button', { name: 'Rückgängig' }).click();
	await settled(first);
	expect(await seen(first)).toEqual(NOTHING_MENDED(3));
	await acknowledged(first);
	await second.close();
	await first.reload();
	await resume(first);
	expect(await seen(first)).toEqual(NOTHING_MENDED(3));
});

test('a tab that dies while another waits leaves its last state to that one', async ({ context, dice }) => {
	test.setTimeout(600_000);
	let page = await context.newPage();
	await openWorkshop(page);
	await drop(page, 1);
	await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
	await acknowledged(page);
	let n = 1;
	for (let i = 0; i < (FULL ? 6 : 1); i++) {
		const other = await context.newPage();
		await openWorkshop(other);
		await expect(alert(other)).toContainText(ELSEWHERE);
		let begun = n;
		await page.bringToFront();
		await step(page, 'Dateien');
		// From within: from without, both tabs would go.
		await untilKilled(page, WAYS[0]!, dice() * 1500, async () => {
			await drop(page, ++begun);
			await acknowledged(page);
			n = begun;
		});
		await takeOver(other);
		await resume(other);
		const found = await seen(other);
		expect([NOTHING_MENDED(n), NOTHING_MENDED(begun)]).toContainEqual(found);
		n = found.enclosures;
		page = other;
		await acknowledged(page);
	}
});
