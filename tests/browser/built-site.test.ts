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

test('whose work is in the site stands beside it, with licences that let it be passed on', () => {
	const list = readFileSync('build/licences.txt', 'utf8');
	const entries = [...list.matchAll(/^(@?[a-z][\w./-]+) \d\S+ \((.+)\)$/gm)].map(([, name = '', licence]) => [
		name,
		licence
	]);
	const names = entries.map(([name]) => name);
	// All that our own code names. DuckDB and the solver have a part that is Node's alone, and are in the site all the same.
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(ts|svelte)$/.test(name)
	);
	// What asks a cluster runs in a terminal and is no part of the site.
	const ofSite = (name: string) => /^(lib|routes)[/\\]/.test(name) && !/paraglide|^lib[/\\]cluster[/\\]/.test(name);
	const imported = /(?:import|export)\s(?!type\s)[^;'"]*?from\s+'(@[\w-]+\/[\w-]+|[a-z][\w-]*)[^':]*'/g;
	const ours = sources
		.filter(ofSite)
		.flatMap((name) => [...readFileSync(`src/${name}`, 'utf8').matchAll(imported)].map(([, what = '']) => what));
	expect(new Set(ours).size).toBeGreaterThan(8);
	expect([...new Set(ours)].filter((name) => !names.includes(name))).toEqual([]);
	expect(names).not.toContain('@clickhouse/client');
	// What they bring along, and what comes in one file with another.
	expect(names).toEqual(
		expect.arrayContaining(['zrender', 'flatbuffers', '@noble/ciphers', 'jszip', 'pako', '@sveltejs/kit'])
	);
	const passable = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|\(MIT (OR|AND) .+\))$/;
	expect(entries.filter(([, licence]) => !passable.test(licence!))).toEqual([]);
	expect(list).toContain('SIL OPEN FONT LICENSE');
	expect(readFileSync('build/privacy.html', 'utf8')).toContain('href="/licences.txt"');
});
