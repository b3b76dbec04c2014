import { ExploreError, type Problem } from './problem';

/** How a question to the database may begin; everything else would change something. */
export const QUESTIONS = [
	'SELECT',
	'WITH',
	'FROM',
	'VALUES',
	'PIVOT',
	'UNPIVOT',
	'DESCRIBE',
	'SUMMARIZE',
	'SHOW',
	'EXPLAIN'
];
/** Those that tell of something, and give rows only inside a FROM. */
const TELLING = ['DESCRIBE', 'SUMMARIZE', 'SHOW'];

/**
 * Text, quoted names and comments, in which a semicolon parts nothing; what is not closed goes on to the end. Nothing may
 * be taken for one of these that the database reads as code: a comment ends at any line break, and only an E of its own
 * makes backslashes escape.
 */
const APART =
	/(?<![\p{L}\p{N}_])e'(?:\\[^]|''|[^'\\])*('|$)|'(?:''|[^'])*('|$)|"(?:""|[^"])*("|$)|--[^\n\r]*|\/\*[^]*?(\*\/|$)/giu;

export interface Statement {
	/** Keeps its rows in `into`; for an explanation, null. */
	keep(into: string): string | null;
	/** The explanation, else null. */
	explain: string | null;
	/** Lines that stand before the reader's own in both. */
	before: number;
}

const refuse = (problem: Partial<Problem> & Pick<Problem, 'code'>): never => {
	throw new ExploreError({ hints: [], ...problem });
};

const lineOf = (sql: string, at: number): number => sql.slice(0, at).split('\n').length;

/** The text with all that is no code blanked, so that places stay. */
const code = (sql: string): string =>
	sql.replace(APART, (part) => (/^(--|\/\*)/.test(part) ? ' ' : '.').padEnd(part.length, ' '));

/**
 * What is sent for a reader's text: one question, and nothing that changes anything. It becomes the inner part of a
 * statement of ours, where the grammar allows nothing but a question, whatever it begins with.
 * @throws ExploreError empty, several, parameter, not-a-question
 */
export function statement(sql: string): Statement {
	const bare = code(sql);
	// Parameters have no value here, and text between dollars would be one more kind in which anything may stand.
	const dollar = bare.indexOf('$');
	if (dollar >= 0) refuse({ code: 'parameter', line: lineOf(sql, dollar) });
	const end = bare.indexOf(';');
	if (end >= 0 && /[^\s;]/.test(bare.slice(end)))
		refuse({ code: 'several', line: lineOf(sql, end + bare.slice(end).search(/[^\s;]/)) });
	const one = end >= 0 ? sql.slice(0, end) : sql;
	const begin = bare.search(/[^\s;(]/);
	if (begin < 0) refuse({ code: 'empty' });
	const word = /^\w*/.exec(bare.slice(begin))![0];
	if (!QUESTIONS.includes(word.toUpperCase()))
		refuse({ code: 'not-a-question', message: word || bare.charAt(begin), line: lineOf(sql, begin) });
	if (/^explain$/i.test(word)) return explanation(one, bare.slice(0, one.length));
	const telling = TELLING.includes(word.toUpperCase());
	return {
		keep: (into) => `CREATE OR REPLACE TEMP TABLE ${into} AS ${telling ? `FROM (\n${one}\n)` : `\n${one}`}`,
		explain: null,
		before: 1
	};
}

/** EXPLAIN ANALYZE runs what it explains, so that it too must be a question and nothing else. */
function explanation(one: string, bare: string): Statement {
	const [head = '', analyze = '', word = ''] = /^\s*explain\s+(analyze\s+)?(\w*)/i.exec(bare) ?? [];
	if (!['SELECT', 'WITH', 'FROM', 'VALUES'].includes(word.toUpperCase()))
		refuse({ code: 'not-a-question', message: `EXPLAIN ${word}`.trim(), line: 1 });
	// Blanks in its place keep columns where they are.
	const rest = one.slice(0, head.length - word.length).replace(/\S/g, ' ') + one.slice(head.length - word.length);
	return { keep: () => null, explain: `EXPLAIN ${analyze}SELECT * FROM (\n${rest}\n)`, before: 1 };
}
