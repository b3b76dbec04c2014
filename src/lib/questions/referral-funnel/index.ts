import type { Question } from '../question';
import { CHANCE, deriveRate, RATE_COLUMNS } from '../rates';
import { figure } from './figure';
import { finding, KINDS } from './finding';

export const question: Question = {
	id: 'referral-funnel',
	asks: { de: 'Wie viele der Empfohlenen kommen?', en: 'How many of those recommended join?' },
	needs: ['people', 'participation', 'referrals'],
	columns: {
		kind: { label: { de: 'Empfohlen wurden', en: 'Recommended were' }, role: 'key', words: KINDS },
		referred: { label: { de: 'empfohlen', en: 'Recommended' }, role: 'group' },
		joined: { label: { de: 'gekommen', en: 'Joined' }, role: 'count' },
		...RATE_COLUMNS
	},
	derive: deriveRate('joined', 'referred'),
	subtitle: (_rows, { locale, edition }) =>
		locale === 'de'
			? `Empfohlene Führungskräfte, die innerhalb von ${edition.settings.follow_up_days} Tagen begonnen haben; jüngere Empfehlungen sind noch offen und zählen nicht`
			: `Leaders recommended who started within ${edition.settings.follow_up_days} days; younger recommendations are still open and do not count`,
	source: (_rows, { locale }) =>
		locale === 'de'
			? `Quelle: Empfehlungsliste, Programmdaten. ${CHANCE.de}`
			: `Source: list of recommendations, programme data. ${CHANCE.en}`,
	finding,
	figure
};
