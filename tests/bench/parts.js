import { cluster } from './cluster.js';
import { csv } from './csv.js';
import { sponsor } from './sponsor.js';
import { tables } from './tables.js';
import { whole } from './whole.js';
import { workshop } from './workshop.js';

/**
 * @typedef {object} Given
 * @property {number} runs
 * @property {import('./book.js').Page} page where to note
 * @property {string} site address of the built site
 * @property {string} only a word that what is measured must hold
 * @property {import('./programmes.js').Programmes} programmes
 * @property {number[]} events millions in a cluster
 *
 * @typedef {Given & { programme: import('./programmes.js').Programme }} Sized
 */

/** What is measured of programmes of every size. @type {Record<string, (given: Sized) => Promise<void>>} */
export const bySize = { csv, tables, whole };

/** What is measured once. @type {Record<string, (given: Given) => Promise<void>>} */
export const alone = { sponsor, workshop, cluster };
