import { paraglideMiddleware } from '$lib/i18n/paraglide/server';
import type { Handle } from '@sveltejs/kit';

/** Writes each page in the language of its address. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale }) => {
		event.request = request;
		return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
	});
