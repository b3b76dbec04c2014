import { communities, usage } from './activity';
import type { Leaves, TableFields } from './field';
import { referrals, sessions } from './meetings';
import { participation } from './participation';
import { people } from './people';
import { events, rounds } from './programme';
import { stories, survey } from './voices';

/** Purposes of all tables, those that are needed first; a test holds them against `tables/schema.ts`. */
export const FIELDS: Record<string, TableFields> = {
	people,
	participation,
	rounds,
	sessions,
	referrals,
	usage,
	communities,
	survey,
	stories,
	events
};

/** Tables without which there is no edition. */
export const NEEDED = ['people', 'participation'];

/** How many fields there are, or how many can be seen in an edition in one way. */
export const fieldCount = (leaves?: Leaves): number =>
	Object.values(FIELDS)
		.flatMap(({ columns }) => Object.values(columns))
		.filter((field) => !leaves || field.leaves === leaves).length;
