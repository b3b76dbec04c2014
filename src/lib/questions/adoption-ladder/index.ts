import { STEPS } from '../ladder';
import type { Question } from '../question';
import { GROUP } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'adoption-ladder',
	asks: {
		de: 'Wer steigt auf der Leiter vom Lesen zum Führen, wer ab?',
		en: 'Who climbs the ladder from reading to leading, who goes down?'
	},
	needs: ['people', 'participation', 'usage'],
	columns: {
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		step_before: { label: { de: 'Stufe vorher', en: 'Step before' }, role: 'key', words: STEPS },
		step_after: { label: { de: 'Stufe nachher', en: 'Step after' }, role: 'key', words: STEPS },
		people: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'count' },
		total: { label: { de: 'von', en: 'Out of' }, role: 'whole' }
	},
	subtitle(_rows, { locale, edition }) {
		const tool = edition.settings.primary?.tool ?? '';
		return locale === 'de'
			? `Mentees nach der Stufe vor und nach dem Start · ${tool}; eine Stufe gilt, wenn sie in mehr als der Hälfte der Wochen getan wird`
			: `Mentees by their step before and after the start · ${tool}; a step counts where it is done in more than half of the weeks`;
	},
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Nutzungsberichte, Community-Bericht. Die Tabelle zeigt auch den Vergleich.'
			: 'Source: usage reports, community report. The table shows the comparison too.',
	finding,
	figure
};
