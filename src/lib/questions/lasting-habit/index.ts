import { formatNumber } from '../../i18n/format';
import type { Question } from '../question';
import { CHANCE, deriveRate, outOf, RATE_COLUMNS } from '../rates';
import { activityDative, GROUP, numeric } from '../words';
import { brief, figure } from './figure';
import { cellOf, finding, WINDOWS } from './finding';

export const question: Question = {
	id: 'lasting-habit',
	asks: { de: 'Wird es zur Gewohnheit, und bleibt sie?', en: 'Does it become a habit, and does it last?' },
	needs: ['people', 'participation', 'usage'],
	columns: {
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		window: { label: { de: 'Zeitraum', en: 'Window' }, role: 'key', words: WINDOWS },
		window_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		people: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		habitual: { label: { de: 'regelmäßig aktiv', en: 'Regularly active' }, role: 'count' },
		...RATE_COLUMNS
	},
	derive: deriveRate('habitual', 'people'),
	subtitle(rows, { locale, edition }) {
		const { habit, primary } = edition.settings;
		const what = activityDative(primary?.activity, locale);
		const [all, later] = ['before', 'lasting'].map((window) => numeric(cellOf(rows, 'mentees', window), 'people'));
		const people =
			typeof all !== 'number'
				? ''
				: typeof later !== 'number'
					? `; n = ${formatNumber(all, locale)} ${locale === 'de' ? 'Mentees' : 'mentees'}`
					: locale === 'de'
						? `; n = ${outOf(later, all, locale)} Mentees ein halbes Jahr später`
						: `; n = ${outOf(later, all, locale)} mentees half a year later`;
		return locale === 'de'
			? `Anteil mit ${what} in mindestens ${habit.active} der letzten ${habit.of} Wochen · ${primary?.tool ?? ''}${people}`
			: `Share with ${what} in at least ${habit.active} of the last ${habit.of} weeks · ${primary?.tool ?? ''}${people}`;
	},
	source: (_rows, { locale }) =>
		locale === 'de' ? `Quelle: Nutzungsberichte. ${CHANCE.de}` : `Source: usage reports. ${CHANCE.en}`,
	finding,
	figure,
	brief
};
