import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
		// Every page is written at build time; the language is part of the path, so links are absolute.
		paths: { relative: false },
		// The gallery is for developers: no page links to it.
		prerender: { entries: ['*', '/gallery'] }
	}
};
