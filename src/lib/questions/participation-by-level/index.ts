import { formatDay } from '../../i18n/format';
import type { Question } from '../question';
import { CHANCE_IN_TABLE, deriveRate, RATE_COLUMNS } from '../rates';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'participation-by-level',
	asks: { de: 'Wie weit ist jede Führungsebene erreicht?', en: 'How far has each leadership level been reached?' },
	needs: ['people', 'participation'],
	columns: {
		level: { label: { de: 'Führungsebene', en: 'Leadership level' }, role: 'key' },
		level_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		eligible: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		joined: { label: { de: 'dabei', en: 'Joined' }, role: 'count' },
		...RATE_COLUMNS
	},
	merge: [{ by: ['level'], order: ['level_order'] }],
	derive: deriveRate('joined', 'eligible'),
	subtitle(_rows, { locale, edition }) {
		const day = edition.reference_on && formatDay(edition.reference_on, locale);
		if (locale === 'de') return `Mentees und Führungskräfte je Ebene${day ? `, Stichtag ${day}` : ''}`;
		return `Mentees and leaders by level${day ? `, headcount as of ${day}` : ''}`;
	},
	source: (_rows, { locale }) =>
		locale === 'de'
			? `Quelle: Personalstamm, Programmdaten. Vollerhebung. ${CHANCE_IN_TABLE.de}`
			: `Source: HR master data, programme data. A full count. ${CHANCE_IN_TABLE.en}`,
	finding,
	figure
};
