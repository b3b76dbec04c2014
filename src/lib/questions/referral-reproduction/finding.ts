import type { AnswerRow } from '../../edition/edition';
import { formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numeric, tooLittle } from '../words';

/** How many mentees a completed mentee brings in, for rounds whose follow-up has closed, one by one. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale, edition } = context;
	const de = locale === 'de';
	const closed = rows
		.filter((row) => row.closed === true && numeric(row, 'reproduction') !== null)
		.toSorted((a, b) => Number(a.round_order) - Number(b.round_order));
	const last = closed.at(-1);
	const days = edition.settings.follow_up_days;
	if (!last)
		return tooLittle(context, {
			de: `Noch liegt der Abschluss keiner genügend großen Runde ${days} Tage zurück: Für die Weitergabe ist es zu früh.`,
			en: `No round large enough was completed ${days} days ago: it is too early to tell.`
		});
	const value = Number(last.reproduction);
	const text = formatNumber(value, locale, 1);
	const open = rows.filter((row) => row.closed === false).map((row) => row.round);
	const grows = value >= 1;
	const told = closed.map((row) => `${row.round} ${formatNumber(Number(row.reproduction), locale, 1)}`).join(', ');
	const waiting = open.length ? (de ? ` Noch offen: ${open.join(', ')}.` : ` Still open: ${open.join(', ')}.`) : '';
	return {
		number: text,
		beside: de ? `neue Mentees je Mentee · ${last.round}` : `new mentees per mentee · ${last.round}`,
		title: de
			? grows
				? `Wer „${last.round}“ abgeschlossen hat, brachte im Schnitt ${text} neue Mentees: Das Programm trägt sich weiter.`
				: `Wer „${last.round}“ abgeschlossen hat, brachte im Schnitt ${text} neue Mentees: Von selbst erhält sich das Programm so noch nicht.`
			: grows
				? `Each mentee who completed "${last.round}" brought in ${text} new ones on average: the programme carries itself on.`
				: `Each mentee who completed "${last.round}" brought in ${text} new ones on average: by itself the programme would not last.`,
		detail: `${told}.${waiting}`
	};
}
