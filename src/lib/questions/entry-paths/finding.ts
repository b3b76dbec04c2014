import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { inWords, numeric, tooLittle } from '../words';

export const DOORS: Record<string, Words> = {
	open_offer: { de: 'Angebot an alle', en: 'offer to everyone' },
	approached: { de: 'persönliche Ansprache', en: 'personal approach' },
	tender: { de: 'interne Ausschreibung', en: 'internal tender' },
	leadership_circle: { de: 'Führungskreis', en: 'leadership circle' },
	magazine: { de: 'Mitarbeiter-Magazin', en: 'staff magazine' },
	intranet: { de: 'Intranet', en: 'intranet' },
	mentor_community: { de: 'Community der Mentoren', en: 'mentor community' },
	recommendation: { de: 'Empfehlung', en: 'recommendation' },
	other: { de: 'andere Wege', en: 'other doors' },
	unknown: { de: 'nicht genannt', en: 'not named' },
	pooled: { de: 'weitere, zusammengefasst', en: 'others, taken together' }
};

/** All rounds together, or the one round of the slice; largest first. */
export const allRounds = (rows: AnswerRow[], role: string): AnswerRow[] => {
	const own = rows.filter((row) => row.role === role && numeric(row, 'people') !== null);
	const together = own.filter((row) => row.round === null);
	return (together.length ? together : own).toSorted((a, b) => Number(b.people) - Number(a.people));
};

/** The widest door for mentees, and the widest for mentors. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const named = (role: string) =>
		allRounds(rows, role).filter((row) => !['pooled', 'other', 'unknown'].includes(String(row.path)));
	const [widest, second] = named('mentee');
	if (!widest)
		return tooLittle(context, {
			de: 'Die Zugangswege fehlen, oder keiner davon lässt sich zeigen.',
			en: 'The doors of entry are missing, or none of them can be shown.'
		});
	// A door that is hidden may be wider than any that is shown.
	const rest = (role: string, { total }: AnswerRow) =>
		Number(total) - allRounds(rows, role).reduce((sum, row) => sum + Number(row.people), 0);
	const unseen = rest('mentee', widest);
	const partly = unseen > Number(widest.people);
	const door = (row: AnswerRow) => inWords(DOORS, row.path, locale);
	const percent = (row: AnswerRow) => formatPercent(Number(row.share), locale);
	const [mentors] = named('mentor');
	const next =
		second && unseen <= Number(second.people)
			? de
				? `Danach folgt „${door(second)}“ mit ${percent(second)}.`
				: `Next comes "${door(second)}" with ${percent(second)}.`
			: '';
	const others =
		mentors && rest('mentor', mentors) <= Number(mentors.people)
			? de
				? ` Bei den Mentorinnen und Mentoren führt „${door(mentors)}“ (${percent(mentors)}).`
				: ` Among mentors "${door(mentors)}" leads (${percent(mentors)}).`
			: '';
	const through = partly
		? de
			? ` Über die übrigen Türen kamen zusammen ${formatNumber(unseen, locale)} Mentees.`
			: ` Through all other doors came ${formatNumber(unseen, locale)} mentees together.`
		: '';
	return {
		number: percent(widest),
		beside: door(widest),
		title: partly
			? de
				? `Von den Türen, die sich zeigen lassen, ist „${door(widest)}“ die breiteste: ${percent(widest)} der Mentees.`
				: `Of the doors that can be shown, "${door(widest)}" is the widest: ${percent(widest)} of mentees.`
			: de
				? `Die breiteste Tür zum Programm ist „${door(widest)}“: ${percent(widest)} der Mentees.`
				: `The widest door into the programme is "${door(widest)}": ${percent(widest)} of mentees.`,
		detail: `${next}${others}${through}`.trim() || undefined
	};
}
