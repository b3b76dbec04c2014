/** What a server and its users are told, in full: nothing of a ClickHouse that the machine may have besides is read or written. */

/**
 * @typedef {{ [name: string]: Content }} Elements
 * @typedef {string | number | Elements | Elements[]} Content a list repeats its element
 */

/** Odd on purpose: whoever forgets to quote it in an address, a header, XML, SQL or a shell is found out. */
const odd = (/** @type {string} */ name) => `${name}:@/%41&<>"'\\+ #?=;`;

export const CLUSTER = 'groundswell';

export const USERS = {
	/** May do everything; servers ask each other in this name. */
	writer: { user: 'writer', password: odd('writer') },
	/** May read, and change neither data nor settings. */
	reader: { user: 'reader', password: odd('reader') },
	/** As `reader`, with little memory for a query: to count is all right, to group by many thousands of people is not. */
	small: { user: 'small', password: odd('small') },
	/** May read and change settings, but no data. */
	changer: { user: 'changer', password: odd('changer') },
	/** As `reader`, by settings that leave out in silence the rows of a shard that is gone. */
	loose: { user: 'loose', password: odd('loose') },
	/** By the same settings, which this user may set back. */
	mendable: { user: 'mendable', password: odd('mendable') }
};

/**
 * @typedef {{ folder: string, http: number, tcp: number, https?: number, certificate?: string, key?: string }} Place
 * one server's folder and ports; the files of its certificate where it speaks https
 */

export const HOST = '127.0.0.1';

/** @param {Place} place @param {Place[]} all a shard each */
export const serverConfig = ({ folder, http, tcp, https, certificate, key }, all) =>
	xml({
		logger: { level: 'warning', log: `${folder}/server.log`, errorlog: `${folder}/error.log` },
		http_port: http,
		tcp_port: tcp,
		...(https &&
			certificate &&
			key && {
				https_port: https,
				openSSL: { server: { certificateFile: certificate, privateKeyFile: key, verificationMode: 'none' } }
			}),
		listen_host: HOST,
		path: `${folder}/data/`,
		tmp_path: `${folder}/tmp/`,
		user_files_path: `${folder}/user_files/`,
		format_schema_path: `${folder}/format_schemas/`,
		users_config: 'users.xml',
		default_profile: 'default',
		default_database: 'default',
		mark_cache_size: 64 << 20,
		timezone: 'UTC',
		remote_servers: {
			[CLUSTER]: { shard: all.map((one) => ({ replica: { host: HOST, port: one.tcp, ...USERS.writer } })) }
		}
	});

/** What is too much, or cannot be reached, is left out without a word. */
const SILENT = { skip_unavailable_shards: 1, group_by_overflow_mode: 'any' };

/** @param {number} memory bytes that a query of `small` may take */
export const usersConfig = (memory) =>
	xml({
		profiles: {
			default: {},
			writer: {},
			reader: { readonly: 1 },
			// Each thread wants memory of its own, and by default there are as many as cores.
			small: { readonly: 1, max_memory_usage: memory, max_threads: 2 },
			changer: { readonly: 2 },
			loose: { readonly: 1, ...SILENT },
			mendable: { readonly: 2, ...SILENT }
		},
		users: Object.fromEntries(
			Object.values(USERS).map(({ user, password }) => [
				user,
				{ password, networks: { ip: HOST }, profile: user, quota: 'default' }
			])
		),
		quotas: { default: {} }
	});

const xml = (/** @type {Elements} */ content) => element('yandex', content);

/** @returns {string} */
function element(/** @type {string} */ name, /** @type {Content} */ content) {
	if (Array.isArray(content)) return content.map((one) => element(name, one)).join('');
	const inner =
		typeof content === 'object'
			? `\n${Object.entries(content)
					.map(([child, one]) => element(child, one))
					.join('')}`
			: escaped(content);
	return `<${name}>${inner}</${name}>\n`;
}

const escaped = (/** @type {string | number} */ text) =>
	String(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
