import { expect, test } from 'vitest';
import { frameOf } from '../../../src/lib/components/stage/frame';
import { placeHash, placeOf } from '../../../src/lib/components/url-state';

test.each([
	[1920, 1080, 1],
	[3840, 2160, 2],
	[1366, 768, 768 / 1080],
	[1024, 768, 1024 / 1440],
	[2560, 1080, 1],
	[390, 844, 0.5],
	[844, 390, 0.5],
	[320, 256, 0.5]
])('a window of %i × %i px shows a scene at %f, never wider than the window', (width, height, scale) => {
	const frame = frameOf(width, height);
	expect(frame.scale).toBeCloseTo(scale, 9);
	expect(frame.width * frame.scale).toBeCloseTo(width, 9);
});

test('a place is written into the address and read from it again; what is none is the beginning', () => {
	for (const place of [
		{ scene: 'knows-or-does', step: 1 },
		{ scene: 'why', step: 0 }
	])
		expect(placeOf(placeHash(place))).toEqual(place);
	expect(placeHash({ scene: 'why', step: 0 })).toBe('#why');
	for (const hash of ['', '#', '#<b>', '#why.-1', '#why.99999', '#Why'])
		expect(placeOf(hash), hash).toEqual({ scene: '', step: 0 });
});
