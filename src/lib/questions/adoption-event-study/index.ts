import type { Question } from '../question';
import { ACTIVITY, activityWord } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'adoption-event-study',
	asks: {
		de: 'Wann setzt der Unterschied ein, und hält er?',
		en: 'When does the difference set in, and does it last?'
	},
	needs: ['people', 'participation', 'usage'],
	shares: 'adoption-effect',
	// The same panel as the effect, of which this is the course.
	columns: {
		tool: { label: { de: 'Werkzeug', en: 'Tool' }, role: 'key' },
		activity: { label: { de: 'Tätigkeit', en: 'Activity' }, role: 'key', words: ACTIVITY },
		block: { label: { de: 'Abschnitt ab dem Start', en: 'Block from the start' }, role: 'key', format: 'integer' },
		effect: { label: { de: 'Wirkung je Woche', en: 'Effect a week' }, role: 'measure', format: 'decimal' },
		effect_low: { label: { de: 'Band von', en: 'Band from' }, role: 'measure', format: 'decimal' },
		effect_high: { label: { de: 'Band bis', en: 'Band to' }, role: 'measure', format: 'decimal' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' },
		comparison: { label: { de: 'Vergleich', en: 'Comparison' }, role: 'group' }
	},
	subtitle(_rows, { locale, edition }) {
		const { primary, block_weeks: weeks } = edition.settings;
		const what = `${activityWord(primary?.activity, locale)}${primary ? ` · ${primary.tool}` : ''}`;
		return locale === 'de'
			? `${what}: Unterschied je Woche zu Führungskräften, die noch nicht begonnen hatten, Wochen ab dem Start in Abschnitten von ${weeks}; Band deckt die ganze Kurve mit 95 %`
			: `${what}: difference a week to leaders who had not started yet, weeks from the start in blocks of ${weeks}; the band covers the whole curve with 95%`;
	},
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Nutzungsberichte, Programmdaten. Ereignisstudie nach Callaway und Sant’Anna (2021); gemessen am letzten Abschnitt vor dem Start.'
			: 'Source: usage reports, programme data. Event study after Callaway and Sant’Anna (2021); measured against the last block before the start.',
	finding,
	figure
};
