import { defineConfig } from 'vitest/config';
import everyday from '../../vite.config';

/** As every other test, but with servers that take their time and memory: a file at a time. */
export default defineConfig({
	...everyday,
	test: {
		...everyday.test,
		include: ['tests/clickhouse/**/*.test.ts'],
		testTimeout: 300_000,
		hookTimeout: 300_000,
		fileParallelism: false
	}
});
