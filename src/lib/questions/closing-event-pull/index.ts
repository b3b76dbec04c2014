import type { Question } from '../question';
import { numeric } from '../words';
import { figure } from './figure';
import { finding, weeksOf } from './finding';

export const question: Question = {
	id: 'closing-event-pull',
	asks: {
		de: 'Bewerben sich mehr nach einer Schlussveranstaltung?',
		en: 'Do applications rise after a closing event?'
	},
	needs: ['people', 'participation', 'events'],
	columns: {
		weeks_from_event: { label: { de: 'Wochen ab der Veranstaltung', en: 'Weeks from the event' }, role: 'key' },
		week_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		applications: { label: { de: 'Bewerbungen', en: 'Applications' }, role: 'group' },
		per_week: { label: { de: 'je Woche', en: 'A week' }, role: 'derived', format: 'decimal' }
	},
	merge: [{ by: ['weeks_from_event'], order: ['week_order'] }],
	derive(row) {
		const applications = numeric(row, 'applications');
		const [first, last] = weeksOf(row);
		return { ...row, per_week: applications === null ? null : applications / (last - first + 1) };
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Bewerbungen von Führungskräften je Woche, acht Wochen vor bis acht Wochen nach den Schlussveranstaltungen'
			: 'Applications of leaders a week, from eight weeks before to eight weeks after the closing events',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Programmdaten (Bewerbungen, Veranstaltungen). Wochen mit zu wenigen Bewerbungen sind zusammengefasst.'
			: 'Source: programme data (applications, events). Weeks with too few applications are merged.',
	finding,
	figure
};
