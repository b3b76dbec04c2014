import type { ColumnFacts } from './facts';
import type { Measure } from './profiles/profile';
import { profiles } from './recognise';
import { nameKey, plainName } from './similarity';

export type Activity = Measure['activity'];

/**
 * What a measure is called, in the order in which it is asked: what others did to somebody's posts, and private talk, are
 * no act of reading, reacting or contributing, and "posts read" is reading.
 */
const ACTS: [Activity, RegExp][] = [
	[
		'other',
		/receiv|erhalten|empfangen|\b(e?mails?|calls?|meetings?|anrufe?|besprechung\w*|private?\w*|direct message\w*)\b/
	],
	[
		'read',
		/\b(reads?|views?|viewed|visit\w*|gelesen\w*|lese\w*|aufgerufen|besuch\w*|gesehen|angesehen|open(s|ed)?|geoeffnet|download\w*|impressions?)\b|aufrufe?\b|zugriffe?\b|lesevorg/
	],
	[
		'react',
		/\b(likes?|liked|reac\w*|reak\w*|gefaellt\w*|gelikt|upvote\w*|kudos|applau\w*|votes?|herzen|hearts?|emojis?)\b/
	],
	[
		'contribute',
		/\b(posts?|posted|postings?|beitra?e?g\w*|comment\w*|kommentar\w*|repl(y|ies|ied)|antwort\w*|created?|erstellt\w*|edit\w*|bearbeitet\w*|upload\w*|hochgeladen\w*|publish\w*|veroeffentlicht\w*|share[sd]?|geteilt\w*|writ\w*|geschrieben\w*|threads?|channel messages?|team chat messages?|kanalnachrichten)\b/
	]
];

/** Names of columns that hold a number of something else than acts. */
const NO_ACTS =
	/\b(id|nr|no|number|nummer|year|jahr|age|alter|plz|zip|phone|telefon|cost|kosten\w*|mb|gb|kb|bytes?|quota|storage|speicher\w*|size|score|percent|prozent|anteil|rate|license\w*|lizenz\w*|layer|rank|hours?|stunden|duration|dauer|seconds?|minutes?|minuten|index|level|period|zeitraum|week|woche|month|monat|members?|mitglieder\w*)\b|nummer\b/;

const KNOWN = new Map(
	profiles.flatMap(({ measures = [] }) =>
		measures.flatMap(({ headers, activity }) => headers.map((header) => [nameKey(header), activity] as const))
	)
);

const TOOLS: Record<string, string> = {
	gmail: 'Gmail',
	drive: 'Google Drive',
	docs: 'Google Docs',
	sites: 'Google Sites',
	meet: 'Google Meet',
	chat: 'Google Chat',
	currents: 'Google Currents'
};

/** The activity that a name tells of; null where it tells of none. */
export function activityOf(name: string): Activity | null {
	const plain = plainName(name);
	return KNOWN.get(nameKey(name)) ?? ACTS.find(([, act]) => act.test(plain))?.[0] ?? null;
}

/** The tool before a colon, as Google Workspace writes its measures: `drive:num_items_viewed`. */
export const toolOf = (header: string): string | undefined => TOOLS[/^(\w+):/.exec(header)?.[1]?.toLowerCase() ?? ''];

/** Whether a column holds counts: numbers without decimals, which repeat, as numbers of persons do not. */
export function isCount({ name, filled, numbers, values, dates }: ColumnFacts): boolean {
	if (!filled || numbers.count < filled * 0.9 || numbers.comma || numbers.point || dates.count) return false;
	const distinctOnly = filled > 20 && (values[0]?.[1] ?? 0) === 1;
	return !distinctOnly && !NO_ACTS.test(plainName(name)) && !values.some(([value]) => value.startsWith('-'));
}

/** A column of a wide report that becomes rows of its own. */
export interface MeasureProposal {
	header: string;
	activity: Activity;
	tool?: string;
	score: number;
}

/** The counts among the columns that nothing else explains. */
export function measuresOf(left: ColumnFacts[]): MeasureProposal[] {
	return left.filter(isCount).map(({ name: header }) => {
		const activity = activityOf(header);
		const tool = toolOf(header);
		return { header, activity: activity ?? 'other', ...(tool && { tool }), score: activity ? 0.85 : 0.4 };
	});
}
