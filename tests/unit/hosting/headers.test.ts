import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CACHE, HASHED, HEADERS } from '../../../src/hosting/headers.js';
import { POLICY } from '../../../src/hosting/policy.js';

/** How each host's configuration says a header, the type of a file, and how long to keep it. */
const SAMPLES = [
	{
		file: 'nginx.conf',
		header: /^\s*add_header ([\w-]+) "(.*)" always;$/gm,
		type: (name: string, ending: string) => `${name} ${ending};`,
		cache: [`~^${HASHED} "${CACHE.hashed}"`, `default "${CACHE.other}"`]
	},
	{
		file: 'apache.conf',
		header: /^\s*Header always set ([\w-]+) "(.*?)"$/gm,
		type: (name: string, ending: string) => `AddType ${name} .${ending}`,
		cache: [`"${CACHE.hashed}" "expr=%{REQUEST_URI} =~ m#^${HASHED}#"`, `Cache-Control "${CACHE.other}"`]
	},
	{
		file: 'iis.config',
		header: /^\s*<add name="([\w-]+)" value="(.*)" \/>$/gm,
		type: (name: string, ending: string) => `<mimeMap fileExtension=".${ending}" mimeType="${name}`,
		cache: ['<location path="_app/immutable">', 'cacheControlMaxAge="365.00:00:00"', '"DisableCache"']
	}
];
const TYPES = {
	html: 'text/html',
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	wasm: 'application/wasm',
	age: 'application/octet-stream',
	woff2: 'font/woff2',
	svg: 'image/svg+xml',
	png: 'image/png'
};

test.each(SAMPLES)('$file sends the headers of src/hosting and no others', ({ file, header, type, cache }) => {
	const text = readFileSync(`static/headers/${file}`, 'utf8');
	const { 'Cache-Control': _, ...sent } = Object.fromEntries(
		[...text.matchAll(header)].map(([, name = '', value]) => [name, value])
	);
	expect(sent).toEqual(HEADERS);
	for (const [ending, name] of Object.entries(TYPES)) expect(text).toContain(type(name, ending));
	for (const rule of cache) expect(text).toContain(rule);
	// HTTPS alone is the host's own decision: it stands there, but as a comment.
	expect(text).toMatch(/(#|<!-- Once.*\n).*Strict-Transport-Security/);
});

test('the policy lets nothing in from elsewhere and evaluates nothing', () => {
	const values: string[] = Object.values(POLICY).flat();
	expect(values.filter((value) => /^unsafe-(inline|eval)$|^(https?|data|wss?):|\*/.test(value))).toEqual([]);
	expect(values.filter((value) => value.endsWith(':'))).toEqual(['blob:']);
	expect(POLICY['default-src']).toEqual(['none']);
});
