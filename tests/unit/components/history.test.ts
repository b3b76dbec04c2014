import { expect, test } from 'vitest';
import { History } from '../../../src/lib/components/workshop/history';

test('undo and redo walk back and forth, and a new step ends what could be redone', () => {
	const history = new History<string>();
	expect(history.undo('a')).toBeNull();
	history.push('a');
	history.push('b');
	expect(history.undo('c')).toBe('b');
	expect(history.undo('b')).toBe('a');
	expect(history.size).toEqual({ past: 0, future: 2 });
	expect(history.redo('a')).toBe('b');
	history.push('b');
	expect(history.redo('x')).toBeNull();
	expect(history.undo('x')).toBe('b');
	expect(history.undo('b')).toBe('a');
});
