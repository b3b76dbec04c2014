import type { AnswerRow } from '../../edition/edition';
import { formatChange } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numberWord, numeric, tooLittle } from '../words';

/** Rows of the primary measure that are shown, by block. */
export const curveOf = (rows: AnswerRow[], { edition }: Context): AnswerRow[] =>
	rows
		.filter((row) => row.tool === edition.settings.primary?.tool && row.activity === edition.settings.primary?.activity)
		.filter((row) => numeric(row, 'effect') !== null)
		.toSorted((a, b) => Number(a.block) - Number(b.block));

const clear = (row: AnswerRow) => Number(row.effect_low) > 0 || Number(row.effect_high) < 0;
const beforeStart = (curve: AnswerRow[]) => curve.filter((row) => Number(row.block) < -1);

/** Whether a block before the start is clear of nought; null where there is none to look at. */
export function apartBefore(curve: AnswerRow[]): boolean | null {
	const before = beforeStart(curve);
	return before.length ? before.some(clear) : null;
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
	const lasting = after.filter(clear);
	const last = after.at(-1)!;
	const weeks = edition.settings.block_weeks;
	const until = (Number(last.block) + 1) * weeks;
	const value = formatChange(Number(last.effect), locale);
	const title = !lasting.length
		? de
			? 'In keinem Abschnitt nach dem Start ist ein Unterschied zu sichern.'
			: 'In no block after the start can a difference be established.'
		: clear(last)
			? de
				? `Der Unterschied hält: nach ${until} Wochen noch ${value} je Woche.`
				: `The difference lasts: after ${until} weeks it is still ${value} a week.`
			: de
				? `Der Unterschied ist in ${lasting.length === 1 ? 'einem' : numberWord(lasting.length, locale)} von ${after.length} Abschnitten zu sichern, nach ${until} Wochen nicht mehr.`
				: `The difference can be established in ${numberWord(lasting.length, locale)} of ${after.length} blocks, after ${until} weeks no longer.`;
	return {
		number: value,
		beside: de ? `je Woche, ${until} Wochen nach dem Start` : `a week, ${until} weeks after the start`,
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
