/** The one place that reads and writes what the address says: the slice, the step of the workshop, and the reader's own question. */

/** Key of the slice the address asks for. */
export const sliceOf = (url: URL): string => url.searchParams.get('slice') ?? 'all';

/** The query for a slice, kept by links from page to page; the whole company needs none. No name can break an address. */
export const sliceQuery = (slice: string): string =>
	slice === 'all' ? '' : `?slice=${encodeURIComponent(slice.toWellFormed())}`;

/** The step that the part behind # names, else the first. */
export const stepOf = <S extends string>(hash: string, steps: readonly [S, ...S[]]): S =>
	steps.find((step) => hash === `#${step}`) ?? steps[0];

/** The question to the database that the part behind # holds, which no host ever sees; empty where it holds none. */
export const sqlOf = (hash: string): string => new URLSearchParams(hash.slice(1)).get('sql') ?? '';

/** The part behind # for a question to the database. */
export const sqlHash = (sql: string): string => `#${new URLSearchParams({ sql: sql.toWellFormed() })}`;
