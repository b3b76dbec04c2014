/**
 * What a page and its workers may load and do: their own site, nothing else. Read by svelte.config.js and headers.js.
 * @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>['directives']}
 */
export const POLICY = {
	'default-src': ['none'],
	// Scripts are files of the site, none stands in a page. DuckDB and other engines are WebAssembly; no text is evaluated.
	'script-src': ['self', 'wasm-unsafe-eval'],
	'style-src': ['self'],
	// The one style SvelteKit writes into a page: it hides the line that tells screen readers of a new page.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self'],
	'font-src': ['self'],
	'connect-src': ['self'],
	// A worker from an address obeys the headers of that address alone, and a plain host sends none. One from a blob
	// inherits this policy, and what it imports counts as a worker from this site. See src/lib/engine/start-worker.ts.
	'worker-src': ['self', 'blob:'],
	'object-src': ['none'],
	'frame-src': ['none'],
	'form-action': ['self'],
	'base-uri': ['none'],
	// Text becomes HTML or the address of a script nowhere but in Svelte's templates, in src/lib/figures/no-html.ts
	// ("default"), in src/lib/engine/start-worker.ts and, for one address, in src/lib/components/new-version.svelte.ts.
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'default', 'groundswell-worker', 'groundswell-service-worker']
};

const QUOTED = /^(none|self|script|wasm-unsafe-eval|unsafe-hashes|sha256-.*)$/;

/** The policy as a header; only a header can say who may frame a page. */
export const POLICY_HEADER = Object.entries({ ...POLICY, 'frame-ancestors': ['none'] })
	.map(([name, values]) => [name, ...values.map((value) => (QUOTED.test(value) ? `'${value}'` : value))].join(' '))
	.join('; ');
