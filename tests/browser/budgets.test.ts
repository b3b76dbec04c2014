import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { keptFiles } from '../../src/hosting/keep-offline.js';
import { filesOf } from '../../src/hosting/page-files.js';

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** kB on the wire from a host that compresses. */
const kilobytes = (files: string[]): number =>
	files.reduce((sum, path) => sum + gzipSync(readFileSync(`build${path}`)).length, 0) / 1000;
const scripts = (files: string[]) => files.filter((path) => path.endsWith('.js'));
/** What belongs to HR's own browser alone. */
const HEAVY = /duckdb|highs|\.wasm$|workers\/worker-/;

/** kB: what a page asks for before its scripts, and its scripts in all, those that come late included. */
const BUDGETS: Record<string, { first: number; script: number }> = {
	'index.html': { first: 66, script: 350 },
	chapter: { first: 90, script: 350 },
	stage: { first: 120, script: 600 },
	'methods.html': { first: 66, script: 400 },
	'privacy.html': { first: 66, script: 400 },
	'explore.html': { first: 66, script: 900 },
	'workshop.html': { first: 66, script: 900 },
	'gallery.html': { first: 250, script: 350 }
};
const budgetOf = (page: string) => {
	const name = page.replace(/^en[/\\]/, '');
	return BUDGETS[name] ?? BUDGETS[name.startsWith('stage') ? 'stage' : 'chapter']!;
};

for (const page of pages) {
	const { first, later } = filesOf('build', page);
	test(`${page}: what is sent before its first figure, and its scripts in all`, () => {
		const { first: early, script } = budgetOf(page);
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

const all = new Set(
	readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice('build'.length))
);
const exists = (path: string) => all.has(path);
