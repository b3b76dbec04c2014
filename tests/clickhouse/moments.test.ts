import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAddress } from '../../src/lib/cluster/address';
import { asDay, type Column } from '../../src/lib/cluster/columns';
import { Connection } from '../../src/lib/cluster/connection';
import { dayOf } from '../../src/lib/exports/day';
import { queryChdb } from './chdb.js';
import { accessOf, addressOf, run, type Servers } from './cluster';
import { startServers } from './servers.js';

let servers: Servers;
beforeAll(async () => {
	servers = await startServers({ shards: 1 });
});
afterAll(() => servers?.stop());

const TEXTS = [
	...[
		'2025-03-31',
		'2025-03-31 23:59:59',
		'2025-03-31T23:59:59Z',
		'2025/3/1',
		'2025-3-1 8:00',
		' 2025-03-31',
		'2025-02-30'
	],
	...['20250331', '20250331T101112', '20250231', '2025033112', '19991231', '31.03.2025', '1.3.2025 08:15', '31.12.69'],
	...['31.12.68', '31.02.2025', '03/04/2025', '31/12/2025', '12/31/2025', '3-4-25', '03/04/2025 10:00', '1743379199'],
	...[
		'1743379200',
		'1743379200.25',
		'1743379199999',
		'1743379200 ',
		'174337919',
		'17433791990',
		'',
		'gestern',
		'null',
		'31.03.',
		'2025'
	],
	...['2025-03-311', '31.03.20255', '99999999', '0']
];
const NUMBERS = [
	0, 1, 20250331, 20250230, 19000101, 20991231, 1743379199, 1743379200, 1743379199999, 174337919, 1743379199999999
];
const DAY = 86_400_000;
/** A Date of ClickHouse holds no day before 1970. */
const told = (day: number | null) =>
	day === null || day < 0 ? '1970-01-01' : new Date(day * DAY).toISOString().slice(0, 10);

const columns: (Column & { rows: string[] })[] = [
	{ name: 't', type: 'String', rows: TEXTS.map((text) => `'${text}'`) },
	{ name: 'o', type: 'Nullable(String)', rows: [...TEXTS.map((text) => `'${text}'`), 'NULL'] },
	{ name: 'n', type: 'Int64', rows: NUMBERS.map(String) },
	{ name: 'u', type: 'Nullable(UInt64)', rows: [...NUMBERS.map(String), 'NULL'] }
];

test.each(['dmy', 'mdy'] as const)(
	'a moment is the day on a cluster, old or new, that it is in a file: %s',
	async (order) => {
		const connection = await Connection.open(parseAddress(addressOf(servers, 'any')), accessOf(servers, 'reader'));
		for (const { name, type, rows } of columns) {
			const table = `moments_${name}_${order}`;
			const statements = [
				`CREATE TABLE ${table} (at UInt32, \`${name}\` ${type}) ENGINE = MergeTree ORDER BY at`,
				`INSERT INTO ${table} VALUES ${rows.map((row, at) => `(${at}, ${row})`).join(', ')}`
			];
			const asked = `WITH ${asDay({ name, type }, order, 'any')} SELECT if(gs_day = toDate(0), '1970-01-01', toString(gs_day)) FROM ${table} ORDER BY at`;
			for (const statement of statements) await run(servers, 0, statement);
			const old = (await connection.few(asked)).flat();
			const [, , answer = ''] = await queryChdb([...statements, asked]);
			const values = type.includes('String') ? TEXTS : NUMBERS.map(String);
			// Of numbers only those that are whole moments count; a file would not know more of them either.
			const wanted = values.map((value) => told(dayOf(value, order)));
			if (type.startsWith('Nullable')) wanted.push('1970-01-01');
			expect(old, type).toEqual(wanted);
			expect(answer.trimEnd().split('\n'), type).toEqual(wanted);
		}
		await connection.close();
	}
);
