import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import type { Edition } from '../../src/lib/edition/edition';
import { foreignFiles, writeFiles } from '../companies/foreign-files.js';
import { foreignCompany, LEADING } from '../companies/foreign.js';
import * as truth from '../companies/foreign-truth.js';
import { dropFiles, file, openWorkshop, settled } from './workshop';

const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name }).click();

/** Chooses the column or the meaning whose name begins so, as it stands in the list. */
async function choose(page: Page, label: RegExp, begins: string): Promise<void> {
	const list = page.getByRole('combobox', { name: label });
	const option = list.locator('option', { hasText: new RegExp(`^${begins.replace(/[.()]/g, '\\$&')}`) });
	await list.selectOption((await option.getAttribute('value')) ?? '');
}

async function download(page: Page, press: () => Promise<void>): Promise<string> {
	const [arrived] = await Promise.all([page.waitForEvent('download'), press()]);
	return readFile(await arrived.path(), 'utf8');
}

test('files of a company nobody knows become an edition on the page, number for number that of the command line', async ({
	page
}) => {
	const company = foreignCompany({ events: 20_000 });
	const files = await foreignFiles(company);
	await openWorkshop(page);
	await dropFiles(
		page,
		Object.entries(files)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, bytes]) => file(name, bytes))
	);
	await expect(page.getByRole('heading', { name: 'So wurden die Dateien gelesen' })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('row', { name: /^worker_report\.csv/ })).toContainText('Personalstamm, erkannt');
	await expect(page.getByRole('row', { name: /^worker_report\.csv/ })).toContainText('UTF-16');

	await step(page, 'Zuordnen');
	// Weak signs are no reason to preset a table; once it is said, its columns are proposed.
	await choose(page, /^Was enthält diese Datei/, 'Teilnehmende');
	await expect(page.getByRole('combobox', { name: /^Mentee oder Person/ })).toHaveValue('Leader (e-mail)');
	await choose(page, /^Mentor\/in in derselben Zeile/, 'Young pro');
	await choose(page, /^Runde/, 'Wave');
	await choose(page, /^Start/, 'Kick-off meeting');
	await choose(page, /^Ende/, 'Last meeting');
	await choose(page, /^Empfohlen von/, 'Brought in by');
	await choose(page, /^Anzahl der Sitzungen/, 'No. of meetings');
	await choose(page, /^Wrapped up/, 'abgeschlossen');
	await expect(page.getByRole('cell', { name: '2025-05-26' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click();

	await expect(page.getByRole('cell', { name: 'they have stopped' })).toBeVisible();
	await page.getByRole('button', { name: 'Datei gehört nicht dazu' }).click();

	await expect(page.getByLabel('Was enthält diese Datei?')).toHaveValue('usage');
	await expect(page.getByRole('combobox', { name: /^Zeitpunkt/ })).toHaveValue('when');
	// Without a tool no event could be shown anywhere, so that it is asked for.
	await expect(page.getByText('Es fehlt noch: Werkzeug.')).toBeVisible();
	await page.getByRole('textbox', { name: /^Werkzeug: ein Wert/ }).fill('Wiki');
	await page.getByRole('textbox', { name: /^Werkzeug: ein Wert/ }).blur();
	await choose(page, /^bookmarked/, 'Sonstiges');
	await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click();
	await settled(page);

	for (const level of LEADING) {
		await page.getByRole('button', { name: `${level} führt`, exact: true }).click();
		await expect(page.getByRole('button', { name: `${level} führt nicht` })).toBeVisible();
	}
	await settled(page);

	await step(page, 'Nachbessern');
	const { tracker } = truth.receipt(company);
	await expect(page.getByRole('row', { name: /· Pairs/ }).getByRole('cell')).toContainText(
		[tracker.rows, tracker.accepted, tracker.corrected, tracker.rejected].map(String)
	);

	await step(page, 'Vorschau und Ausgabe');
	await page.getByLabel('Name des Programms').fill('Brouwer');
	await page.getByLabel('Name des Programms').blur();
	await page.getByLabel('Stichtag der Belegschaft').fill('2026-07-31');
	await page.getByLabel('Stichtag der Belegschaft').blur();
	// The edition is made anew by itself whenever a setting changes.
	const link = page.getByRole('button', { name: 'Ausgabe herunterladen' });
	await expect(link).toBeVisible({ timeout: 60_000 });
	const made = JSON.parse(await download(page, () => link.click())) as Edition;
	const whole = (id: string) => made.answers[id]?.filter(({ slice }) => slice === 'all');
	expect(whole('participation-by-level')).toMatchObject(truth.joinedByLevel(company));
	expect(whole('word-of-mouth-share')).toMatchObject(truth.wordOfMouth(company));

	// The recipe of the page, taken to the command line.
	const recipe = await download(page, () => page.getByRole('button', { name: 'Rezept herunterladen' }).click());
	const folder = await mkdtemp(join(tmpdir(), 'brouwer-'));
	try {
		writeFiles(join(folder, 'files'), files);
		writeFiles(folder, { 'recipe.json': Buffer.from(recipe) });
		const args = ['files', '--out', 'edition.json', '--recipe', 'recipe.json'];
		const paths = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
		await promisify(execFile)(process.execPath, ['src/cli/run.js', 'edition', ...paths], { maxBuffer: 2 ** 26 });
		const told = JSON.parse(await readFile(join(folder, 'edition.json'), 'utf8')) as Edition;
		expect({ ...made, created_on: '' }).toEqual({ ...told, created_on: '' });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
