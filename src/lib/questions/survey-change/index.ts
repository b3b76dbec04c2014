import type { Question } from '../question';
import { GROUP } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'survey-change',
	asks: { de: 'Was hat sich in der Befragung geändert?', en: 'What has changed in the survey?' },
	needs: ['people', 'participation', 'survey'],
	columns: {
		item: { label: { de: 'Aussage', en: 'Item' }, role: 'key' },
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		wave: {
			label: { de: 'Welle', en: 'Wave' },
			role: 'key',
			words: {
				before: { de: 'vorher', en: 'before' },
				after: { de: 'nachher', en: 'after' },
				null: { de: 'Veränderung', en: 'change' }
			}
		},
		answer: { label: { de: 'Antwort', en: 'Answer' }, role: 'key' },
		answer_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		people: { label: { de: 'Personen', en: 'People' }, role: 'count' },
		answered: { label: { de: 'von', en: 'Out of' }, role: 'whole' },
		mean_change: { label: { de: 'mittlere Veränderung', en: 'Mean change' }, role: 'measure', format: 'decimal' },
		change_low: { label: { de: 'von', en: 'From' }, role: 'measure', format: 'decimal' },
		change_high: { label: { de: 'bis', en: 'To' }, role: 'measure', format: 'decimal' }
	},
	merge: [{ by: ['answer'], order: ['answer_order'], across: ['wave'] }],
	// The row of the mean names how many answered, which is its group and not a part of it.
	harmless: (row) => row.wave === null,
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Mittlere Veränderung von vorher zu nachher in Punkten der Skala, wer beide Male antwortete; 95-%-Intervall'
			: 'Mean change from before to after in points of the scale, people who answered both times; 95% interval',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Befragung. „k. A.“ zählt nicht. Die Tabelle zeigt auch, wie die Antworten sich verteilen.'
			: 'Source: survey. “No answer” does not count. The table also shows how the answers are spread.',
	finding,
	figure
};
