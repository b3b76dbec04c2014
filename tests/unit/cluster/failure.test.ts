import { expect, test } from 'vitest';
import { ClusterError } from '../../../src/lib/cluster/cluster-error';
import { failureOf, firstFailureOf } from '../../../src/lib/cluster/failure';
import { explainCluster } from '../../../src/lib/i18n/explain-cluster';

const told = (message: string, code?: string) =>
	failureOf(Object.assign(new Error(message), { code }), 'data.intern:8123');

// Words of servers as they were heard: 18.16 at first, then 26.7 as its client hands them on.
test.each([
	[
		'Code: 193, e.displayText() = DB::Exception: Wrong password for user hr, e.what() = DB::Exception\n',
		undefined,
		'cluster-password',
		'Wrong password for user hr'
	],
	[
		"Code: 60, e.displayText() = DB::Exception: Table d.t doesn't exist., e.what() = DB::Exception\n",
		undefined,
		'cluster-no-table',
		"Table d.t doesn't exist."
	],
	[
		"Unknown table expression identifier 'd.t' in scope SELECT 1. ",
		'60',
		'cluster-no-table',
		"Unknown table expression identifier 'd.t'"
	],
	[
		'hr: Authentication failed: password is incorrect, or there is no user with such name. ',
		'516',
		'cluster-password',
		'hr: Authentication failed: password is incorrect, or there is no user with such name.'
	],
	[
		'Code: 241, e.displayText() = DB::Exception: Memory limit (for query) exceeded: would use 1.01 MiB (attempt to allocate chunk of 1048576 bytes), maximum: 976.56 KiB, e.what() = DB::Exception\n',
		undefined,
		'cluster-memory',
		'Memory limit (for query) exceeded: would use 1.01 MiB (attempt to allocate chunk of 1048576 bytes), maximum: 976.56 KiB'
	],
	[
		'Code: 279, e.displayText() = DB::Exception: All connection tries failed. Log: \n\nCode: 210, e.displayText() = DB::NetException: Connection refused (127.0.0.1:9102), e.what() = DB::NetException\n\n, e.what() = DB::Exception',
		undefined,
		'cluster-shard',
		'All connection tries failed. Log: Code: 210, Connection refused (127.0.0.1:9102)'
	]
])('%s', (message, code, wanted, words) => {
	const failure = told(message, code);
	expect(failure).toBeInstanceOf(ClusterError);
	expect(failure).toMatchObject({ code: wanted, place: 'data.intern:8123', params: { message: words } });
});

test.each([
	['connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED', 'cluster-unreachable'],
	['getaddrinfo ENOTFOUND data.intern', 'ENOTFOUND', 'cluster-unreachable'],
	['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'cluster-certificate'],
	['aborted', 'ECONNRESET', 'cluster-cut'],
	['socket hang up', 'ECONNRESET', 'cluster-cut'],
	['write EPIPE', 'EPIPE', 'cluster-cut'],
	['Timeout error.', undefined, 'cluster-cut']
])('%s', (message, code, wanted) => {
	expect(told(message, code)).toMatchObject({ code: wanted });
});

test.each([
	['socket hang up', 'ECONNRESET', 'ECONNRESET'],
	['Timeout error.', undefined, 'timeout'],
	[
		'Port 9000 is for clickhouse-client program\r\nYou must use port 8123 for HTTP.\r\n',
		undefined,
		'Port 9000 is for clickhouse-client program You must use port 8123 for HTTP.'
	],
	['<html>\n<h1>Not found</h1></html>', undefined, 'Not found']
])('the first answer is %j: not that of ClickHouse', (message, code, words) => {
	const failure = firstFailureOf(Object.assign(new Error(message), { code }), 'data.intern:9000');
	expect(failure).toMatchObject({ code: 'cluster-no-answer', params: { message: words } });
	expect(explainCluster(failure as ClusterError, 'de')).toContain(`(${words})`);
});

test('a first answer of ClickHouse is told as every other', () => {
	const first = (message: string, code?: string) =>
		firstFailureOf(Object.assign(new Error(message), { code }), 'data.intern:8123');
	expect(first('connect ECONNREFUSED', 'ECONNREFUSED')).toMatchObject({ code: 'cluster-unreachable' });
	expect(first('Wrong password for user hr', '193')).toMatchObject({ code: 'cluster-password' });
});

test('a slip of ours keeps its trace', () => {
	const slip = new TypeError('x is not a function');
	expect(failureOf(slip, 'data.intern')).toBe(slip);
});

test('each code has words in both languages, a remedy in them, and no place left open', () => {
	const sources = import.meta.glob<string>('/src/lib/cluster/cluster-error.ts', {
		query: '?raw',
		eager: true,
		import: 'default'
	});
	const codes = [...Object.values(sources)[0]!.matchAll(/'(cluster-[a-z-]+)'/g)].map(([, code]) => code!);
	expect(codes.length).toBeGreaterThan(20);
	const names = [
		'message',
		'code',
		'columns',
		'settings',
		'exports',
		'export',
		'sent',
		'counted',
		'hosts',
		'shards',
		'clusters',
		'entries',
		'server',
		'engine'
	];
	const params = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
	for (const code of new Set(codes))
		for (const locale of ['de', 'en'] as const) {
			const text = explainCluster({ code, place: 'data.intern', params }, locale);
			expect(text).toMatch(/[.…]$/);
			expect(text).toContain(' ');
			// Without its details a place would be left empty.
			expect(explainCluster({ code, place: '', params: {} }, locale)).not.toMatch(/[{}]/);
		}
});
