import type { Question } from '../question';
import { GROUP } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'leader-communities',
	asks: { de: 'Wie viele Führungskräfte führen eine Community?', en: 'How many leaders run a community?' },
	needs: ['people', 'participation', 'communities'],
	columns: {
		month: { label: { de: 'Monat', en: 'Month' }, role: 'key', format: 'month' },
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		leaders: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		owners: { label: { de: 'führen eine Community', en: 'Run a community' }, role: 'count' },
		communities: { label: { de: 'Communities', en: 'Communities' }, role: 'measure', format: 'integer' },
		members: { label: { de: 'Mitgliedschaften', en: 'Memberships' }, role: 'measure', format: 'integer' },
		posts: { label: { de: 'Beiträge', en: 'Posts' }, role: 'measure', format: 'integer' },
		reactions: { label: { de: 'Reaktionen', en: 'Reactions' }, role: 'measure', format: 'integer' }
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Führungskräfte, die eine Community führen, je Monat; Mentees sind alle, die je beginnen, auch vor ihrem Start'
			: 'Leaders who run a community, by month; mentees are all who ever start, also before they do',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Community-Bericht, Programmdaten. Wer in zwei Communities ist, zählt bei den Mitgliedschaften zweimal.'
			: 'Source: community report, programme data. A member of two communities counts twice.',
	finding,
	figure
};
