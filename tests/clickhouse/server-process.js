import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds; a busy machine takes ten times what an idle one does. */
const UP_WITHIN = 60_000;
/** 18.16 waits eight seconds for connections that a client only keeps for later; what it would save goes anyway. */
const DOWN_WITHIN = 1_000;
/** Characters of each log. */
const TAIL = 2_000;

/** One clickhouse-server and its folder, in which its `config.xml` lies. */
export class ServerProcess {
	#folder;
	#child;
	/** @type {Promise<unknown>} */
	#ended;
	/** Why there is no process at all. */
	#failure = '';

	/** @param {string} binary @param {string} folder */
	constructor(binary, folder) {
		this.#folder = folder;
		const output = openSync(join(folder, 'output.log'), 'a');
		// The kernel ends it where this process is killed and can sweep up nothing.
		this.#child = spawn('setpriv', ['--pdeathsig', 'KILL', binary, `--config-file=${join(folder, 'config.xml')}`], {
			cwd: folder,
			stdio: ['ignore', output, output]
		});
		closeSync(output);
		this.#ended = new Promise((resolve) => {
			this.#child.once('exit', resolve);
			this.#child.once('error', (error) => {
				this.#failure = `${error.message}\n`;
				resolve(error);
			});
		});
	}

	get pid() {
		return this.#child.pid ?? 0;
	}

	get #runs() {
		return this.pid > 0 && this.#child.exitCode === null && this.#child.signalCode === null;
	}

	/** @param {string} address by http @throws Error with the end of its log */
	async answers(address) {
		for (const deadline = Date.now() + UP_WITHIN; Date.now() < deadline && this.#runs; await wait(50)) {
			if (await isOk(`${address}/ping`)) return;
		}
		const what = this.#runs ? `does not answer after ${UP_WITHIN / 1000} s` : 'ended while it started';
		throw new Error(`clickhouse-server ${what}:\n${this.#told()}`);
	}

	#told() {
		const logs = ['output.log', 'error.log'].map((name) => join(this.#folder, name)).filter(existsSync);
		return this.#failure + logs.map((path) => readFileSync(path, 'utf8').slice(-TAIL)).join('');
	}

	/** To be done at once, by whoever cannot wait. */
	killNow() {
		this.#child.kill('SIGKILL');
	}

	async kill() {
		this.killNow();
		await this.#ended;
	}

	/** Once no thread of it runs any more: each stops by itself, and on a busy machine one still answers for a while. */
	async pause() {
		this.#child.kill('SIGSTOP');
		while (this.#runs && !this.#stopped()) await wait(5);
	}

	#stopped() {
		const folder = `/proc/${this.pid}/task`;
		try {
			return readdirSync(folder).every((thread) => / \(.*\) T /.test(readFileSync(`${folder}/${thread}/stat`, 'utf8')));
		} catch {
			// A thread, or all of it, ended while it was looked at.
			return false;
		}
	}

	resume() {
		this.#child.kill('SIGCONT');
	}

	async stop() {
		this.#child.kill('SIGTERM');
		this.resume();
		const inTime = new AbortController();
		await Promise.race([this.#ended, wait(DOWN_WITHIN, null, { signal: inTime.signal })]);
		inTime.abort();
		await this.kill();
	}
}

/** Asks on a connection of its own, which is not kept: the server would wait for it when it ends. */
const isOk = (/** @type {string} */ address) =>
	new Promise((resolve) => {
		const request = get(address, { agent: false, timeout: 5_000 }, (answer) => {
			answer.resume();
			answer.on('close', () => resolve(answer.statusCode === 200));
		});
		request.on('timeout', () => request.destroy());
		request.on('error', () => resolve(false));
	});
