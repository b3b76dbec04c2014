import type { AnswerRow } from '../../src/lib/edition/edition';

/** What the columns of a question are, as its public SQL says; written down again, so that the guard's word is not taken. */
export interface Entry {
	de: string;
	en: string;
	/** Columns that tell rows of a slice apart. */
	keys: string[];
	/** Head counts of groups about which the row says something. */
	groups: string[];
	/** Counts, each with the group it is a part of. */
	counts?: Record<string, string>;
	/** Further counts that add up, of no group. */
	numbers?: string[];
	/** What is computed from numbers, with the numbers it gives back or rests on. */
	derived?: Record<string, string[]>;
	/** Zeros, or everyones, that tell nothing about anybody. */
	harmless?(row: AnswerRow): boolean;
}

const each = (columns: string, needs: string[]): Record<string, string[]> =>
	Object.fromEntries(columns.split(' ').map((column) => [column, needs]));
const RATES = 'rate rate_low rate_high';
const EFFECTS = 'effect effect_low effect_high pretrend_p p p_adjusted verdict';

export const DICTIONARY: Record<string, Entry> = {
	'participation-by-level': {
		de: 'Teilnahme nach Ebene',
		en: 'Participation by level',
		keys: ['level'],
		groups: ['eligible'],
		counts: { joined: 'eligible' },
		derived: each(RATES, ['eligible', 'joined'])
	},
	'participation-over-rounds': {
		de: 'Teilnahme über die Runden',
		en: 'Participation over rounds',
		keys: ['round', 'level'],
		groups: ['eligible'],
		counts: { joined: 'eligible', joined_so_far: 'eligible' },
		derived: each(RATES, ['eligible', 'joined_so_far'])
	},
	'entry-paths': {
		de: 'Zugangswege',
		en: 'Doors of entry',
		keys: ['role', 'round', 'path'],
		groups: ['total'],
		counts: { people: 'total' },
		derived: each('share', ['total', 'people'])
	},
	'programme-funnel': {
		de: 'Beginnen und abschließen',
		en: 'Starting and completing',
		keys: ['role', 'round', 'stage'],
		groups: ['entered'],
		counts: { people: 'entered' },
		// The list lists those who are listed, and mostly those who start.
		harmless: (row) => row.stage === 'entered' || (row.stage === 'started' && row.people === row.entered)
	},
	handover: {
		de: 'Übergabe an HR',
		en: 'Handover to HR',
		keys: ['round', 'owner'],
		groups: ['mentees'],
		counts: { approached: 'mentees' },
		derived: each('self_propelled_rate', ['mentees', 'approached']),
		harmless: (row) => row.approached === 0
	},
	'session-rhythm': {
		de: 'Rhythmus der Sitzungen',
		en: 'Rhythm of sessions',
		keys: ['measure', 'bucket'],
		groups: ['mentees'],
		numbers: ['sessions']
	},
	'session-times': {
		de: 'Zeiten der Sitzungen',
		en: 'Times of sessions',
		keys: ['weekday', 'hour'],
		groups: ['mentees'],
		numbers: ['sessions']
	},
	'session-topics': {
		de: 'Themen der Sitzungen',
		en: 'Topics of sessions',
		keys: ['topic', 'stage'],
		groups: ['mentees'],
		numbers: ['sessions']
	},
	'word-of-mouth-share': {
		de: 'Anteil auf Empfehlung',
		en: 'Share by recommendation',
		keys: ['round'],
		groups: ['mentees'],
		counts: { recommended: 'mentees' },
		derived: each(RATES, ['mentees', 'recommended']),
		harmless: (row) => row.recommended === 0
	},
	'referral-funnel': {
		de: 'Empfohlene, die kamen',
		en: 'Recommended who joined',
		keys: ['kind'],
		groups: ['referred'],
		counts: { joined: 'referred' },
		derived: each(RATES, ['referred', 'joined'])
	},
	'referral-generations': {
		de: 'Generationen der Empfehlung',
		en: 'Generations of recommendation',
		keys: ['generation'],
		groups: ['mentees']
	},
	'referral-reproduction': {
		de: 'Neue Mentees je Mentee',
		en: 'New mentees per mentee',
		keys: ['round'],
		groups: ['mentees'],
		derived: each('brought_in reproduction', ['mentees'])
	},
	'referral-flow': {
		de: 'Empfehlungen zwischen Ebenen',
		en: 'Recommendations between levels',
		keys: ['from_level', 'to_level'],
		groups: ['referred'],
		counts: { joined: 'referred' }
	},
	'direct-report-pull': {
		de: 'Direkt Unterstellte',
		en: 'Direct reports',
		keys: ['group'],
		groups: ['eligible'],
		counts: { joined: 'eligible' },
		derived: each(RATES, ['eligible', 'joined'])
	},
	'closing-event-pull': {
		de: 'Bewerbungen nach dem Abschluss',
		en: 'Applications after closing events',
		keys: ['weeks_from_event'],
		groups: ['applications'],
		derived: each('per_week', ['applications'])
	},
	'adoption-before-after': {
		de: 'Vorher und nachher',
		en: 'Before and after',
		keys: ['tool', 'activity', 'group'],
		groups: ['people'],
		derived: each('before after active_before_rate active_after_rate cut', ['people'])
	},
	'adoption-effect': {
		de: 'Wirkung',
		en: 'Effect',
		keys: ['tool', 'activity'],
		groups: ['mentees', 'comparison'],
		derived: { ...each(EFFECTS, ['mentees', 'comparison']), naive: ['mentees'], cut: ['mentees'] }
	},
	'adoption-event-study': {
		de: 'Verlauf der Wirkung',
		en: 'Course of the effect',
		keys: ['tool', 'activity', 'block'],
		groups: ['mentees', 'comparison'],
		derived: each('effect effect_low effect_high', ['mentees', 'comparison'])
	},
	'adoption-over-time': {
		de: 'Aktive nach Monat',
		en: 'Active by month',
		keys: ['month', 'group'],
		groups: ['people'],
		counts: { active: 'people' },
		derived: each('active_rate', ['people', 'active'])
	},
	'adoption-ladder': {
		de: 'Leiter',
		en: 'Ladder',
		keys: ['group', 'step_before', 'step_after'],
		groups: ['total'],
		counts: { people: 'total' }
	},
	'knows-or-does': {
		de: 'Urteil und Handeln',
		en: 'Judging and doing',
		keys: ['group', 'knows_more', 'does_more'],
		groups: ['total'],
		counts: { people: 'total' },
		derived: each('share', ['total', 'people'])
	},
	'lasting-habit': {
		de: 'Gewohnheit',
		en: 'Habit',
		keys: ['group', 'window'],
		groups: ['people'],
		counts: { habitual: 'people' },
		derived: each(RATES, ['people', 'habitual'])
	},
	'team-spill-over': {
		de: 'Wirkung im Team',
		en: 'Effect in the teams',
		keys: ['tool', 'activity'],
		groups: ['people', 'teams', 'comparison'],
		derived: each(EFFECTS, ['people', 'teams', 'comparison'])
	},
	'leader-communities': {
		de: 'Eigene Communities',
		en: 'Communities run',
		keys: ['month', 'group'],
		groups: ['leaders'],
		counts: { owners: 'leaders' },
		numbers: ['communities'],
		derived: each('members posts reactions', ['leaders', 'owners', 'communities'])
	},
	'time-to-community': {
		de: 'Zeit bis zur Community',
		en: 'Time to a community',
		keys: ['group', 'month'],
		groups: ['people', 'at_risk'],
		counts: { founded: 'people' },
		derived: each('without_rate low high', ['people', 'at_risk', 'founded']),
		// A community names its owner to everyone in the tool itself.
		harmless: (row) => row.founded === 0
	},
	'survey-change': {
		de: 'Befragung',
		en: 'Survey',
		keys: ['item', 'group', 'wave', 'answer'],
		groups: ['answered'],
		counts: { people: 'answered' },
		derived: each('mean_change change_low change_high', ['answered']),
		harmless: (row) => row.wave === null
	}
};

/** Columns that are numbers of people, sessions or communities. */
export const numbersOf = ({ groups, counts = {}, numbers = [] }: Entry): string[] => [
	...groups,
	...Object.keys(counts),
	...numbers
];
