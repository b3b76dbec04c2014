/** The one place that reads and writes what the address says: slices, step of the workshop, reader's question, place on the stage. */

/** Key of the slice the address asks for. */
export const sliceOf = (url: URL): string => url.searchParams.get('slice') ?? 'all';

/** Key of the slice that is to stand beside it; null where there is none. */
export const otherOf = (url: URL): string | null => url.searchParams.get('with');

/**
 * The query for a slice, and for one beside it, kept by links from page to page; the whole company alone needs none. No
 * name can break an address.
 */
export function sliceQuery(slice: string, other: string | null = null): string {
	const pairs = [
		...(slice === 'all' ? [] : [['slice', slice]]),
		...(other === null || other === slice ? [] : [['with', other]])
	];
	const query = pairs.map(([name, key = '']) => `${name}=${encodeURIComponent(key.toWellFormed())}`).join('&');
	return query && `?${query}`;
}

/** The step that the part behind # names, else the first. */
export const stepOf = <S extends string>(hash: string, steps: readonly [S, ...S[]]): S =>
	steps.find((step) => hash === `#${step}`) ?? steps[0];

/** The question to the database that the part behind # holds, which no host ever sees; empty where it holds none. */
export const sqlOf = (hash: string): string => new URLSearchParams(hash.slice(1)).get('sql') ?? '';

/** The part behind # for a question to the database. */
export const sqlHash = (sql: string): string => `#${new URLSearchParams({ sql: sql.toWellFormed() })}`;

/** Where a presentation stands. */
export interface Place {
	/** Id of the scene. */
	scene: string;
	/** How many steps of it are revealed. */
	step: number;
}

/** The place that the part behind # names: "#knows-or-does.1". */
export function placeOf(hash: string): Place {
	const [, scene = '', step = '0'] = /^#([a-z-]+)(?:\.(\d{1,3}))?$/.exec(hash) ?? [];
	return { scene, step: Number(step) };
}

/** The part of the address that leads back to a place on the stage. */
export const placeHash = ({ scene, step }: Place): string => `#${scene}${step ? `.${step}` : ''}`;

/** The number of the stage that a window with notes belongs to, null for the stage itself. */
export const presenterOf = (url: URL): string | null => url.searchParams.get('presenter');

/** The address of the window with notes for the stage of this number. */
export const presenterHref = (stage: string, link: string): string => `${stage}?presenter=${link}`;

/** Whether notes are printed under each scene: "?notes". */
export const notesOf = (url: URL): boolean => url.searchParams.has('notes');
