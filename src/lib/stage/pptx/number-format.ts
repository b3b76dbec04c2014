/**
 * The format code of a workbook for how a plot prints its values: per cent, a sign, decimals. Office prints separators in the
 * reader's own language.
 */
export function numberFormat(print: (value: number) => string): string {
	const sample = print(0.25);
	const whole = print(7);
	const decimals = /[.,](\d+)/.exec(sample)?.[1]?.length ?? 0;
	const digits = decimals ? `0.${'0'.repeat(decimals)}` : '0';
	// 0.25 printed as "25 %" is a rate, as "0 %" a number with a sign after it.
	const rate = sample.includes('%') && whole.replace(/\D/g, '').startsWith('700');
	const blank = /[\s\u00a0\u202f]%/.test(sample) ? '\u00a0' : '';
	const unit = !sample.includes('%') ? '' : rate ? `${blank ? `"${blank}"` : ''}%` : `"${blank}%"`;
	const one = `${digits}${unit}`;
	return /^[+−]/.test(sample) ? `+${one};"−"${one};0` : one;
}
