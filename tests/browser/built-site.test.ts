import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from '@playwright/test';
import { POLICY_HEADER } from '../../src/hosting/policy.js';

const files = readdirSync('build', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => `${entry.parentPath}/${entry.name}`);
const ofType = (...types: string[]) =>
	files.filter((path) => types.includes(extname(path))).map((path) => [path, readFileSync(path, 'utf8')] as const);

/** Hosts that stand in scripts and are never asked. */
const NAMED = {
	'nordwerk.example': 'where one signs up for the demo programme, in words and as QR code',
	'www.w3.org': 'namespaces of SVG and XHTML',
	'svelte.dev': 'where Svelte explains an error',
	'paraglidejs.com': 'where Paraglide explains an error',
	'example.com': 'stands for any host while Paraglide matches paths',
	'fallback.com': 'stands for any host while Paraglide matches paths',
	'web.mit.edu': 'where the solver explains a format',
	'github.com': 'in what DuckDB says of its own package, and pptxgenjs of itself',
	'gitbrent.github.io': 'where pptxgenjs explains itself',
	'stuk.github.io': 'where the packer of pptxgenjs explains an error',
	'rolldown.rs': 'where the bundler explains an error',
	'schemas.openxmlformats.org': 'namespaces of Office files',
	'schemas.microsoft.com': 'namespaces of Office files',
	'purl.org': 'namespace of who made a file'
};

/** Directives in any order. */
const directives = (policy: string) => policy.split('; ').toSorted();

test('every page opens with the policy; no script and no style stands in it', () => {
	const pages = ofType('.html');
	expect(pages.length).toBeGreaterThan(15);
	const wanted = directives(POLICY_HEADER).filter((one) => !one.startsWith('frame-ancestors'));
	for (const [path, html] of pages) {
		const [head = ''] = html.split(/<(?:script|link|style)\b/);
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(head)?.[1] ?? '';
		expect(directives(policy), path).toEqual(wanted);
		expect(html, path).not.toMatch(/<script(?![^>]* src=)|<style|<[^>]+ style=|<[^>]+ on[a-z]+=|javascript:/i);
	}
});

test('nothing that is loaded comes from another host', () => {
	const foreign: string[] = [];
	const look = (sources: readonly (readonly [string, string])[], pattern: RegExp) => {
		expect(sources.length).toBeGreaterThan(0);
		for (const [path, text] of sources) for (const [found] of text.matchAll(pattern)) foreign.push(`${path}: ${found}`);
	};
	look(
		ofType('.html', '.svg'),
		/\b(src|srcset|href|action|poster|data|xlink:href)\s*=\s*["']?\s*(https?:)?\/\/[^"'> ]+/gi
	);
	look(ofType('.css'), /(url\(|@import)\s*["']?\s*(https?:)?\/\/[^"') ]+/gi);
	look(
		ofType('.js', '.json'),
		/(\bimport\s*\(?|\bfrom|\bfetch\(|\bimportScripts\(|\b(Shared)?Worker\(|WebSocket\(|EventSource\(|\.open\(\s*["'`]\w+["'`],|\bsrc\s*[=:]|\bhref\s*[=:])\s*["'`](https?:|wss?:)?\/\/[^"'`]+/g
	);
	expect(foreign).toEqual([]);
});

test('hosts that stand in scripts are names alone, each for a reason', () => {
	const hosts = new Set<string>();
	for (const [, text] of ofType('.js', '.html', '.css'))
		for (const [, host = ''] of text.matchAll(/\bhttps?:\/\/([\w.-]+\.[a-z]{2,})/g)) hosts.add(host);
	expect([...hosts].filter((host) => !(host in NAMED))).toEqual([]);
});
