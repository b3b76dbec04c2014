import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Messages are compiled by run.js, before: once is enough, and vitest would wait for it when its tests have long passed. */
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['tests/clickhouse/**/*.test.ts'],
		testTimeout: 300_000,
		hookTimeout: 300_000,
		// Servers take memory: a file at a time. Files share a process, so that an engine is compiled once.
		fileParallelism: false,
		isolate: false
	}
});
