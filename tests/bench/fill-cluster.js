import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { iso } from '../companies/generated/days.js';

const DATABASE = 'gs';
/** What a person does one after the other, as an intranet's log calls it: within ten events, everything. */
const ACTIONS = [...Array(7).fill('page_viewed'), 'page_liked', 'page_edited', 'comment_added'];
/** One event in so many is a visitor's, of whom there are as many as people. */
const VISIT = 5;
/** Milliseconds that a server may take for its events. */
const PATIENCE = 3_600_000;
/** Milliseconds between two looks whether servers still merge what they hold. */
const LOOK = 500;

const USERS = `CREATE TABLE ${DATABASE}.users_local (mail String, visits UInt8) ENGINE = Memory`;
const EVENTS = `CREATE TABLE ${DATABASE}.events_local (Timestamp DateTime, User String, Action String)
	ENGINE = MergeTree PARTITION BY toYYYYMM(Timestamp) ORDER BY (User, Timestamp)`;

/**
 * Makes a table of events on each server, of the users that belong there. Everyone acts equally often, all the time and in every
 * way, so that a roll-up has the same rows however many events there are, from a dozen a person and week on.
 * @param {import('../clickhouse/servers.js').Servers} servers
 * @param {{ mails: string[], weeks: number, events: number }} wish mails: addresses of the people
 * @returns {Promise<{ table: string, rows: number, bytes: number }>} its address, and what lies on disk once nothing is merged
 * any more
 */
export async function fillCluster({ shards, cluster, users }, { mails, weeks, events }) {
	const clients = shards.map(({ http }) =>
		createClient({
			url: http,
			username: users.writer.user,
			password: users.writer.password,
			request_timeout: PATIENCE,
			keep_alive: { enabled: false },
			// What goes wrong is told by whoever asked for it.
			log: { level: ClickHouseLogLevel.OFF }
		})
	);
	/** The first row of each server's answer. */
	const ask = (/** @type {string} */ sql) =>
		Promise.all(
			clients.map(async (client) => {
				const { data } = await (await client.query({ query: sql, format: 'JSONCompact' })).json();
				return /** @type {string[][]} */ (data)[0]?.map(Number) ?? [];
			})
		);
	const spread = (/** @type {string} */ name, /** @type {string} */ by) =>
		`CREATE TABLE ${DATABASE}.${name} AS ${DATABASE}.${name}_local
			ENGINE = Distributed(${cluster}, ${DATABASE}, ${name}_local, cityHash64(${by}))`;
	try {
		for (const query of [
			`CREATE DATABASE ${DATABASE}`,
			USERS,
			spread('users', 'mail'),
			EVENTS,
			spread('events', 'User')
		])
			await Promise.all(clients.map((client) => client.command({ query })));
		// By the same key as events, so that each server learns whose it is to make.
		await clients[0]?.insert({
			table: `${DATABASE}.users`,
			format: 'JSONEachRow',
			values: mails.flatMap((mail, at) => [
				{ mail, visits: 0 },
				{ mail: `visitor${at}@extern.example`, visits: 1 }
			]),
			clickhouse_settings: { insert_distributed_sync: 1 }
		});
		const owned = await ask(`SELECT countIf(visits = 0), countIf(visits = 1) FROM ${DATABASE}.users_local`);
		await Promise.all(
			clients.map((client, at) => {
				const [people = 0, visitors = 0] = owned[at] ?? [];
				const own = Math.round((events * people) / mails.length);
				return client.command({ query: eventsOf(own, people, visitors, weeks) });
			})
		);
		const sum = (/** @type {number[][]} */ rows, /** @type {number} */ at) =>
			rows.reduce((all, row) => all + (row[at] ?? 0), 0);
		while (sum(await ask('SELECT count() FROM system.merges'), 0))
			await new Promise((resolve) => setTimeout(resolve, LOOK));
		const held = await ask(`SELECT sum(rows), sum(bytes_on_disk) FROM system.parts
			WHERE active AND database = '${DATABASE}' AND table = 'events_local'`);
		return {
			table: `${new URL(shards[0]?.http ?? '').host}/${DATABASE}/events`,
			rows: sum(held, 0),
			bytes: sum(held, 1)
		};
	} finally {
		await Promise.all(clients.map((client) => client.close()));
	}
}

/** A server's events of its users, in the order of time but for an hour, as they would have come. */
function eventsOf(
	/** @type {number} */ events,
	/** @type {number} */ people,
	/** @type {number} */ visitors,
	/** @type {number} */ weeks
) {
	const hour = 3600;
	const seconds = weeks * 7 * 24 * hour - hour;
	const actions = ACTIONS.map((action) => `'${action}'`).join(', ');
	return `INSERT INTO ${DATABASE}.events_local
		SELECT
			toDateTime('${iso(0)} 00:00:00') + intDiv(number * ${seconds}, ${events}) + intHash32(number) % ${hour} AS Timestamp,
			mail AS User,
			arrayElement([${actions}], (turn + place) % ${ACTIONS.length} + 1) AS Action
		FROM (
			SELECT
				number,
				toUInt8(number % ${VISIT} = ${VISIT - 1}) AS visits,
				if(visits, intDiv(number, ${VISIT}), intDiv(number, ${VISIT}) * ${VISIT - 1} + number % ${VISIT}) AS nth,
				if(visits, ${visitors}, ${people}) AS all,
				toUInt32(nth % all) AS place,
				intDiv(nth, all) AS turn
			FROM numbers(${events})
		)
		ANY INNER JOIN (
			SELECT visits, mail, toUInt32(n - 1) AS place
			FROM (SELECT visits, groupArray(mail) AS mails FROM ${DATABASE}.users_local GROUP BY visits)
			ARRAY JOIN mails AS mail, arrayEnumerate(mails) AS n
		) USING (visits, place)`;
}
