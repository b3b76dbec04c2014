import { formatNumber, type Locale } from './format';

/** What a group of sheets shows of itself; the shape of the pipeline's `SheetGroup`. */
interface Shown {
	evidence: { encoding: string; because: string; byte?: string; line?: number } | null;
	delimiter: string | null;
	dateOrder: string | null;
	decimal: string | null;
	dates: { count: number; dayFirst: number; monthFirst: number };
	numbers: { comma: number; point: number };
}

const ENCODING: Record<string, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16 (BE)',
	'windows-1252': 'Windows-1252'
};

const BECAUSE: Record<string, Record<Locale, string>> = {
	bom: { de: 'mit Kennung am Anfang', en: 'marked at its beginning' },
	'valid-utf-8': { de: 'jedes Zeichen gültig', en: 'every character valid' },
	'zero-bytes': { de: 'wegen der Null-Bytes', en: 'because of its zero bytes' },
	told: { de: 'von Ihnen festgelegt', en: 'as you said' }
};

const DELIMITER: Record<string, Record<Locale, string>> = {
	';': { de: 'Semikolon', en: 'semicolon' },
	',': { de: 'Komma', en: 'comma' },
	'\t': { de: 'Tabulator', en: 'tab' },
	'|': { de: 'senkrechter Strich', en: 'vertical bar' }
};

/** How a file was read, and by what evidence: "Windows-1252, because of byte FC in line 12; decimal comma in 4 of 4 …". */
export function explainEvidence(shown: Shown, locale: Locale): string {
	const de = locale === 'de';
	const number = (value: number) => formatNumber(value, locale);
	const parts: string[] = [];
	const { evidence, delimiter, dates, numbers, dateOrder, decimal } = shown;
	if (evidence) {
		const why =
			BECAUSE[evidence.because]?.[locale] ??
			(de
				? `wegen Byte ${evidence.byte} in Zeile ${number(evidence.line ?? 0)}`
				: `because of byte ${evidence.byte} in line ${number(evidence.line ?? 0)}`);
		parts.push(`${ENCODING[evidence.encoding] ?? evidence.encoding}, ${why}`);
	}
	if (delimiter && DELIMITER[delimiter]) parts.push(DELIMITER[delimiter][locale]);
	const signs = numbers.comma + numbers.point;
	if (signs) {
		const comma = numbers.comma >= numbers.point;
		const of = de
			? `in ${number(Math.max(numbers.comma, numbers.point))} von ${number(signs)} Werten`
			: `in ${number(Math.max(numbers.comma, numbers.point))} of ${number(signs)} values`;
		parts.push(`${de ? (comma ? 'Dezimalkomma' : 'Dezimalpunkt') : comma ? 'decimal comma' : 'decimal point'} ${of}`);
	} else if (decimal === 'comma' || decimal === 'point') {
		const name = de
			? { comma: 'Dezimalkomma', point: 'Dezimalpunkt' }
			: { comma: 'decimal comma', point: 'decimal point' };
		parts.push(`${name[decimal]}, ${BECAUSE.told![locale]}`);
	}
	if (dateOrder === 'dmy' || dateOrder === 'mdy') {
		const sure = dateOrder === 'dmy' ? dates.dayFirst : dates.monthFirst;
		const name = de
			? { dmy: 'Tag vor Monat', mdy: 'Monat vor Tag' }
			: { dmy: 'day before month', mdy: 'month before day' };
		const why = sure
			? de
				? `belegt durch ${number(sure)} Werte`
				: `shown by ${number(sure)} values`
			: BECAUSE.told![locale];
		parts.push(`${name[dateOrder]}, ${why}`);
	}
	return parts.join('; ');
}
