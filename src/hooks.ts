import { deLocalizeUrl } from '$lib/i18n/paraglide/runtime';
import type { Reroute } from '@sveltejs/kit';

/** `/en/adoption` is the page `/adoption` in English. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
