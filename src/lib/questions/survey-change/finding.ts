import type { AnswerRow } from '../../edition/edition';
import { formatChange } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { anyHidden, numeric, tooLittle } from '../words';

/** Mean changes that are shown, largest first. */
export const changesOf = (rows: AnswerRow[], group: string): AnswerRow[] =>
	rows
		.filter((row) => row.group === group && row.wave === null && numeric(row, 'mean_change') !== null)
		.toSorted((a, b) => Math.abs(Number(b.mean_change)) - Math.abs(Number(a.mean_change)));

/** The item that changed most, and how it changed among those who never took part. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const mentees = changesOf(rows, 'mentees');
	const isClear = (row: AnswerRow) => Number(row.change_low) > 0 || Number(row.change_high) < 0;
	const most = mentees.find(isClear) ?? mentees[0];
	if (!most)
		return tooLittle(context, {
			de: 'Es fehlt eine Befragung vorher und nachher, oder es antworteten zu wenige in beiden Wellen.',
			en: 'A survey before and after is missing, or too few answered both waves.'
		});
	const clear = isClear(most);
	const other = changesOf(rows, 'comparison').find((row) => row.item === most.item);
	const value = formatChange(Number(most.mean_change), locale);
	// "Most" and "least" only of items that are all shown, and where none that is not established moved further.
	const hidden = anyHidden(
		rows.filter((row) => row.group === 'mentees' && row.wave === null),
		'mean_change'
	);
	const first = !hidden && most === mentees[0] && mentees.length > 1;
	const least = mentees.at(-1)!;
	const compared = other
		? de
			? `Bei denen, die nie dabei waren: ${formatChange(Number(other.mean_change), locale)}.`
			: `Among those who never joined: ${formatChange(Number(other.mean_change), locale)}.`
		: '';
	const small =
		least !== most && !hidden
			? de
				? ` Am wenigsten bewegt sich „${least.item}“ (${formatChange(Number(least.mean_change), locale)}).`
				: ` Least moved “${least.item}” (${formatChange(Number(least.mean_change), locale)}).`
			: '';
	return {
		number: value,
		beside: de ? 'Punkte auf der Skala' : 'points on the scale',
		title: clear
			? de
				? `${first ? 'Am stärksten ändert sich' : 'Es ändert sich'} „${most.item}“: ${value} Punkte.`
				: `“${most.item}” changes${first ? ' most' : ''}: ${value} points.`
			: de
				? 'Bei keiner Aussage ist eine Veränderung der Mentees zu sichern.'
				: 'For no item can a change among mentees be established.',
		detail: `${compared}${small}`.trim() || undefined
	};
}
