import { csv } from './csv.js';
import { sponsor } from './sponsor.js';
import { tables } from './tables.js';
import { whole } from './whole.js';
import { workshop } from './workshop.js';

/**
 * @typedef {{ runs: number, page: import('./book.js').Page, site: string, only: string }} Given page: where to note;
 * site: address of the built site; only: a word that what is measured must hold
 * @typedef {Given & { programme: import('./programmes.js').Programme }} Sized
 */

/** What is measured of programmes of every size. @type {Record<string, (given: Sized) => Promise<void>>} */
export const bySize = { csv, tables, whole };

/** What is measured once. @type {Record<string, (given: Given) => Promise<void>>} */
export const alone = { sponsor, workshop };
