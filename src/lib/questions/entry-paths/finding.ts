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
	pooled: { de: 'weitere, je zu klein', en: 'others, each too small' }
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
			de: 'Die Zugangswege fehlen oder sind einzeln zu klein, um sie zu zeigen.',
			en: 'The doors of entry are missing, or each is too small to be shown.'
		});
	// A door that is hidden may be wider than any that is shown.
	const told = allRounds(rows, 'mentee').reduce((sum, row) => sum + Number(row.people), 0);
	const partly = Number(widest.total) - told > Number(widest.people);
	const door = (row: AnswerRow) => inWords(DOORS, row.path, locale);
	const percent = (row: AnswerRow) => formatPercent(Number(row.share), locale);
	const [mentors] = named('mentor');
	const next = second
		? de
			? `Danach folgt „${door(second)}“ mit ${percent(second)}.`
			: `Next comes "${door(second)}" with ${percent(second)}.`
		: '';
	const others = mentors
		? de
			? ` Bei den Mentorinnen und Mentoren führt „${door(mentors)}“ (${percent(mentors)}).`
			: ` Among mentors "${door(mentors)}" leads (${percent(mentors)}).`
		: '';
	const rest = partly
		? de
			? ` Über die übrigen Türen kamen zusammen ${formatNumber(Number(widest.total) - told, locale)} Mentees.`
			: ` Through all other doors came ${formatNumber(Number(widest.total) - told, locale)} mentees together.`
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
		detail: `${next}${others}${rest}`.trim() || undefined
	};
}
