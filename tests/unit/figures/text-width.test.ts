import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, spread, textWidth, wrapText } from '../../../src/lib/figures/text-width';

test('text that is cut or broken stands in its room, and broken text loses no word that fits', () => {
	const words = fc.array(fc.stringMatching(/^[A-Za-zäöüß0-9]{1,14}$/), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(words, fc.integer({ min: 60, max: 400 }), (parts, room) => {
			const text = parts.join(' ');
			expect(textWidth(cutText(text, room))).toBeLessThanOrEqual(room);
			const lines = wrapText(text, room).split('\n');
			for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(room);
			if (parts.every((part) => textWidth(part) <= room)) expect(lines.join(' ')).toBe(text);
		})
	);
});

test('a break that is written stays', () => {
	expect(wrapText('+1,9\nnach 40 Wochen', 500)).toBe('+1,9\nnach 40 Wochen');
});

test('names that end close together are moved apart, in their order, within the sheet', () => {
	expect(spread([10, 100], 20, 0, 200)).toEqual([10, 100]);
	const wanted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(wanted, (places) => {
			const placed = spread(places, 18, 0, 300);
			const order = places.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]! || a - b);
			for (const [at, index] of order.entries()) {
				expect(placed[index]!).toBeGreaterThanOrEqual(0);
				expect(placed[index]!).toBeLessThanOrEqual(300);
				if (at > 0) expect(placed[index]! - placed[order[at - 1]!]!).toBeGreaterThanOrEqual(18);
			}
		})
	);
});
