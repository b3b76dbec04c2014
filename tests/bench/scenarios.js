/** What somebody does in the workshop, and what is measured meanwhile: milliseconds, and megabytes of memory. */
import { drop, goTo, idle, noteMemory, open, pause, PHASES, quiet, watched } from './page.js';

/** @typedef {import('./page.js').Given} Given */

const EVERYTHING = ['people', 'participants', 'usage', 'sessions'];
const JUMPS = 15;
const KEYS = 20;
const MENDS = 3;

/** What the same measures tell of a page that does nothing: what else the machine has to do. */
async function resting(/** @type {Given} */ given) {
	await open(given.page);
	await watched(given, () => pause(8000));
}

async function importing(/** @type {Given} */ given) {
	const { page, note } = given;
	await open(page);
	const took = await watched(given, async () => {
		await drop(given, EVERYTHING);
		await page.getByRole('heading', { name: 'So wurden die Dateien gelesen' }).waitFor();
		await idle(page);
	});
	note('all of it', took);
	await noteMemory(given);
}

async function cancelling(/** @type {Given} */ given) {
	const { page, note } = given;
	await open(page);
	await drop(given, EVERYTHING);
	for (const [phase, text] of Object.entries(PHASES)) {
		if (phase === 'asking') {
			await idle(page);
			await page.evaluate(() => (location.hash = 'publish'));
		}
		await page.waitForFunction(
			(text) => document.querySelector('[role=status] progress')?.getAttribute('aria-label') === text,
			text,
			{ polling: 20 }
		);
		await pause(200);
		const took = await page.evaluate(() => {
			const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Abbrechen');
			const from = performance.now();
			button?.click();
			return probe.until(() => !document.querySelector('[role=status] progress'), from);
		});
		note(`while ${phase}, to the idle page`, took);
		const from = performance.now();
		await quiet(page);
		note(`while ${phase}, to an idle processor`, performance.now() - from);
		if (phase !== 'asking') await page.getByRole('button', { name: 'Weiterlesen' }).click();
	}
}

async function mending(/** @type {Given} */ given) {
	const { page, note } = given;
	await open(page);
	await drop(given, ['people', 'participants', 'rejected']);
	await page.getByRole('heading', { name: 'So wurden die Dateien gelesen' }).waitFor();
	await idle(page);
	note('step shown', await goTo(page, 'mend', '[data-cell="0:0"]'));
	const total = await page.evaluate(() => document.querySelector('[role=grid]')?.ariaRowCount);
	note('rows in the grid', Number(total) - 1);

	for (let jump = 1; jump <= JUMPS; jump++) {
		const took = await page.evaluate(
			(share) => {
				const view = /** @type {HTMLElement} */ (document.querySelector('.view'));
				const height = /** @type {HTMLElement} */ (view.querySelector('tr:has([data-cell])')).offsetHeight;
				const place = Math.floor(((view.scrollHeight - view.clientHeight) * share) / height);
				const from = performance.now();
				view.scrollTop = place * height;
				return probe.until(() => document.querySelector(`[data-cell="${place}:0"]`), from);
			},
			((jump * 7) % JUMPS) / JUMPS
		);
		note('from a scroll jump to its rows', took);
	}

	await page.evaluate(() => {
		const view = /** @type {HTMLElement} */ (document.querySelector('.view'));
		view.scrollTop = 0;
		return probe.until(() => document.querySelector('[data-cell="0:0"]'));
	});
	await page.locator('[role=gridcell][tabindex="0"]').focus();
	await page.evaluate(() => probe.watchFocus());
	for (let press = 0; press < KEYS; press++) {
		await page.keyboard.press('ArrowDown');
		await pause(100);
	}
	for (const took of await page.evaluate(() => probe.moves)) note('from an arrow key to the next cell', took);

	for (let mend = 0; mend < MENDS; mend++) {
		const cell = page.getByRole('gridcell', { name: /^fremd\.\d+@/ }).nth(mend);
		await cell.click();
		await page.getByLabel('Neuer Wert').fill(`person.${mend + 10}@firma.example`);
		await page.evaluate(() => probe.start());
		const took = await page.evaluate(() => {
			const receipt = /** @type {HTMLElement} */ (document.querySelector('#mend table'));
			const before = receipt.textContent;
			const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Hier ändern');
			const from = performance.now();
			button?.click();
			return probe.until(() => document.querySelector('#mend table')?.textContent !== before, from);
		});
		const phases = await page.evaluate(() => probe.stop());
		note('from a mend to the number', took);
		note('during a mend, longest gap of a 10 ms timer', Math.max(...Object.values(phases).map(({ gap }) => gap)));
		await idle(page);
	}

	note(
		'rejected rows as a file',
		await watched(given, async () => {
			const begun = page.waitForEvent('download');
			await page.evaluate(() => {
				const name = 'Abgelehnte Zeilen herunterladen';
				[...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
			});
			await (await begun).path();
		})
	);
	await noteMemory(given);
}

async function keeping(/** @type {Given} */ given) {
	const { page, note } = given;
	await open(page);
	await drop(given, EVERYTHING);
	await idle(page);
	note(
		'all of it',
		await watched(given, async () => {
			await page.evaluate(() => {
				const name = 'Entwurf in diesem Browser behalten';
				[...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
			});
			await page.getByText(/^Entwurf gesichert/).waitFor();
		})
	);
}

async function asking(/** @type {Given} */ given) {
	const { page, note } = given;
	await open(page);
	await drop(given, EVERYTHING);
	await page.getByRole('heading', { name: 'So wurden die Dateien gelesen' }).waitFor();
	await idle(page);
	note(
		'all of it',
		await watched(given, async () => {
			await page.evaluate(() => (location.hash = 'publish'));
			await page.getByText('Ausgabe herunterladen', { exact: true }).waitFor();
		})
	);
}

const mapping = (/** @type {string} */ name) => async (/** @type {Given} */ given) => {
	const { page, note } = given;
	await open(page);
	note(
		'all of it',
		await watched(given, async () => {
			await drop(given, ['people', 'participants', name]);
			await page.getByRole('heading', { name: 'So wurden die Dateien gelesen' }).waitFor();
			await idle(page);
			note('step shown', await goTo(page, 'map', '#map table'));
			await pause(500);
		})
	);
	const select = page.getByLabel(/^Was enthält diese Datei/);
	for (const table of ['usage', 'survey', 'people']) {
		await page.evaluate(() => probe.start());
		await select.selectOption(table);
		await pause(500);
		const phases = await page.evaluate(() => probe.stop());
		note('mapped as another table, longest gap', Math.max(...Object.values(phases).map(({ gap }) => gap)));
	}
};

/** @type {Record<string, (given: Given) => Promise<void>>} */
export const scenarios = {
	'nothing, for comparison': resting,
	'import of 200,000 rows of CSV and 50,000 of XLSX': importing,
	cancel: cancelling,
	'mend 100,000 rejected rows': mending,
	'keep a draft': keeping,
	'make an edition': asking,
	'map a file of 5,000 columns': mapping('wide'),
	'map 300 files of 300 kinds': mapping('strangers')
};
