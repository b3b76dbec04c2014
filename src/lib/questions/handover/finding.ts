import type { AnswerRow } from '../../edition/edition';
import { formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numeric, titled, tooLittle, WHY_HIDDEN } from '../words';

/** Whether the programme has changed hands and still pulls by itself. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const ordered = rows.toSorted((a, b) => Number(a.round_order) - Number(b.round_order));
	const shown = ordered.filter((row) => numeric(row, 'self_propelled_rate') !== null);
	const [first, last] = [shown[0], shown.at(-1)];
	// Rounds that are a slice hold one round each.
	if (ordered.length === 1)
		return tooLittle(context, {
			de: 'Eine Runde allein zeigt keinen Übergang. Er steht beim ganzen Unternehmen.',
			en: 'One round alone shows no handover. It is told for the whole company.'
		});
	if (!first || !last || shown.length < 2)
		return tooLittle(context, {
			de: 'Es braucht zwei Runden mit Zugangswegen, die groß genug sind, um sie zu zeigen.',
			en: 'Two rounds with doors of entry are needed, large enough to be shown.'
		});
	const percent = (row: AnswerRow) => formatPercent(Number(row.self_propelled_rate), locale);
	const moved = ordered.find((row) => row.owner === 'hr' && ordered.some((before) => before.owner === 'project'));
	const change = Number(last.self_propelled_rate) - Number(first.self_propelled_rate);
	const hidden = ordered.filter((row) => !shown.includes(row)).map((row) => row.round);
	const missing = !hidden.length
		? ''
		: de
			? ` ${titled(WHY_HIDDEN.de)}: ${hidden.join(', ')}.`
			: ` ${titled(WHY_HIDDEN.en)}: ${hidden.join(', ')}.`;
	const who = moved
		? de
			? `Seit „${moved.round}“ liegt das Programm bei HR`
			: `HR has run the programme since "${moved.round}"`
		: de
			? 'Die Verantwortung hat nicht gewechselt'
			: 'The programme has not changed hands';
	const pull =
		Math.abs(change) < 0.05
			? de
				? `der Anteil, der ohne Ansprache kommt, ist gleich geblieben (${percent(last)})`
				: `the share that comes without being approached has stayed the same (${percent(last)})`
			: de
				? `ohne Ansprache kamen in „${first.round}“ ${percent(first)}, in „${last.round}“ ${percent(last)}`
				: `${percent(first)} came without being approached in "${first.round}", ${percent(last)} in "${last.round}"`;
	return {
		number: percent(last),
		beside: de ? 'kommen von selbst' : 'come by themselves',
		title: `${who}; ${pull}.`,
		detail: de
			? `Von selbst heißt: ohne dass das Programm die Person angesprochen hat.${missing}`
			: `By themselves means: without being approached by the programme.${missing}`
	};
}
