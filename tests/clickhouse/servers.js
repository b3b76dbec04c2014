/** Servers of ClickHouse of our own, each in a folder and at ports of its own. None outlives the process that started it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.js';
import { makeCertificate } from './certificate.js';
import { CLUSTER, HOST, serverConfig, USERS, usersConfig } from './config.js';
import { installServer } from './install.js';
import { ServerProcess } from './server-process.js';

const ATTEMPTS = 3;
/** Bytes. 18.16 counts memory by the mebibyte: one alone is too little for `SELECT 1`. */
const SMALL = 8e6;

/**
 * @typedef {{ user: string, password: string }} User
 *
 * @typedef {object} Shard
 * @property {string} http address, as `http://127.0.0.1:40001`
 * @property {string} tcp host and port, as `remote()` takes them
 * @property {string} [https] address
 * @property {number} pid
 * @property {() => Promise<void>} kill ends it at once, as a crash would
 * @property {() => Promise<void>} pause nothing is answered any more, but its ports stay open
 * @property {() => void} resume
 *
 * @typedef {object} Servers
 * @property {Shard[]} shards a server each
 * @property {string} cluster the name of all of them together
 * @property {Record<keyof typeof USERS, User>} users
 * @property {string} folder in which everything of theirs lies
 * @property {string} [certificate] path of what a client must trust, where there is https
 * @property {() => Promise<void>} stop ends all and removes their folder
 */

/**
 * @param {object} [options]
 * @param {string} [options.folder] below which theirs is made
 * @param {number} [options.shards]
 * @param {boolean} [options.tls] https besides http
 * @param {number} [options.memory] bytes that a query of the user `small` may take
 * @returns {Promise<Servers>} once each of them answers
 * @throws Error with the end of the log of one that does not
 */
export async function startServers({ folder = tmpdir(), shards = 2, tls = false, memory = SMALL } = {}) {
	const binary = installServer();
	for (let attempt = 1; ; attempt++) {
		try {
			return await start(binary, mkdtempSync(join(folder, 'groundswell-clickhouse-')), shards, tls, memory);
		} catch (error) {
			// A port that was free when it was asked for may be taken by the time it is used.
			if (attempt === ATTEMPTS || !/Address already in use/.test(String(error))) throw error;
		}
	}
}

/** @returns {Promise<Servers>} */
async function start(
	/** @type {string} */ binary,
	/** @type {string} */ folder,
	/** @type {number} */ count,
	/** @type {boolean} */ tls,
	/** @type {number} */ memory
) {
	/** @type {ServerProcess[]} */
	const processes = [];
	const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	const forget = atEnd(() => {
		for (const one of processes) one.killNow();
		remove();
	});
	const stop = async () => {
		await Promise.all(processes.map((one) => one.stop()));
		remove();
		forget();
	};
	try {
		const signed = tls ? makeCertificate(folder) : {};
		const ports = await freePorts(3 * count);
		const places = Array.from({ length: count }, (_, at) => {
			const [http = 0, tcp = 0, https = 0] = ports.slice(3 * at);
			return { folder: join(folder, `shard-${at + 1}`), http, tcp, https, ...signed };
		});
		const shards = await Promise.all(
			places.map(async (place) => {
				mkdirSync(place.folder);
				writeFileSync(join(place.folder, 'config.xml'), serverConfig(place, places));
				writeFileSync(join(place.folder, 'users.xml'), usersConfig(memory));
				const server = new ServerProcess(binary, place.folder);
				processes.push(server);
				const http = `http://${HOST}:${place.http}`;
				await server.answers(http);
				return {
					http,
					tcp: `${HOST}:${place.tcp}`,
					...(tls && { https: `https://${HOST}:${place.https}` }),
					pid: server.pid,
					kill: () => server.kill(),
					pause: () => server.pause(),
					resume: () => server.resume()
				};
			})
		);
		return { shards, cluster: CLUSTER, users: USERS, folder, ...signed, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Ports that nobody listens at, all different. */
async function freePorts(/** @type {number} */ count) {
	const held = await Promise.all(
		Array.from(
			{ length: count },
			() =>
				/** @type {Promise<import('node:net').Server>} */ (
					new Promise((resolve, reject) => {
						const server = createServer();
						server.once('error', reject);
						server.listen(0, HOST, () => resolve(server));
					})
				)
		)
	);
	const ports = held.map((server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port);
	await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}
