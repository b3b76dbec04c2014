import type { Question } from '../question';
import { primaryRow, VERDICT } from '../verdict';
import { ACTIVITY, numeric } from '../words';
import { formatNumber } from '../../i18n/format';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'adoption-effect',
	asks: { de: 'Was davon ist das Programm?', en: 'What of it is the programme’s?' },
	needs: ['people', 'participation', 'usage'],
	columns: {
		tool: { label: { de: 'Werkzeug', en: 'Tool' }, role: 'key' },
		activity: { label: { de: 'Tätigkeit', en: 'Activity' }, role: 'key', words: ACTIVITY },
		primary: { label: { de: 'Hauptmaß', en: 'Primary' }, role: 'note' },
		cut: {
			label: { de: 'Mentees ohne ganze Zeiträume fehlen', en: 'Mentees without whole windows missing' },
			role: 'derived'
		},
		effect: { label: { de: 'Wirkung je Woche', en: 'Effect a week' }, role: 'measure', format: 'decimal' },
		effect_low: { label: { de: 'von', en: 'From' }, role: 'measure', format: 'decimal' },
		effect_high: { label: { de: 'bis', en: 'To' }, role: 'measure', format: 'decimal' },
		naive: { label: { de: 'ohne Vergleich', en: 'Without comparison' }, role: 'measure', format: 'decimal' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' },
		comparison: { label: { de: 'Vergleich', en: 'Comparison' }, role: 'group' },
		pretrend_p: { label: { de: 'p Vortrend', en: 'p pre-trend' }, role: 'measure', format: 'p' },
		p: { label: { de: 'p', en: 'p' }, role: 'measure', format: 'p' },
		p_adjusted: { label: { de: 'p nach Holm', en: 'p by Holm' }, role: 'measure', format: 'p' },
		verdict: { label: { de: 'Urteil', en: 'Verdict' }, role: 'measure', words: VERDICT }
	},
	subtitle(rows, { locale, edition }) {
		const row = primaryRow(rows);
		const [n, m] = [numeric(row, 'mentees'), numeric(row, 'comparison')];
		const weeks = 4 * edition.settings.block_weeks;
		const people =
			n === null || m === null
				? ''
				: locale === 'de'
					? `; n = ${formatNumber(n, locale)} Mentees, ${formatNumber(m, locale)} im Vergleich`
					: `; n = ${formatNumber(n, locale)} mentees, ${formatNumber(m, locale)} in the comparison`;
		return locale === 'de'
			? `Was Mentees je Woche mehr tun als ohne Programm, Mittel der ersten ${weeks} Wochen ab dem Start, 95-%-Intervall; hohl: bloßes Vorher-nachher${people}`
			: `What mentees do more a week than without the programme, mean of the first ${weeks} weeks from the start, 95% interval; hollow: mere before/after${people}`;
	},
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Nutzungsberichte, Programmdaten. Differenz von Differenzen nach Callaway und Sant’Anna (2021). Explorative Maße sind nach Holm angepasst.'
			: 'Source: usage reports, programme data. Difference-in-differences after Callaway and Sant’Anna (2021). Exploratory measures are adjusted by Holm.',
	finding,
	figure
};
