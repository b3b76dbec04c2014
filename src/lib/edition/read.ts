import * as v from 'valibot';
import type { Edition } from './edition';
import { checkDigest, withDigest } from './digest';
import { EditionError } from './edition-error';
import { stageScript } from './stage-script';

const text = v.string();
const perhaps = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const week = v.pipe(v.number(), v.integer());
const weeks = v.tuple([week, week]);

const schema = v.object({
	format: v.literal('groundswell-edition'),
	version: v.literal(1),
	programme: text,
	created_on: v.pipe(text, v.isoDate()),
	reference_on: perhaps,
	data_until: perhaps,
	guard: v.object({ min_group: count, min_count: count }),
	settings: v.object({
		primary: v.nullable(v.object({ tool: text, activity: text })),
		judging_item: perhaps,
		windows: v.object({ before: weeks, after: weeks, lasting: weeks }),
		block_weeks: count,
		follow_up_days: count,
		habit: v.object({ active: count, of: count })
	}),
	levels: v.array(text),
	rounds: v.array(
		v.object({ round: text, kick_off_on: perhaps, closing_on: perhaps, owner: perhaps, derived: v.boolean() })
	),
	events: v.array(v.object({ on: text, kind: text, title: text })),
	slices: v.array(
		v.object({
			key: text,
			dimension: v.nullable(v.picklist(['unit', 'region', 'round'])),
			value: perhaps,
			people: v.nullable(count)
		})
	),
	answers: v.record(
		text,
		v.array(
			v.objectWithRest({ slice: text }, v.nullable(v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()])))
		)
	),
	receipt: v.array(
		v.object({
			file: text,
			sheet: perhaps,
			profile: perhaps,
			table: perhaps,
			rows: count,
			accepted: count,
			corrected: count,
			rejected: count,
			reasons: v.record(text, count)
		})
	),
	untold: v.optional(v.array(text)),
	notes: v.array(
		v.object({ code: v.picklist(['missing-week', 'referral-circle']), tool: perhaps, from: perhaps, to: perhaps })
	),
	stage: v.optional(stageScript)
});

/**
 * Reads an edition from its JSON text.
 * @throws EditionError with a code that says whether it is too new or no edition
 */
export function parseEdition(json: string): Edition {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		throw new EditionError('edition-invalid');
	}
	const head = v.safeParse(v.object({ format: v.literal('groundswell-edition'), version: v.number() }), value);
	if (head.success && head.output.version > 1) throw new EditionError('edition-newer');
	const parsed = v.safeParse(schema, value);
	if (!parsed.success) throw new EditionError('edition-invalid');
	return parsed.output;
}

/**
 * Reads the edition published before, by which the guard is to go: it must be as it was published.
 * @throws EditionError also where it was altered
 */
export function parsePrevious(json: string): Edition {
	const edition = parseEdition(json);
	if (checkDigest(json) === 'differs') throw new EditionError('edition-altered');
	return edition;
}

/** The text of an edition as it is published; its last entry is a digest of all others. */
export const writeEdition = (edition: Edition): string => withDigest(JSON.stringify(edition));
