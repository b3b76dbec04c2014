import { POLICY_HEADER } from './policy.js';

/** What a host should send with every file; static/headers/ says the same to nginx, Apache and IIS. */
export const HEADERS = {
	'Content-Security-Policy': POLICY_HEADER,
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/** Files under this path have their content in their name; all others are asked for anew. */
export const HASHED = '/_app/immutable/';
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };
