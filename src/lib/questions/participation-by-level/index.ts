import { formatDay } from '../../i18n/format';
import { wilson } from '../../statistics/wilson';
import type { Question } from '../question';
import { numeric } from '../words';
import sql from './answer.sql?raw';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'participation-by-level',
	needs: ['people', 'participation'],
	sql,
	columns: {
		level: { label: { de: 'Führungsebene', en: 'Leadership level' }, role: 'key' },
		level_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		eligible: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		joined: { label: { de: 'dabei', en: 'Joined' }, role: 'count' },
		rate: { label: { de: 'Anteil', en: 'Share' }, role: 'derived', format: 'percent' },
		rate_low: { label: { de: 'Zufall von', en: 'Chance from' }, role: 'derived', format: 'percent' },
		rate_high: { label: { de: 'Zufall bis', en: 'Chance to' }, role: 'derived', format: 'percent' }
	},
	merge: { by: 'level', order: 'level_order' },
	derive(row) {
		const joined = numeric(row, 'joined');
		const eligible = numeric(row, 'eligible');
		if (joined === null || !eligible) return { ...row, rate: null, rate_low: null, rate_high: null };
		const { low, high } = wilson(joined, eligible);
		return { ...row, rate: joined / eligible, rate_low: low, rate_high: high };
	},
	subtitle(_rows, { locale, edition }) {
		const day = edition.reference_on && formatDay(edition.reference_on, locale);
		if (locale === 'de') return `Mentees und Führungskräfte je Ebene${day ? `, Stichtag ${day}` : ''}`;
		return `Mentees and leaders by level${day ? `, headcount as of ${day}` : ''}`;
	},
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Personalstamm, Programmdaten. Vollerhebung: Das Intervall sagt, wie weit allein der Zufall den Anteil bewegen könnte.'
			: 'Source: HR master data, programme data. A full count: the interval says how far chance alone could move this rate.',
	finding,
	figure
};
