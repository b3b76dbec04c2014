import { expect, test } from 'vitest';
import { toCsv } from '../../../src/lib/figures/csv';

test('German and English spreadsheets open it as it is', () => {
	expect(toCsv(['a', 'b'], [['x;y', 1.5]], 'de')).toBe('\uFEFFa;b\r\n"x;y";1,5\r\n');
	expect(toCsv(['a', 'b'], [['x,y', 1.5]], 'en')).toBe('\uFEFFa,b\r\n"x,y",1.5\r\n');
});

test('text is never a formula, a negative number stays a number, a guarded cell is empty', () => {
	expect(toCsv(['=1'], [['=cmd()'], ['+1'], ['@x'], [-3], [null]], 'en')).toBe(
		"\uFEFF'=1\r\n'=cmd()\r\n'+1\r\n'@x\r\n-3\r\n\r\n"
	);
});
