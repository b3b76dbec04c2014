import { defineConfig } from '@playwright/test';

const executablePath = process.env.BROWSER_PATH || undefined;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '*.test.ts',
	timeout: 120_000,
	expect: { timeout: 10_000 },
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'line',
	use: {
		baseURL: 'http://localhost:4327',
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
	webServer: { command: 'node src/cli/start.js --built', env: { PORT: '4327' }, port: 4327, timeout: 60_000 }
});
