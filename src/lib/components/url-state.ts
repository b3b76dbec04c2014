/** The one place that reads and writes what the address says: the slices, the step of the workshop, the reader's own question. */

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
