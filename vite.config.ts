import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { licences } from './src/hosting/licences.js';

const whoseWork = licences();

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['url', 'baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit(),
		whoseWork
	],
	worker: { format: 'es', plugins: () => [whoseWork] },
	build: { target: 'es2022' },
	test: {
		include: ['tests/{unit,golden,hostile,attack}/**/*.test.ts'],
		testTimeout: 120_000,
		hookTimeout: 240_000,
		// Files share a process: each opens an engine of its own, but the database is compiled once, not thirty times.
		isolate: false,
		// By default one core is left idle, which on two cores is half of the machine.
		maxWorkers: 2
	}
});
