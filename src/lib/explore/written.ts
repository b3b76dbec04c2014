import { quoted } from './quoted';

/** Words of SQL among the names of columns: they stand in quotation marks. */
const RESERVED = ['group', 'primary', 'window'];

/** A name of a table or column as it is written in a question. */
export const written = (name: string): string => (RESERVED.includes(name) ? quoted(name) : name);

/** The first of them that stands in a text without its marks; "GROUP BY" is meant as it stands. */
export const bareReserved = (sql: string): string | undefined =>
	/(?<!["\w])(group(?!\s+by)|primary|window)\b(?!")/i.exec(sql)?.[1]?.toLowerCase();
