import { formatDay, type Locale } from './format';

/** What is odd about the data as a whole. */
export function explainNote(
	note: { code: string; tool: string | null; from: string | null; to: string | null },
	locale: Locale
): string {
	if (note.code === 'referral-circle')
		return locale === 'de'
			? 'Empfehlungen laufen im Kreis; die spätere zählt nicht.'
			: 'Recommendations run in a circle; the later one is not counted.';
	const [from, to] = [formatDay(note.from ?? '', locale), formatDay(note.to ?? '', locale)];
	return locale === 'de'
		? `${note.tool}: Für die Zeit vom ${from} bis ${to} gibt es keinen Bericht; sie zählt nicht als null.`
		: `${note.tool}: there is no report for ${from} to ${to}; it is not counted as nought.`;
}
