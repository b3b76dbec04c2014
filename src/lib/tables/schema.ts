/** What every table means; `data/README.md` is written from it and a test compares both with the tables as built. */

export interface TableSchema {
	grain: string;
	/** Column → [DuckDB type, meaning with unit]. */
	columns: Record<string, [type: string, meaning: string]>;
}

const PERSON = 'Personnel number of a person in `people`';
const FROM = 'First day of the window';
const TO = 'Last day of the window';

export const SCHEMA: Record<string, TableSchema> = {
	people: {
		grain: 'person',
		columns: {
			person_id: ['VARCHAR', 'Personnel number'],
			alias: ['VARCHAR', 'Mail address or user principal name, lower case'],
			level: ['VARCHAR', 'Leadership level; null for those who lead nobody and where the name is unknown'],
			unit: ['VARCHAR', 'Organisational unit'],
			region: ['VARCHAR', 'Region'],
			manager_id: ['VARCHAR', 'Personnel number of the manager'],
			hired_on: ['DATE', 'Day of entry'],
			left_on: ['DATE', 'Day of leaving; null while still there'],
			as_of: ['DATE', 'Day of which the row tells; the newest one of a person counts']
		}
	},
	rounds: {
		grain: 'round',
		columns: {
			round: ['VARCHAR', 'Name of the round'],
			kick_off_on: ['DATE', 'Day of the kick-off; of the first start where derived'],
			closing_on: ['DATE', 'Day of the closing event; of the last end where derived'],
			owner: ['VARCHAR', 'Who runs it: `project` or `hr`'],
			seats: ['INTEGER', 'Places for mentees'],
			derived: ['BOOLEAN', 'True where no export describes the round'],
			round_order: ['INTEGER', 'Position by kick-off, from 1']
		}
	},
	participation: {
		grain: 'person × round × role',
		columns: {
			person_id: ['VARCHAR', PERSON],
			round: ['VARCHAR', 'Name of the round'],
			role: ['VARCHAR', '`mentee` or `mentor`'],
			path: [
				'VARCHAR',
				'Door of entry: `open_offer`, `approached`, `tender`, `leadership_circle`, `magazine`, `intranet`, `mentor_community`, `recommendation`, `other`'
			],
			invited_on: ['DATE', 'Day of the invitation'],
			applied_on: ['DATE', 'Day of the application'],
			started_on: ['DATE', 'Day of the start'],
			ended_on: ['DATE', 'Day of the end'],
			status: ['VARCHAR', '`invited`, `applied`, `active`, `completed` or `dropped`'],
			referred_by: ['VARCHAR', 'Personnel number of whoever recommended'],
			session_count: ['INTEGER', 'Sessions held, where only their number is known']
		}
	},
	sessions: {
		grain: 'session',
		columns: {
			mentee_id: ['VARCHAR', PERSON],
			mentor_id: ['VARCHAR', PERSON],
			round: ['VARCHAR', 'Round given, else the one the mentee had last started'],
			held_on: ['DATE', 'Day of the session'],
			held_at: ['VARCHAR', 'Start, hours and minutes'],
			minutes: ['DOUBLE', 'Length in minutes, 5 to 480'],
			mode: ['VARCHAR', '`online` or `in_person`'],
			topic: ['VARCHAR', 'Topic as written'],
			stage: ['VARCHAR', '`getting_to_know`, `trying_out` or `use_scenario`']
		}
	},
	referrals: {
		grain: 'referral',
		columns: {
			from_id: ['VARCHAR', 'Personnel number of whoever recommends'],
			to_id: ['VARCHAR', 'Personnel number of whoever is recommended'],
			referred_on: ['DATE', 'Day of the recommendation'],
			kind: ['VARCHAR', '`colleague` or `direct_report`']
		}
	},
	events: {
		grain: 'event',
		columns: {
			on: ['DATE', 'Day of the event'],
			kind: ['VARCHAR', '`kick_off`, `closing`, `leadership_circle`, `magazine`, `intranet` or `other`'],
			title: ['VARCHAR', 'Title as written']
		}
	},
	usage: {
		grain: 'person × tool × activity × period',
		columns: {
			person_id: ['VARCHAR', PERSON],
			tool: ['VARCHAR', 'Name of the tool'],
			activity: ['VARCHAR', '`read`, `react`, `contribute` or `other`'],
			from_on: ['DATE', FROM],
			to_on: ['DATE', TO],
			count: ['INTEGER', 'How often; null = not licensed, which is not 0'],
			source: ['VARCHAR', 'File it comes from']
		}
	},
	communities: {
		grain: 'community × period',
		columns: {
			community: ['VARCHAR', 'Name of the community'],
			owner_id: ['VARCHAR', 'Personnel number of the owner'],
			from_on: ['DATE', FROM],
			to_on: ['DATE', TO],
			members: ['INTEGER', 'Members'],
			posts: ['INTEGER', 'Posts in the window'],
			reads: ['INTEGER', 'Reads in the window'],
			reactions: ['INTEGER', 'Likes in the window']
		}
	},
	survey: {
		grain: 'person × wave × item',
		columns: {
			person_id: ['VARCHAR', PERSON],
			wave: ['VARCHAR', '`before` or `after`'],
			asked_on: ['DATE', 'Day of the answer'],
			item: ['VARCHAR', 'The statement asked about'],
			value: ['INTEGER', 'Answer on its scale; null where none was given']
		}
	},
	stories: {
		grain: 'story',
		columns: {
			person_id: ['VARCHAR', PERSON],
			round: ['VARCHAR', 'Name of the round'],
			quote: ['VARCHAR', 'What was told'],
			first_step: ['VARCHAR', 'The first step told'],
			tool: ['VARCHAR', 'The tool it was taken in'],
			release: ['VARCHAR', '`named`, `anonymous` or `no`; no where it is not understood']
		}
	}
};

/** The dictionary of all tables as Markdown. */
export function dictionary(): string {
	const tables = Object.entries(SCHEMA).map(([name, { grain, columns }]) => {
		const rows = Object.entries(columns).map(([column, [type, meaning]]) => `| ${column} | ${type} | ${meaning} |`);
		return `## ${name}\n\nOne row per ${grain}.\n\n| column | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
	});
	return `# The data

\`nordwerk/\` is the demo programme as a company hands it over, messy on purpose; company, people and numbers are invented.

Below are the tables that exports become. They hold people, so they never leave the machine of whoever opened the
exports. Only \`people\` and \`participation\` are required; every other table adds questions.
This page is written from \`src/lib/tables/schema.ts\`; a test compares the two.

${tables.join('\n')}`;
}
