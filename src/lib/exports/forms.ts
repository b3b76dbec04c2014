import type { TableName } from './targets';

/** A way in which a table is exported; `needs`: columns without which none of its rows says anything. */
export interface Form {
	table: TableName;
	without?: string[];
	needs?: string[];
	/** One of them must be there for the sheet to be told from others with people and dates. */
	telling: string[];
	/** Its grain: a column that repeats belongs to another table, save where the second column tells the rows apart. */
	unique?: [column: string, save?: string];
	measures?: true;
	rest?: true;
}

export const FORMS: Form[] = [
	{ table: 'people', telling: ['level'], unique: ['person_id', 'as_of'] },
	{ table: 'participation', telling: ['mentor', 'role', 'round', 'path', 'referred_by', 'a mentee'] },
	{ table: 'rounds', telling: ['kick_off_on'], unique: ['round'] },
	{ table: 'sessions', telling: ['mentee'] },
	{ table: 'referrals', telling: ['from_person'] },
	{
		table: 'usage',
		without: ['from_date', 'to_date', 'period', 'activity', 'value', 'person_state'],
		needs: ['time'],
		telling: ['action']
	},
	{ table: 'usage', without: ['time', 'action'], needs: ['to_date', 'value'], telling: ['activity'] },
	{
		table: 'usage',
		without: ['time', 'action', 'activity', 'value'],
		needs: ['to_date', 'measures'],
		telling: ['measures'],
		measures: true
	},
	{ table: 'communities', telling: ['community'] },
	{ table: 'survey', needs: ['item', 'value'], telling: ['item'] },
	{ table: 'survey', without: ['item', 'value'], needs: ['rest'], telling: ['rest'], rest: true },
	{ table: 'stories', telling: ['quote'] },
	{ table: 'events', telling: ['kind'] }
];

/** Columns that one value can fill for a whole file, and whether rows say nothing without it. */
export const CONSTANTS: Partial<Record<TableName, Record<string, boolean>>> = {
	people: { as_of: false },
	participation: { round: true, role: false },
	sessions: { round: false, mode: false },
	usage: { tool: true, period: true },
	communities: { to_date: true, period: true },
	survey: { wave: true, asked_on: false },
	stories: { round: false, release: true },
	referrals: { kind: false },
	events: { kind: false }
};
