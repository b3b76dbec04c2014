import { expect, type Page } from '@playwright/test';
import { dropFiles, file, settled } from '../workshop';

const PEOPLE = 160;
/** Of the participants, those with a wrong address come first, so that their lines stay the same. */
const WRONG = 60;
const right = (i: number) => `p${i}@firma.example`;

const staff =
	'Personalnummer;Führungsebene;Einheit;E-Mail\n' +
	Array.from(
		{ length: PEOPLE },
		(_, i) => `${i + 1};${i < 20 ? 'Direktor' : 'Teamleitung'};Vertrieb;${right(i + 1)}\n`
	).join('');

const listOf = (n: number) =>
	'Mentee;Mentor/in;Beginn;Runde;Empfohlen von\n' +
	[
		...Array.from({ length: WRONG }, (_, i) => `x${i + 1}@firma.example`),
		...Array.from({ length: 12 + n }, (_, i) => right(i + 1))
	]
		.map((person) => `${person};;03.03.2025;Runde 1;\n`)
		.join('');

/** What nobody knows, and enough of it that writing it takes its time. */
const enclosure = (n: number) => `Beilage\n${`${n} von vielen\n`.repeat(20_000)}`;
const recipe = (n: number) =>
	JSON.stringify({ format: 'groundswell-recipe', version: 1, settings: { programme: `Stand ${n}` } });

/** Events enough for reading and counting them to take a while. */
export const eventLog = (events: number) =>
	'Person,Zeit,Aktion\n' +
	Array.from(
		{ length: events },
		(_, i) => `p${1 + (i % PEOPLE)}@firma.example,2025-0${1 + (i % 9)}-1${i % 10},post\n`
	).join('');

/** How that log is read; dropped together with it. */
export const LOG_RECIPE = JSON.stringify({
	format: 'groundswell-recipe',
	version: 1,
	files: [
		{
			match: { file: 'ereignisse.csv' },
			table: 'usage',
			columns: { person: 'Person', time: 'Zeit', action: 'Aktion' },
			constants: { tool: 'Wiki' },
			values: { action: { post: 'contribute' } }
		}
	]
});

/** What a draft of the invented company holds: files and decisions that belong together. */
export interface State {
	/** How often files and a recipe were dropped, by each part that says so. */
	enclosures: number;
	participants: number;
	programme: string;
	/** Rows mended by hand. */
	mends: number;
}

export const NOTHING_MENDED = (n: number): State => ({
	enclosures: n,
	participants: WRONG + 12 + n,
	programme: `Stand ${n}`,
	mends: 0
});

export const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name }).click();
export const alert = (page: Page) => page.getByRole('main').getByRole('alert');
const kept = (page: Page) => page.getByText(/^Entwurf gesichert/);

/** The list of files, also where it is folded. */
const listed = (page: Page, name: string) => page.locator('.files li', { hasText: name });

/** Drops the exports of a state and its recipe, at once. */
export async function drop(page: Page, n: number): Promise<void> {
	if (!(await page.locator('.zone').isVisible())) await step(page, 'Dateien');
	await dropFiles(page, [
		file('personal.csv', staff),
		file('liste.csv', listOf(n)),
		file(`beilage-${n}.csv`, enclosure(n)),
		file('rezept.json', recipe(n))
	]);
	await listed(page, `beilage-${n}.csv`).waitFor({ state: 'attached' });
}

/** Waits until the page says that all it shows is kept. */
export const acknowledged = (page: Page): Promise<void> => kept(page).waitFor({ timeout: 60_000 });

/** Mends one more row: the first wrong address becomes that of somebody who is known. */
export async function mendOne(page: Page, mended: number): Promise<void> {
	const cell = page.getByRole('gridcell', { name: `x${mended + 1}@firma.example` });
	await cell.click();
	await page.keyboard.press('Enter');
	await page.getByLabel('Neuer Wert').fill(right(PEOPLE - mended));
	await page.keyboard.press('Enter');
}

export async function rename(page: Page, programme: string): Promise<void> {
	await page.getByLabel('Name des Programms').fill(programme);
	await page.getByLabel('Name des Programms').blur();
}

/** Takes up the draft that the page has found. */
export async function resume(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Entwurf fortsetzen' }).click();
	await settled(page);
}

/** What the page shows, gathered from its steps. */
export async function seen(page: Page): Promise<State> {
	await settled(page);
	await step(page, 'Dateien');
	await expect(page.getByRole('row', { name: /^liste\.csv/ })).toBeVisible({ timeout: 60_000 });
	const participants = Number(
		await page
			.getByRole('row', { name: /^liste\.csv/ })
			.getByRole('cell')
			.nth(1)
			.innerText()
	);
	const names = await page.locator('.files li span').allTextContents();
	const enclosures = names.filter((name) => name.startsWith('beilage-'));
	// Each drop adds one: none may be missing between the first and the last.
	expect(enclosures).toEqual(enclosures.map((_, i) => `beilage-${i + 1}.csv`));
	expect(names).toHaveLength(2 + enclosures.length);
	await step(page, 'Nachbessern');
	const told = await page
		.getByRole('row', { name: /^liste\.csv/ })
		.first()
		.innerText();
	const mends = Number(/(\d+) × von Hand nachgebessert/.exec(told)?.[1] ?? 0);
	await step(page, 'Vorschau und Ausgabe');
	const programme = await page.getByLabel('Name des Programms').inputValue();
	return { enclosures: enclosures.length, participants, programme, mends };
}
