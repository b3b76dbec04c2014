import type { Question } from '../question';
import { VERDICT } from '../verdict';
import { ACTIVITY } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'team-spill-over',
	asks: { de: 'Erreicht es die Teams?', en: 'Does it reach the teams?' },
	needs: ['people', 'participation', 'usage'],
	columns: {
		tool: { label: { de: 'Werkzeug', en: 'Tool' }, role: 'key' },
		activity: { label: { de: 'Tätigkeit', en: 'Activity' }, role: 'key', words: ACTIVITY },
		primary: { label: { de: 'Hauptmaß', en: 'Primary' }, role: 'note' },
		effect: { label: { de: 'Wirkung je Woche', en: 'Effect a week' }, role: 'measure', format: 'decimal' },
		effect_low: { label: { de: 'von', en: 'From' }, role: 'measure', format: 'decimal' },
		effect_high: { label: { de: 'bis', en: 'To' }, role: 'measure', format: 'decimal' },
		people: { label: { de: 'Personen', en: 'People' }, role: 'group' },
		teams: { label: { de: 'Teams', en: 'Teams' }, role: 'group' },
		comparison: { label: { de: 'Vergleich', en: 'Comparison' }, role: 'group' },
		pretrend_p: { label: { de: 'p Vortrend', en: 'p pre-trend' }, role: 'measure', format: 'p' },
		p_adjusted: { label: { de: 'p', en: 'p' }, role: 'measure', format: 'p' },
		verdict: { label: { de: 'Urteil', en: 'Verdict' }, role: 'measure', words: VERDICT }
	},
	subtitle: (_rows, { locale, edition }) =>
		locale === 'de'
			? `Direkt Unterstellte von Mentees, die selbst nie teilnahmen, gegen andere Teams; je Person und Woche, erste ${4 * edition.settings.block_weeks} Wochen ab dem Start, 95-%-Intervall`
			: `Direct reports of mentees who never took part themselves, against other teams; a person and week, first ${4 * edition.settings.block_weeks} weeks from the start, 95% interval`,
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Personalstamm (Vorgesetzte), Nutzungsberichte. Fehler nach Teams zusammengefasst; Callaway und Sant’Anna (2021).'
			: 'Source: HR master data (managers), usage reports. Errors clustered by team; Callaway and Sant’Anna (2021).',
	finding,
	figure
};
