/** What the columns of an export can become: the raw tables, column by column. */

import type { Profile } from './profiles/profile';

/**
 * How a column is read.
 * person: number, mail address or name of somebody in the master data; id: a person's own number; the others say what
 * list of known words (`tables/words.ts`) its values come from.
 */
export type Kind =
	| 'id'
	| 'mail'
	| 'name'
	| 'person'
	| 'date'
	| 'time'
	| 'number'
	| 'text'
	| 'level'
	| 'role'
	| 'path'
	| 'status'
	| 'owner'
	| 'mode'
	| 'stage'
	| 'referral'
	| 'event'
	| 'wave'
	| 'release'
	| 'action';

export interface Target {
	kind: Kind;
	/** Without it no row of the table can be used. */
	required?: true;
}

export const TABLES = [
	'people',
	'participation',
	'rounds',
	'sessions',
	'referrals',
	'usage',
	'communities',
	'survey',
	'stories',
	'events'
] as const;
export type TableName = (typeof TABLES)[number];

/** Table → column → how it is read, in the order in which a mapping shows them. */
export const TARGETS: Record<TableName, Record<string, Target>> = {
	people: {
		person_id: { kind: 'id', required: true },
		alias: { kind: 'mail' },
		name: { kind: 'name' },
		first_name: { kind: 'name' },
		last_name: { kind: 'name' },
		level: { kind: 'level', required: true },
		unit: { kind: 'text' },
		region: { kind: 'text' },
		manager_id: { kind: 'person' },
		hired_on: { kind: 'date' },
		left_on: { kind: 'date' },
		as_of: { kind: 'date' }
	},
	participation: {
		person: { kind: 'person', required: true },
		mentor: { kind: 'person' },
		role: { kind: 'role' },
		round: { kind: 'text', required: true },
		path: { kind: 'path' },
		invited_on: { kind: 'date' },
		applied_on: { kind: 'date' },
		started_on: { kind: 'date' },
		ended_on: { kind: 'date' },
		status: { kind: 'status' },
		referred_by: { kind: 'person' },
		session_count: { kind: 'number' }
	},
	rounds: {
		round: { kind: 'text', required: true },
		kick_off_on: { kind: 'date', required: true },
		closing_on: { kind: 'date' },
		owner: { kind: 'owner' },
		seats: { kind: 'number' }
	},
	sessions: {
		mentee: { kind: 'person', required: true },
		mentor: { kind: 'person' },
		round: { kind: 'text' },
		held_on: { kind: 'date', required: true },
		held_at: { kind: 'time' },
		minutes: { kind: 'number' },
		mode: { kind: 'mode' },
		topic: { kind: 'text' },
		stage: { kind: 'stage' }
	},
	referrals: {
		from_person: { kind: 'person', required: true },
		to_person: { kind: 'person', required: true },
		referred_on: { kind: 'date' },
		kind: { kind: 'referral' }
	},
	usage: {
		person: { kind: 'person', required: true },
		tool: { kind: 'text' },
		// An event log: one row an event. Rows are counted by person, week and activity while they are read.
		time: { kind: 'date' },
		action: { kind: 'action' },
		// A report: one row a window.
		from_date: { kind: 'date' },
		to_date: { kind: 'date' },
		period: { kind: 'number' },
		activity: { kind: 'action' },
		value: { kind: 'number' },
		person_state: { kind: 'text' }
	},
	communities: {
		community: { kind: 'text', required: true },
		owner: { kind: 'person', required: true },
		from_date: { kind: 'date' },
		to_date: { kind: 'date', required: true },
		period: { kind: 'number' },
		members: { kind: 'number' },
		posts: { kind: 'number' },
		reads: { kind: 'number' },
		reactions: { kind: 'number' }
	},
	survey: {
		person: { kind: 'person', required: true },
		wave: { kind: 'wave', required: true },
		asked_on: { kind: 'date' },
		item: { kind: 'text' },
		value: { kind: 'number' }
	},
	stories: {
		person: { kind: 'person' },
		round: { kind: 'text' },
		quote: { kind: 'text', required: true },
		first_step: { kind: 'text' },
		tool: { kind: 'text' },
		release: { kind: 'release', required: true }
	},
	events: {
		on_date: { kind: 'date', required: true },
		kind: { kind: 'event' },
		title: { kind: 'text', required: true }
	}
};

/** Columns without which no row of a table can be used, and which a profile neither finds nor fills. */
export const lackingColumns = (
	{ table, constants = {}, rest, measures = [] }: Pick<Profile, 'table' | 'constants' | 'rest' | 'measures'>,
	places: Map<string, unknown>
): string[] =>
	Object.entries(TARGETS[table])
		.filter(([column, { required }]) => required && !places.has(column) && !(column in constants))
		.map(([column]) => column)
		.concat(table === 'survey' && !rest && !places.has('item') ? ['item'] : [])
		// What nobody did in any tool is shown nowhere; each count of a wide report may name its own.
		.concat(
			table === 'usage' &&
				!places.has('tool') &&
				!constants.tool &&
				!(measures.length && measures.every(({ tool }) => tool))
				? ['tool']
				: []
		);

/** Columns of a table that are read in one way. */
export const columnsOfKind = (table: string, ...kinds: Kind[]): string[] =>
	Object.entries(TARGETS[table as TableName] ?? {})
		.filter(([, target]) => kinds.includes(target.kind))
		.map(([column]) => column);
