import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { keptFiles } from '../../src/hosting/keep-offline.js';
import { filesOf } from '../../src/hosting/page-files.js';

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

const all = new Set(
	readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice('build'.length))
);
const exists = (path: string) => all.has(path);

/** kB on the wire from a host that compresses. */
const kilobytes = (files: string[]): number =>
	files.reduce((sum, path) => sum + gzipSync(readFileSync(`build${path}`)).length, 0) / 1000;
const scripts = (files: string[]) => files.filter((path) => path.endsWith('.js'));
/** What belongs to HR's own browser alone. */
const HEAVY = /duckdb|highs|\.wasm$|workers\/worker-/;

/** kB: what a page asks for before its scripts, and its scripts in all, those that come late included. */
const BUDGETS: Record<string, { first: number; script: number }> = {
	index: { first: 66, script: 350 },
	participation: { first: 90, script: 350 },
	'word-of-mouth': { first: 90, script: 350 },
	adoption: { first: 90, script: 350 },
	culture: { first: 90, script: 350 },
	changes: { first: 66, script: 350 },
	stage: { first: 66, script: 600 },
	methods: { first: 66, script: 350 },
	privacy: { first: 66, script: 350 },
	explore: { first: 66, script: 700 },
	workshop: { first: 66, script: 900 },
	gallery: { first: 150, script: 350 }
};
/** "en.html" and "en/adoption.html" are pages of the same route as "index.html" and "adoption.html". */
const routeOf = (page: string) =>
	page
		.replace(/\.html$/, '')
		.replace(/^en[/\\]/, '')
		.replace(/^en$/, 'index');

/** kB: what scripts start or load that belongs to no page. */
const ENGINES: [what: string, file: RegExp, size: number][] = [
	['the database', /\/duckdb-eh-[\w-]+\.wasm$/, 8000],
	['the worker of the database', /\/duckdb-browser-eh\.worker-[\w-]+\.js$/, 240],
	['the solver', /\/highs-[\w-]+\.wasm$/, 1300],
	['the worker of the workshop, and that of Ask further', /\/workers\/worker-[\w-]+\.js$/, 240],
	['the worker that seals', /\/workers\/seal-worker-[\w-]+\.js$/, 70],
	['what workers share', /\/workers\/chunks\/[\w-]+\.js$/, 1],
	['the service worker', /^\/service-worker\.js$/, 10]
];

for (const page of pages) {
	const { first, later } = filesOf('build', page);
	test(`${page}: what is sent before its first figure, and its scripts in all`, () => {
		const { first: early, script } = BUDGETS[routeOf(page)]!;
		expect(scripts(first).length).toBeGreaterThan(10);
		expect(first.filter((path) => path.endsWith('.woff2'))).toHaveLength(1);
		// Scripts come after the text; the one that sets light or dark is the exception.
		const before = first.filter((path) => !path.endsWith('.js') || path === '/theme.js');
		expect(kilobytes(before)).toBeLessThan(early);
		expect(kilobytes(scripts([...first, ...later]))).toBeLessThan(script);
		if (!/(workshop|explore)\.html$/.test(page))
			expect([...first, ...later].filter((path) => HEAVY.test(path))).toEqual([]);
	});
}

test('every page that is built has a budget, and every budget a page', () => {
	expect([...new Set(pages.map(routeOf))].toSorted()).toEqual(Object.keys(BUDGETS).toSorted());
});

test.describe('what belongs to no page', () => {
	const files = [...all].filter((path) => /\.wasm$|\/workers\/|worker[\w.-]*\.js$/.test(path));

	test('has a budget', () => {
		expect(files.filter((path) => !ENGINES.some(([, file]) => file.test(path)))).toEqual([]);
	});

	for (const [what, file, size] of ENGINES)
		test(`${what} is no larger than it should be`, () => {
			const found = files.filter((path) => file.test(path));
			expect(found.length).toBeGreaterThan(0);
			for (const path of found) expect(kilobytes([path]), path).toBeLessThan(size);
		});
});

test('nothing that a page waits for is a script, save the one that sets light or dark', () => {
	for (const page of pages) {
		const html = readFileSync(`build/${page}`, 'utf8');
		const [head = '', body = ''] = html.split('<body');
		expect(head, page).not.toContain('modulepreload');
		expect([...head.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script src="/theme.js">']);
		for (const [tag] of body.matchAll(/<script[^>]*>/g)) expect(tag).toContain(' defer ');
		for (const [tag] of body.matchAll(/<link[^>]*>/g)) expect(tag).toMatch(/fetchpriority="low" rel="modulepreload"/);
		expect(body.match(/rel="modulepreload"/g)?.length, page).toBeGreaterThan(10);
	}
});

test('what browsers keep for when there is no network is small', () => {
	const addresses = Object.keys(keptFiles('build'));
	expect(addresses.length).toBeGreaterThan(50);
	const files = addresses.map((path) => [path, `${path}.html`, `${path}index.html`].find((file) => exists(file))!);
	expect(kilobytes(files)).toBeLessThan(1500);
	expect(addresses.filter((path) => HEAVY.test(path))).toEqual([]);
});
