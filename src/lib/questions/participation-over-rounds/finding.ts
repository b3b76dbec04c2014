import type { AnswerRow } from '../../edition/edition';
import { formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { anyHidden, numeric, tooLittle } from '../words';

/** Rows that are shown, level by level from the top, each in the order of the rounds. */
export function levelsOf(rows: AnswerRow[]): { level: string; order: number; rows: AnswerRow[] }[] {
	const shown = rows
		.filter((row) => numeric(row, 'rate') !== null)
		.toSorted((a, b) => Number(a.level_order) - Number(b.level_order) || Number(a.round_order) - Number(b.round_order));
	return [...new Set(shown.map((row) => String(row.level)))].map((level) => {
		const own = shown.filter((row) => row.level === level);
		return { level, order: Number(own[0]?.level_order), rows: own };
	});
}

/** On which level participation grows fastest, from the first round that can be shown to the latest. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const levels = levelsOf(rows).filter(({ rows: own }) => own.length > 1);
	const growth = (own: AnswerRow[]) => Number(own.at(-1)?.rate) - Number(own[0]?.rate);
	const [fastest, ...others] = levels.toSorted((a, b) => growth(b.rows) - growth(a.rows));
	if (!fastest)
		return tooLittle(context, {
			de: 'Es braucht mindestens zwei Runden, in denen auf jeder Ebene genügend Führungskräfte begannen.',
			en: 'At least two rounds are needed in which enough leaders of every level started.'
		});
	// With a number hidden another level may have grown faster, or this one from elsewhere.
	const unsure = anyHidden(rows, 'rate');
	const way = (own: AnswerRow[]) => {
		const [from, to] = [own[0], own.at(-1)].map((row) => formatPercent(Number(row?.rate), locale));
		return de ? `von ${from} auf ${to}` : `from ${from} to ${to}`;
	};
	return {
		number: formatPercent(Number(fastest.rows.at(-1)?.rate), locale),
		beside: fastest.level,
		title: unsure
			? de
				? `Auf der Ebene ${fastest.level} wächst die Beteiligung ${way(fastest.rows)}.`
				: `At the level ${fastest.level} participation grows ${way(fastest.rows)}.`
			: others.length
				? de
					? `Am schnellsten wächst die Beteiligung hier: ${fastest.level}, ${way(fastest.rows)}.`
					: `Participation grows fastest here: ${fastest.level}, ${way(fastest.rows)}.`
				: de
					? `Die Beteiligung wächst mit jeder Runde, ${way(fastest.rows)}.`
					: `Participation grows with every round, ${way(fastest.rows)}.`,
		detail: others.length ? `${others.map(({ level, rows: own }) => `${level}: ${way(own)}`).join('; ')}.` : undefined
	};
}
