import type { AnswerRow } from '../../edition/edition';
import { bars } from '../../figures/bars';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Words } from '../question';
import { inWords } from '../words';
import { reached } from './finding';

export const STAGES: Record<string, Words> = {
	entered: { de: 'Eingeladen, beworben oder dabei', en: 'Invited, applied or taking part' },
	started: { de: 'Begonnen', en: 'Started' },
	completed: { de: 'Abgeschlossen', en: 'Completed' }
};

/** One bar a stage, mentees of all rounds. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const stages = Object.keys(STAGES).map((stage) => ({ stage, people: reached(rows, 'mentee', stage) }));
	const all = stages[0]?.people;
	if (!all || stages.some(({ people }) => people === null)) return null;
	return bars(
		stages.map(({ stage, people }) => ({
			label: inWords(STAGES, stage, locale),
			value: people,
			beside: `${formatNumber(people ?? 0, locale)} · ${formatPercent((people ?? 0) / all, locale)}`,
			colour: stage === 'completed' ? COLOUR.after : COLOUR.before
		})),
		width
	);
}
