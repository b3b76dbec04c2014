import { expect, test } from 'vitest';
import readme from '../../../src/lib/README.md?raw';

/** Room → rooms it may import; a room behind `type:` lends its types alone. */
const MAY: Record<string, string[]> = {
	engine: [],
	statistics: [],
	i18n: [],
	exports: ['engine'],
	tables: ['engine'],
	draft: [],
	figures: ['i18n'],
	questions: ['statistics', 'figures', 'i18n', 'type:edition', 'type:engine'],
	edition: ['engine', 'tables', 'questions', 'statistics'],
	stage: ['edition', 'questions', 'figures', 'i18n'],
	pipeline: ['engine', 'exports', 'tables', 'edition'],
	cluster: ['engine', 'exports', 'tables', 'pipeline'],
	explore: ['engine', 'questions', 'type:edition'],
	components: [
		'edition',
		'questions',
		'figures',
		'i18n',
		'stage',
		'explore',
		'pipeline',
		'exports',
		'draft',
		'type:engine'
	]
};
/** Packages that one room alone may know. */
const HOME: Record<string, string> = {
	'@duckdb/duckdb-wasm': 'engine',
	'apache-arrow': 'engine',
	'age-encryption': 'edition',
	'@noble/hashes': 'edition',
	highs: 'edition',
	echarts: 'figures',
	pptxgenjs: 'stage',
	'@clickhouse/client': 'cluster'
};

const sources = import.meta.glob<string>(['/src/lib/**/*.{ts,svelte}', '!/src/lib/i18n/paraglide/**'], {
	query: '?raw',
	eager: true,
	import: 'default'
});

function violations(path: string, code: string): string[] {
	const room = path.split('/')[3] ?? '';
	const statements = code.matchAll(/(import|export)\s(type\s)?[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g);
	return [...statements].flatMap(([, , type, from, dynamic]) => {
		const target = from ?? dynamic ?? '';
		const home = Object.entries(HOME).find(([name]) => target === name || target.startsWith(`${name}/`));
		if (home && home[1] !== room) return [`${path} knows ${target}`];
		if (target.includes('shared/')) return [`${path} reaches out of the project`];
		const absolute = target.startsWith('.')
			? new URL(target, `file://${path}`).pathname
			: target.replace(/^\$lib\//, '/src/lib/');
		const other = absolute.startsWith('/src/lib/') ? (absolute.split('/')[3] ?? '') : room;
		const allowed = other === room || MAY[room]?.includes(other) || (type && MAY[room]?.includes(`type:${other}`));
		return allowed ? [] : [`${path} imports ${target}`];
	});
}

test('every room imports only what the house allows', () => {
	expect(Object.keys(sources).length).toBeGreaterThan(50);
	expect(Object.entries(sources).flatMap(([path, code]) => violations(path, code))).toEqual([]);
});

test.each([
	['/src/lib/figures/x.ts', "import { openEngine } from '../engine/node';"],
	['/src/lib/exports/x.ts', "import { makeEdition } from '$lib/edition/make';"],
	['/src/lib/questions/a/x.ts', "import { parseEdition } from '../../edition/read';"],
	['/src/lib/components/x.ts', "import { init } from 'echarts/core';"]
])('a wrong import in %s is found', (path, code) => {
	expect(violations(path, code)).toHaveLength(1);
});

test('src/lib/README.md says the same', () => {
	const said: Record<string, string[]> = {};
	for (const [, rooms = '', may = ''] of readme.matchAll(/^\| ([a-z0-9, ]+?) +\| ([^|]+?) +\|$/gm)) {
		const [whole = '', types = ''] = may.split('types of ');
		const list = (text: string) => text.split(/[,;] ?| and /).filter(Boolean);
		for (const room of list(rooms))
			said[room] =
				whole === 'nothing of ours' ? [] : [...list(whole.trim()), ...list(types).map((one) => `type:${one}`)];
	}
	// The line of headings.
	delete said.room;
	const sorted = (rules: Record<string, string[]>) =>
		Object.fromEntries(Object.entries(rules).map(([room, others]) => [room, others.toSorted()]));
	expect(sorted(said)).toEqual(sorted(MAY));
});
