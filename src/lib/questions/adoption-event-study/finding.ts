import type { AnswerRow } from '../../edition/edition';
import { formatChange, type Locale } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numberWord, numeric, tooLittle } from '../words';

/** Rows of the primary measure that are shown, by block. */
export const curveOf = (rows: AnswerRow[], { edition }: Context): AnswerRow[] =>
	rows
		.filter((row) => row.tool === edition.settings.primary?.tool && row.activity === edition.settings.primary?.activity)
		.filter((row) => numeric(row, 'effect') !== null)
		.toSorted((a, b) => Number(a.block) - Number(b.block));

/** The weeks of a block from the start, the same words wherever one is named. */
export function blockWeeks(block: number, weeks: number, locale: Locale): string {
	const [first, last] = [block * weeks, (block + 1) * weeks - 1];
	if (first === last) return locale === 'de' ? `in Woche ${first}` : `in week ${first}`;
	return locale === 'de' ? `in Woche ${first}–${last}` : `in weeks ${first}–${last}`;
}

/** Whether the band of a block is clear of nought. */
export const isClear = (row: AnswerRow): boolean => Number(row.effect_low) > 0 || Number(row.effect_high) < 0;

/** Whether a block before the start is clear of nought; null where there is none to look at. */
export function apartBefore(curve: AnswerRow[]): boolean | null {
	const before = curve.filter((row) => Number(row.block) < -1);
	return before.length ? before.some(isClear) : null;
}

/** From which block on, and until which, the band is clear of nought; and whether it already was before. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale, edition } = context;
	const de = locale === 'de';
	const curve = curveOf(rows, context);
	const after = curve.filter((row) => Number(row.block) >= 0);
	if (after.length < 4)
		return tooLittle(context, {
			de: 'Für den Verlauf fehlen Nutzungsdaten über genügend Wochen, oder es sind zu wenige Mentees.',
			en: 'Usage data over enough weeks are missing for a course, or there are too few mentees.'
		});
	const drift = apartBefore(curve);
	const lasting = after.filter(isClear);
	const last = after.at(-1)!;
	const weeks = edition.settings.block_weeks;
	const until = blockWeeks(Number(last.block), weeks, locale);
	const value = formatChange(Number(last.effect), locale);
	const title = !lasting.length
		? de
			? 'In keinem Abschnitt nach dem Start ist ein Unterschied zu sichern.'
			: 'In no block after the start can a difference be established.'
		: isClear(last)
			? de
				? `Der Unterschied hält: ${until} noch ${value} je Woche.`
				: `The difference lasts: ${until} it is still ${value} a week.`
			: de
				? `Der Unterschied ist in ${lasting.length === 1 ? 'einem' : numberWord(lasting.length, locale)} von ${after.length} Abschnitten zu sichern, ${until} nicht mehr.`
				: `The difference can be established in ${numberWord(lasting.length, locale)} of ${after.length} blocks, ${until} no longer.`;
	return {
		number: value,
		beside: de ? `je Woche, ${until} ab dem Start` : `a week, ${until} from the start`,
		title,
		detail: drift
			? de
				? 'Schon vor dem Start entwickelten sich die Gruppen verschieden; das mindert die Aussage.'
				: 'The groups had already moved apart before the start; that weakens the claim.'
			: drift === false
				? de
					? 'Vor dem Start ist in keinem einzelnen Abschnitt ein Unterschied zu sichern.'
					: 'Before the start no single block shows a difference that can be established.'
				: undefined
	};
}
