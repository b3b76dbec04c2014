import { expect, test } from 'vitest';
import { dictionary } from '../../../src/lib/tables/schema';

test('data/README.md is the dictionary of the tables (vitest run -u writes it anew)', async () => {
	await expect(dictionary()).toMatchFileSnapshot('../../../data/README.md');
});
