/** Distance of round numbers that divide a range into about `most` parts. */
export function niceStep(span: number, most = 5): number {
	const power = 10 ** Math.floor(Math.log10((span || 1) / (most - 1)));
	return [1, 2, 2.5, 5, 10, 20].map((factor) => factor * power).find((one) => span / one <= most) ?? span;
}

/** Round numbers within a range: at most six. */
export function ticks(min: number, max: number, step = niceStep(max - min || 1)): number[] {
	const first = Math.ceil(min / step - 1e-9);
	const count = Math.floor(max / step + 1e-9) - first + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

/** A range widened to round numbers, and their distance. */
export function roundRange(min: number, max: number, step?: number): { min: number; max: number; step: number } {
	const by = step ?? niceStep(max - min || 1);
	return { min: Math.floor(min / by + 1e-9) * by, max: Math.ceil(max / by - 1e-9) * by, step: by };
}
