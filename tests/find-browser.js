import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.js';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'chrome.exe',
	'msedge.exe'
];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'
];

const search = () => findProgram(NAMES, PLACES);

const quietly = { stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) };

/**
 * Path of a Chromium: BROWSER_PATH or CHROME_PATH, one installed here, or one installed now (by apt as root, else by Playwright).
 * An empty path leaves the choice to Playwright.
 */
export function findBrowser() {
	const named = process.env.BROWSER_PATH || process.env.CHROME_PATH;
	if (named) return named;
	const found = search();
	if (found) return found;
	console.error('No Chromium, Chrome or Edge found; installing one …');
	const playwright = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
		...quietly,
		timeout: 120_000
	});
	if (playwright.status === 0) return '';
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		spawnSync('apt-get', ['update'], quietly);
		spawnSync('apt-get', ['install', '-y', 'chromium'], quietly);
	}
	const installed = search();
	if (installed) return installed;
	console.error('No browser could be installed. Install Chromium, Chrome or Edge and run npm test again.');
	process.exit(1);
}
