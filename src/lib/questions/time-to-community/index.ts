import type { Question } from '../question';
import { GROUP } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'time-to-community',
	asks: { de: 'Wie lange dauert es bis zur eigenen Community?', en: 'How long until a community of their own?' },
	needs: ['people', 'participation', 'communities'],
	columns: {
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		month: { label: { de: 'Monate ab dem Start', en: 'Months from the start' }, role: 'key', format: 'integer' },
		people: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'group' },
		at_risk: { label: { de: 'noch beobachtet', en: 'Still followed' }, role: 'group' },
		founded: { label: { de: 'gegründet', en: 'Founded' }, role: 'count', of: 'people' },
		without_rate: { label: { de: 'noch ohne', en: 'Still without' }, role: 'measure', format: 'percent' },
		low: { label: { de: 'von', en: 'From' }, role: 'measure', format: 'percent' },
		high: { label: { de: 'bis', en: 'To' }, role: 'measure', format: 'percent' }
	},
	course: { over: 'month', counts: ['at_risk', 'founded'] },
	// A community names its owner to everyone: that nobody has founded one is seen in the tool itself.
	harmless: (row) => row.founded === 0,
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Anteil der Führungskräfte mit eigener Community, Monate ab dem Start; Band: 95 % (Kaplan–Meier); gestrichelt: zu kleine Schritte, zusammengefasst'
			: 'Share of leaders with a community of their own, months from the start; band: 95% (Kaplan–Meier); dashed: steps too small, taken together',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Community-Bericht, Programmdaten. Wer vor dem Start schon eine Community hatte, ist nicht dabei.'
			: 'Source: community report, programme data. Whoever had a community before the start is left out.',
	finding,
	figure
};
