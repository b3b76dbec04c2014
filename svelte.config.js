import adapter from '@sveltejs/adapter-static';
import { keepOffline } from './src/hosting/keep-offline.js';
import { POLICY } from './src/hosting/policy.js';
import { scriptsAsFiles } from './src/hosting/scripts-as-files.js';

const files = adapter();

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: {
			...files,
			adapt: async (builder) => {
				await files.adapt(builder);
				scriptsAsFiles('build');
				keepOffline('build');
			}
		},
		// In each page as a <meta>, so that it holds on every host; what a host should send besides is in static/headers/.
		csp: { mode: 'hash', directives: POLICY },
		// Registered by src/lib/components/new-version.svelte.ts, where a refusal does no harm.
		serviceWorker: { register: false },
		// Every page is written at build time; the language is part of the path, so links are absolute.
		paths: { relative: false },
		// The gallery is for developers: no page links to it.
		prerender: { entries: ['*', '/gallery'] }
	}
};
