/** Native DuckDB, to compare with: the same line of versions as the one in the browser. */
import { createRequire } from 'node:module';
import { installExtra } from '../extra-package.js';

const NAME = '@duckdb/node-api';

/** DuckDB 1.4.3, as in duckdb-wasm 1.32.0. Throws where it cannot be installed. */
export const installNative = () => installExtra(NAME, '1.4.3-r.3', 'native-duckdb');

/** The package, installed if need be. */
export const loadNative = () => createRequire(`${installNative()}/package.json`)(NAME);
