/**
 * `npm run test:clickhouse`: what is read from ClickHouse, tried on servers of its own and on a ClickHouse of today, which
 * are installed if need be. `npm test` runs none of it, because not every machine can have them.
 */
import { prepare } from '../../src/cli/start.js';
import { bin, GENERATED, Run } from '../steps.js';
import { installChdb, installServer } from './install.js';

prepare();
try {
	installServer();
	installChdb();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
const run = new Run();
await run.all(GENERATED);
await run.all([['clickhouse', [...bin('vitest/vitest.mjs'), 'run', '--config', 'tests/clickhouse/vitest.config.ts']]]);
run.end();
