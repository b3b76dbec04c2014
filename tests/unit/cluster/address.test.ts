import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/lib/cluster/address';
import { ClusterError } from '../../../src/lib/cluster/cluster-error';

test.each([
	[
		'clickhouse://data.intern/intranet/events',
		{
			servers: ['http://data.intern:8123'],
			database: 'intranet',
			table: 'events',
			cluster: null,
			name: 'intranet.events'
		}
	],
	[
		'clickhouse://data.intern:9443/intranet/events?secure',
		{
			servers: ['https://data.intern:9443'],
			database: 'intranet',
			table: 'events',
			cluster: null,
			name: 'intranet.events'
		}
	],
	[
		'clickhouse://a:1,b:2/d/t?cluster=two&secure=1',
		{ servers: ['https://a:1', 'https://b:2'], database: 'd', table: 't', cluster: 'two', name: 'd.t' }
	],
	[
		'clickhouse://[::1]:8123/d/t%20u?secure=0',
		{ servers: ['http://[::1]:8123'], database: 'd', table: 't u', cluster: null, name: 'd.t u' }
	]
])('%s', (text, address) => {
	expect(parseAddress(text)).toEqual(address);
});

const codeOf = (text: string): string => {
	try {
		parseAddress(text);
		return 'none';
	} catch (error) {
		expect(error).toBeInstanceOf(ClusterError);
		// What was typed may hold a password; it is never said again.
		expect(JSON.stringify([(error as ClusterError).message, (error as ClusterError).params])).not.toContain('geheim');
		return (error as ClusterError).code;
	}
};

test.each([
	'http://data.intern/d/t',
	'clickhouse://data.intern/d',
	'clickhouse://data.intern/d/',
	'clickhouse:///d/t',
	'clickhouse://data.intern:99999/d/t',
	'clickhouse://data.intern:0/d/t',
	'clickhouse://data.intern/d/t/u',
	'clickhouse://data.intern/d/t?geheim=1',
	'clickhouse://a b/d/t',
	'clickhouse://a,/d/t',
	'clickhouse://[::::]:8123/d/t',
	'clickhouse://1.2.3.4.5:8123/d/t',
	'clickhouse://data.intern/d/%E0%A4%A'
])('%s is no address', (text) => {
	expect(codeOf(text)).toBe('cluster-address');
});

test.each([
	'clickhouse://hr:geheim@data.intern/d/t',
	'clickhouse://hr@data.intern/d/t',
	'clickhouse://data.intern/d/t?password=geheim',
	'clickhouse://data.intern/d/t?user=hr&password=geheim'
])('%s holds credentials', (text) => {
	expect(codeOf(text)).toBe('cluster-credentials-in-address');
});
