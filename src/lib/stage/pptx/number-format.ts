/**
 * The format code of a workbook for how a plot prints some of its values: per cent, a sign, decimals. Office prints
 * separators in the reader's own language.
 */
export function numberFormat(print: (value: number) => string, samples: number[]): string {
	const texts = samples.filter((value) => value !== 0).map(print);
	const all = texts.join(' ');
	const decimals = Math.max(0, ...texts.map((text) => /[.,](\d{1,2})(?!\d)/.exec(text)?.[1]?.length ?? 0));
	const digits = decimals ? `0.${'0'.repeat(decimals)}` : '0';
	// A rate is printed as a hundred times itself, a number of per cent as it is.
	const rate = print(7).replace(/\D/g, '').startsWith('700');
	const blank = /[\s\u00a0\u202f]%/.test(all) ? '"\u00a0"' : '';
	const unit = !all.includes('%') ? '' : rate ? `${blank}%` : `${blank}"%"`;
	const one = `${digits}${unit}`;
	return /(^| )[+−]/.test(all) ? `+${one};"−"${one};0` : one;
}
