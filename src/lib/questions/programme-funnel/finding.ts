import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { outOf } from '../rates';
import { tooLittle, total } from '../words';

/** People of one role who reached a stage, over all rounds; null where a round is guarded. */
export const reached = (rows: AnswerRow[], role: string, stage: string): number | null => {
	const own = rows.filter((row) => row.role === role && row.stage === stage);
	return own.length ? total(own, 'people') : null;
};

/** How many of those who started stayed to the end. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const started = reached(rows, 'mentee', 'started');
	const completed = reached(rows, 'mentee', 'completed');
	if (!started || completed === null)
		return tooLittle(context, {
			de: 'Der Stand der Teilnahmen fehlt, oder es haben zu wenige begonnen oder abgebrochen, um es zu zeigen.',
			en: 'The status of participation is missing, or too few started or dropped out to be shown.'
		});
	const stay = completed / started >= 0.75;
	const entered = reached(rows, 'mentee', 'entered');
	const lost =
		entered !== null && entered > started
			? de
				? `Von ${formatNumber(entered, locale)} Eingeladenen und Beworbenen haben ${formatNumber(started, locale)} begonnen.`
				: `Of ${formatNumber(entered, locale)} invited or applied, ${formatNumber(started, locale)} started.`
			: de
				? 'Die Programmdaten kennen nur Personen, die auch begonnen haben: Wie viele vorher absprangen, ist nicht zu sehen.'
				: 'The programme data hold only people who also started: how many were lost before cannot be seen.';
	return {
		number: formatPercent(completed / started, locale),
		beside: de ? 'schließen ab' : 'complete',
		title: de
			? `${stay ? 'Wer beginnt, bleibt meist: ' : ''}${outOf(completed, started, locale)} Mentees haben abgeschlossen.`
			: `${stay ? 'Most who start stay: ' : ''}${outOf(completed, started, locale)} mentees completed.`,
		detail: lost
	};
}
