import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What keeps people from a page, as axe sees it: rule and places. */
export async function foundBarriers(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		// A rule of WCAG 2.2 that is off unless asked for.
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
