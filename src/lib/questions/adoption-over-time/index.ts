import { formatDay } from '../../i18n/format';
import type { Question } from '../question';
import { activityDative, gapMonths, gaps, GROUP, numeric } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'adoption-over-time',
	asks: { de: 'Wie viele sind Monat für Monat aktiv?', en: 'How many are active, month by month?' },
	needs: ['people', 'participation', 'usage'],
	columns: {
		month: { label: { de: 'Monat', en: 'Month' }, role: 'key', format: 'month' },
		weeks: { label: { de: 'Wochen mit Bericht', en: 'Weeks reported' }, role: 'note', format: 'integer' },
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		people: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		active: { label: { de: 'aktiv', en: 'Active' }, role: 'count' },
		active_rate: { label: { de: 'Anteil', en: 'Share' }, role: 'derived', format: 'percent' }
	},
	derive(row) {
		const active = numeric(row, 'active');
		const people = numeric(row, 'people');
		return { ...row, active_rate: active === null || !people ? null : active / people };
	},
	subtitle(_rows, context) {
		const { locale, edition } = context;
		const hollow = gapMonths(context).length;
		const what = activityDative(edition.settings.primary?.activity, locale);
		const tool = edition.settings.primary?.tool ?? '';
		return locale === 'de'
			? `Anteil der Führungskräfte mit ${what} in mehr als der Hälfte der Wochen eines Monats · ${tool}${hollow ? '; hohler Punkt: Monat mit Woche ohne Bericht' : ''}`
			: `Share of leaders with ${what} in more than half of the weeks of a month · ${tool}${hollow ? '; hollow dot: month with a week without report' : ''}`;
	},
	source(_rows, context) {
		const { locale, edition } = context;
		const until = edition.data_until && formatDay(edition.data_until, locale);
		return locale === 'de'
			? `Quelle: Nutzungsberichte${until ? ` bis ${until}` : ''}. Ferienwochen sind nicht geglättet.${gaps(context)}`
			: `Source: usage reports${until ? ` until ${until}` : ''}. Holiday weeks are not smoothed.${gaps(context)}`;
	},
	finding,
	figure
};
