import { expect, type Page } from '@playwright/test';

export type Upload = { name: string; mimeType: string; buffer: Buffer };

export const file = (name: string, content: string | Uint8Array): Upload => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content as string)
});

/** Opens the workshop and waits until its script runs. */
export async function openWorkshop(page: Page): Promise<void> {
	await page.goto('/workshop', { waitUntil: 'networkidle' });
}

export const dropFiles = (page: Page, files: string[] | Upload[]): Promise<void> =>
	page.getByLabel('Dateien wählen').setInputFiles(files as string[]);

/** Waits until everything that was asked for is read. */
export async function settled(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeHidden({ timeout: 90_000 });
}
