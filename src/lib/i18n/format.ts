export type Locale = 'de' | 'en';

const TAG = { de: 'de-DE', en: 'en-GB' };

/** To make a format takes far longer than to use it, and a page shows hundreds of numbers. */
const numbers = new Map<string, Intl.NumberFormat>();

/** A number with a fixed count of decimals: 1.234,5 in German, 1,234.5 in English; minus is a real one, nought has none. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
	const key = `${locale} ${decimals}`;
	let format = numbers.get(key);
	if (!format) {
		format = new Intl.NumberFormat(TAG[locale], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
		numbers.set(key, format);
	}
	const text = format.format(Math.abs(value));
	return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A change with its sign, minus as a real minus: +1,8 or −0,4; what rounds to nought has no sign. */
export function formatChange(value: number, locale: Locale, decimals = 1): string {
	const text = formatNumber(value, locale, decimals);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A rate in 0…1 as whole per cent; German puts a narrow space before the sign. */
export function formatPercent(rate: number, locale: Locale): string {
	return formatNumber(rate * 100, locale) + (locale === 'de' ? '\u00a0%' : '%');
}

/** A p-value: three decimals, and never nought. */
export const formatP = (p: number, locale: Locale): string =>
	p < 0.001 ? `< ${formatNumber(0.001, locale, 3)}` : formatNumber(p, locale, 3);

/** A date in words; what is none stays as it is written, for editions come from files that anybody may have made. */
function inWords(written: string, day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
	const date = new Date(/^\d{4}-\d\d-\d\d/.test(day) ? day : NaN);
	if (Number.isNaN(date.valueOf())) return written;
	return new Intl.DateTimeFormat(TAG[locale], { ...options, timeZone: 'UTC' }).format(date);
}

/** An ISO day as 22. März 2026 or 22 March 2026. */
export const formatDay = (day: string, locale: Locale): string => inWords(day, day, locale, { dateStyle: 'long' });

/** A moment in milliseconds since 1970 as 22.03.2026, 14:02 or 22/03/2026, 14:02, in the reader's own time zone. */
export const formatMoment = (moment: number, locale: Locale): string =>
	new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'short', timeStyle: 'short' }).format(moment);

/** A month such as 2024-03 as März 2024 or March 2024; short as Mrz 24. */
export function formatMonth(month: string, locale: Locale, short = false): string {
	const options = short
		? ({ month: 'short', year: '2-digit' } as const)
		: ({ month: 'long', year: 'numeric' } as const);
	return inWords(month, `${month}-01`, locale, options);
}

/** The time of day of a moment in milliseconds since 1970, 14:02, in the reader's own time zone. */
export const formatTime = (moment: number, locale: Locale): string =>
	new Intl.DateTimeFormat(TAG[locale], { timeStyle: 'short' }).format(moment);
