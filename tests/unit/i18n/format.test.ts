import { expect, test } from 'vitest';
import { formatChange, formatNumber } from '../../../src/lib/i18n/format';

test('a minus is a real one, and nought has no sign', () => {
	expect(formatNumber(-0.34, 'de', 1)).toBe('−0,3');
	expect(formatNumber(-1234, 'en')).toBe('−1,234');
	expect(formatNumber(-0.04, 'de', 1)).toBe('0,0');
	expect(formatNumber(-0, 'en')).toBe('0');
	expect(formatChange(-0.34, 'de')).toBe('−0,3');
	expect(formatChange(1.84, 'en')).toBe('+1.8');
	for (const none of [-0.04, 0.04, 0]) expect(formatChange(none, 'de')).toBe('0,0');
});
