import { defineConfig } from '@playwright/test';
import { HOST, PORT } from './tests/browser/site';

const executablePath = process.env.BROWSER_PATH || undefined;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '*.test.ts',
	timeout: 120_000,
	expect: { timeout: 10_000 },
	fullyParallel: true,
	workers: 2,
	snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
	forbidOnly: Boolean(process.env.CI),
	reporter: 'line',
	use: {
		baseURL: `http://${HOST}`,
		// Tests count and change requests; tests/browser/offline.test.ts alone is about what is kept.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: { command: 'node src/cli/start.js --built', env: { PORT }, port: Number(PORT), timeout: 60_000 }
});
