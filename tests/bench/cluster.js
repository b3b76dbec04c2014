import { readFileSync } from 'node:fs';
import { startServers } from '../clickhouse/servers.js';
import { edition } from './edition.js';
import { fillCluster } from './fill-cluster.js';
import { pathsOf } from './programmes.js';

const PEOPLE = 5000;
const WEEKS = 100;

/** Mail addresses of everyone on a programme's list of people. */
function mailsOf(/** @type {import('./programmes.js').Programme} */ programme) {
	const [path = ''] = pathsOf(programme, ['personalstamm.csv']);
	const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split('\r\n');
	const at = header.split(';').indexOf('E-Mail');
	return lines.map((line) => line.split(';')[at] ?? '');
}

/**
 * An edition whose usage stays on a cluster of two servers: what of it grows with events, and what with people.
 * @param {import('./parts.js').Given} given
 */
export async function cluster({ runs, page: book, programmes, events }) {
	const middle = events[events.length >> 1] ?? 0;
	const cases = [...events.map((millions) => ({ millions, people: PEOPLE })), { millions: middle, people: 2 * PEOPLE }];
	for (const { millions, people } of cases) {
		const name = `${millions} million events, ${people.toLocaleString('en')} people`;
		await book.times(1, name, async () => {
			const programme = await programmes.of(people, WEEKS, 'none');
			const servers = await startServers();
			try {
				const from = performance.now();
				const wish = { mails: mailsOf(programme), weeks: WEEKS, events: 1e6 * millions };
				const { table, rows, bytes } = await fillCluster(servers, wish);
				book.note(`${name}: filling`, (performance.now() - from) / 1000, 's');
				book.note(`${name}: table`, rows / 1e6, 'million rows');
				book.note(`${name}: table on disk`, bytes / 1e6, 'MB');
				const { user, password } = servers.users.reader;
				const args = ['--usage', `clickhouse://${table}`];
				const env = { CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password };
				await book.times(runs, `${name}: edition`, async () => {
					const { kilobytes, said, ...spent } = await edition(programme, { args, env });
					book.took(`${name}: edition`, spent);
					book.note(`${name}: peak of Node`, kilobytes / 1000, 'MB');
					const [, fetched = '', megabytes = ''] = / ([\d,]+) rows fetched, ([\d,.]+) MB/.exec(said) ?? [];
					book.note(`${name}: fetched`, Number(fetched.replaceAll(',', '')), 'rows');
					book.note(`${name}: fetched, bytes`, Number(megabytes.replaceAll(',', '')), 'MB');
				});
			} finally {
				await servers.stop();
			}
		});
	}
	programmes.forget();
}
