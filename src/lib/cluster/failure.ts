import { ClusterError, type ClusterErrorCode } from './cluster-error';

/** ClickHouse's numbers of what can go wrong (`ErrorCodes.cpp`), as far as somebody can do something about it. */
const CODES: Record<number, ClusterErrorCode> = {
	// UNKNOWN_USER, WRONG_PASSWORD, REQUIRED_PASSWORD, IP_ADDRESS_NOT_ALLOWED, AUTHENTICATION_FAILED
	192: 'cluster-password',
	193: 'cluster-password',
	194: 'cluster-password',
	195: 'cluster-password',
	516: 'cluster-password',
	// READONLY, DATABASE_ACCESS_DENIED, ACCESS_DENIED
	164: 'cluster-denied',
	291: 'cluster-denied',
	497: 'cluster-denied',
	// SETTING_CONSTRAINT_VIOLATION
	452: 'cluster-denied',
	// UNKNOWN_TABLE, UNKNOWN_DATABASE
	60: 'cluster-no-table',
	81: 'cluster-no-table',
	// NO_SUCH_COLUMN_IN_TABLE, UNKNOWN_IDENTIFIER, THERE_IS_NO_COLUMN, NOT_FOUND_COLUMN_IN_BLOCK
	16: 'cluster-no-column',
	47: 'cluster-no-column',
	8: 'cluster-no-column',
	10: 'cluster-no-column',
	// ILLEGAL_TYPE_OF_ARGUMENT, TYPE_MISMATCH
	43: 'cluster-type',
	53: 'cluster-type',
	// TOO_MANY_SIMULTANEOUS_QUERIES
	202: 'cluster-busy',
	// MEMORY_LIMIT_EXCEEDED
	241: 'cluster-memory',
	// TOO_MANY_ROWS, TIMEOUT_EXCEEDED, TOO_SLOW, QUOTA_EXPIRED, TOO_MANY_BYTES, TOO_MANY_ROWS_OR_BYTES
	158: 'cluster-limit',
	159: 'cluster-limit',
	160: 'cluster-limit',
	201: 'cluster-limit',
	307: 'cluster-limit',
	396: 'cluster-limit',
	// ATTEMPT_TO_READ_AFTER_EOF, CANNOT_READ_FROM_SOCKET, CANNOT_WRITE_TO_SOCKET, SOCKET_TIMEOUT, NETWORK_ERROR,
	// ALL_CONNECTION_TRIES_FAILED, ALL_REPLICAS_ARE_STALE: of a server that asks another
	32: 'cluster-shard',
	95: 'cluster-shard',
	96: 'cluster-shard',
	209: 'cluster-shard',
	210: 'cluster-shard',
	279: 'cluster-shard',
	369: 'cluster-shard'
};

const UNREACHABLE = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ETIMEDOUT',
	'EADDRNOTAVAIL'
]);

/** The longest part of a server's own words that is shown. */
const LONGEST = 300;

/** What a server says of its own accord: the sentence between its number and what it was built from. */
function sentence(message: string): string {
	const said = message
		.replace(/^Code: \d+[.,]\s*/, '')
		.replace(/e\.displayText\(\) = |DB::(Net)?Exception: |Poco::Exception\. /g, '')
		.replace(/, e\.what\(\) = [^]*$/, '')
		.replace(/\s*\(version [^)]*\)[^]*$/, '')
		// What follows may be the statement, or what stands in a table.
		.replace(/(Stack trace:|,? ?\(?in scope |: ?While processing |: ?In query ?:?|: ?while executing )[^]*$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	return said.length > LONGEST ? `${said.slice(0, LONGEST)} …` : said;
}

/** A server's words on what it could not do, wherever they stand: alone, or behind rows that it had sent already. */
export function saidBy(message: string, place: string): ClusterError | null {
	const [, number] = /\bCode: (\d+)[.,]/.exec(message) ?? [];
	if (!number) return null;
	// Newer servers wrap what a shard said; the number is that of the shard's own failure.
	const words = sentence(message.slice(message.search(/\bCode: \d+[.,]/)));
	return new ClusterError(CODES[Number(number)] ?? 'cluster-failed', place, { code: number, message: words });
}

/** What went wrong between us and a server, in a form that can be told. Never holds a user, a password or a statement. */
export function failureOf(error: unknown, place: string): unknown {
	if (error instanceof ClusterError || !(error instanceof Error)) return error;
	const code = 'code' in error ? String(error.code ?? '') : '';
	if (/^\d+$/.test(code) && Number(code))
		return new ClusterError(CODES[Number(code)] ?? 'cluster-failed', place, { code, message: sentence(error.message) });
	const said = saidBy(error.message, place);
	if (said) return said;
	if (UNREACHABLE.has(code)) return new ClusterError('cluster-unreachable', place, { message: code });
	if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO/.test(code) || /wrong version number/i.test(error.message))
		return new ClusterError('cluster-certificate', place, { message: code || 'TLS' });
	if (
		['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED', 'Z_BUF_ERROR'].includes(code) ||
		/aborted|hang up|Timeout error|premature|unexpected end/i.test(error.message)
	)
		return new ClusterError('cluster-cut', place, { message: code || 'timeout' });
	if (/Authentication failed/i.test(error.message)) return new ClusterError('cluster-password', place);
	// Something of our own: it keeps its trace.
	return error;
}

/** As `failureOf`, of the first thing that is asked: what answers otherwise than ClickHouse, or not at all, is something else. */
export function firstFailureOf(error: unknown, place: string): unknown {
	const failure = failureOf(error, place);
	if (failure instanceof ClusterError)
		return failure.code === 'cluster-cut' ? new ClusterError('cluster-no-answer', place, failure.params) : failure;
	if (!(failure instanceof Error)) return failure;
	return new ClusterError('cluster-no-answer', place, { message: sentence(failure.message.replace(/<[^>]*>/g, ' ')) });
}
