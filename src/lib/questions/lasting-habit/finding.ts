import type { AnswerRow } from '../../edition/edition';
import { formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { apart, outOf } from '../rates';
import { numeric, tooLittle } from '../words';

export const WINDOWS: Record<string, Words> = {
	before: { de: 'vorher', en: 'before' },
	after: { de: 'danach', en: 'after' },
	lasting: { de: '½ Jahr später', en: '½ year later' }
};

/** What somebody does who has the habit: it is no retention, for who is there later need not have been there before. */
const HABITUALLY: Record<string, Words> = {
	contribute: { de: 'schreiben regelmäßig', en: 'write regularly' },
	react: { de: 'reagieren regelmäßig', en: 'react regularly' },
	read: { de: 'lesen regelmäßig', en: 'read regularly' }
};
const habitually = (activity: string | undefined, locale: Locale): string =>
	activity && Object.hasOwn(HABITUALLY, activity)
		? HABITUALLY[activity]![locale]
		: locale === 'de'
			? 'sind regelmäßig aktiv'
			: 'are regularly active';

export const cellOf = (rows: AnswerRow[], group: string, window: string): AnswerRow | undefined =>
	rows.find((row) => row.group === group && row.window === window && numeric(row, 'rate') !== null);

/** Whether the habit is still there half a year later, beside the comparison. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale, edition } = context;
	const de = locale === 'de';
	const [before, after, lasting] = ['before', 'after', 'lasting'].map((window) => cellOf(rows, 'mentees', window));
	const end = lasting ?? after;
	if (!before || !end)
		return tooLittle(context, {
			de: 'Es fehlen Nutzungsdaten über genügend Wochen vor und nach dem Start, oder es sind zu wenige Mentees.',
			en: 'Usage data over enough weeks before and after the start are missing, or there are too few mentees.'
		});
	const percent = (row: AnswerRow) => formatPercent(Number(row.rate), locale);
	const other = cellOf(rows, 'comparison', String(end.window));
	const clear = apart(before, end);
	const more = Number(end.rate) > Number(before.rate);
	const when = lasting
		? de
			? 'ein halbes Jahr später'
			: 'half a year later'
		: de
			? 'nach dem Start'
			: 'after the start';
	const title = !clear
		? de
			? `Ob es zur Gewohnheit wurde, ist nicht zu sichern: ${percent(before)} vorher, ${percent(end)} ${when}.`
			: `Whether it became a habit cannot be established: ${percent(before)} before, ${percent(end)} ${when}.`
		: more
			? de
				? `Die Gewohnheit hält: ${percent(end)} der Mentees sind ${when} regelmäßig aktiv, vorher waren es ${percent(before)}.`
				: `The habit lasts: ${percent(end)} of mentees are regularly active ${when}, up from ${percent(before)}.`
			: de
				? `Die Gewohnheit ging verloren: ${percent(end)} ${when}, vorher ${percent(before)}.`
				: `The habit was lost: ${percent(end)} ${when}, ${percent(before)} before.`;
	const compared = other
		? de
			? `Von denen, die nie dabei waren: ${percent(other)}.`
			: `Of those who never joined: ${percent(other)}.`
		: '';
	const hidden = rows.some((row) => row.group === 'mentees' && row.window === 'lasting' && row.guarded === true);
	const cut =
		lasting && Number(lasting.people) < Number(before.people)
			? de
				? ` Ein halbes Jahr ist erst bei ${outOf(Number(lasting.people), Number(before.people), locale)} Mentees um.`
				: ` Half a year has passed for ${outOf(Number(lasting.people), Number(before.people), locale)} mentees so far.`
			: lasting
				? ''
				: hidden
					? de
						? ' Wie viele ein halbes Jahr später aktiv sind, ist nicht gezeigt: Es ließe auf Einzelne schließen.'
						: ' How many are active half a year later is not shown: it would point at individuals.'
					: de
						? ' Für ein halbes Jahr danach reichen die Daten noch nicht.'
						: ' The data do not yet reach half a year further.';
	return {
		number: percent(end),
		beside: `${habitually(edition.settings.primary?.activity, locale)}, ${de ? `vorher ${percent(before)}` : `${percent(before)} before`}`,
		title,
		short:
			clear && more && lasting
				? de
					? 'Ein halbes Jahr später ist die Gewohnheit noch da.'
					: 'Half a year later the habit is still there.'
				: undefined,
		detail: `${compared}${cut}`.trim() || undefined
	};
}
