import { formatNumber } from '../../i18n/format';
import type { Question } from '../question';
import { ACTIVITY, GROUP, numeric } from '../words';
import { figure } from './figure';
import { finding, primaryRows } from './finding';

export const question: Question = {
	id: 'adoption-before-after',
	asks: {
		de: 'Was tun Mentees vorher und nachher in jedem Werkzeug?',
		en: 'What do mentees do in each tool, before and after?'
	},
	needs: ['people', 'participation', 'usage'],
	columns: {
		tool: { label: { de: 'Werkzeug', en: 'Tool' }, role: 'key' },
		activity: { label: { de: 'Tätigkeit', en: 'Activity' }, role: 'key', words: ACTIVITY },
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		cut: {
			label: { de: 'Mentees ohne ganze Zeiträume fehlen', en: 'Mentees without whole windows missing' },
			role: 'derived'
		},
		people: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		before: { label: { de: 'vorher, je Woche', en: 'Before, a week' }, role: 'measure', format: 'decimal' },
		after: { label: { de: 'nachher, je Woche', en: 'After, a week' }, role: 'measure', format: 'decimal' },
		active_before_rate: {
			label: { de: 'aktive Wochen vorher', en: 'Active weeks before' },
			role: 'measure',
			format: 'percent'
		},
		active_after_rate: {
			label: { de: 'aktive Wochen nachher', en: 'Active weeks after' },
			role: 'measure',
			format: 'percent'
		}
	},
	subtitle(rows, { locale, edition }) {
		const { mentees, comparison } = primaryRows(rows, edition.settings.primary);
		const n = numeric(mentees, 'people');
		const m = numeric(comparison, 'people');
		const de = locale === 'de';
		// A number that is missing is left out: it may be hidden for another's sake, or there is no such group.
		const people = [
			n === null ? '' : `${formatNumber(n, locale)} ${de ? 'Mentees' : 'mentees'}`,
			m === null ? '' : `${formatNumber(m, locale)} ${de ? 'noch nicht Gestartete' : 'not yet started'}`
		]
			.filter(Boolean)
			.join(', ');
		const size = people && `; n = ${people}`;
		return de
			? `Je Führungskraft und Woche, 13 Wochen vor und nach dem Start${size}`
			: `Per leader and week, 13 weeks before and after the start${size}`;
	},
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Nutzungsberichte. Wochen ohne Bericht zählen nicht als null. Ein Vorher-nachher-Vergleich ist noch kein Beleg für eine Wirkung.'
			: 'Source: usage reports. Weeks without report are not counted as nought. A before/after comparison does not prove an effect.',
	finding,
	figure
};
