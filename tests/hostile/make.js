/**
 * Files as hostile as they come, made when they are needed. Each says what must come of it: so many rows in all its
 * sheets, of which so many are damaged, or one error, or that it is no table.
 */
import { containers } from './containers.js';
import { others } from './others.js';
import { texts } from './texts.js';
import { workbooks } from './workbooks.js';

/**
 * @typedef {object} Case
 * @property {string} file
 * @property {string} about
 * @property {() => Uint8Array | string} make
 * @property {number} [rows]
 * @property {number} [damaged] records that say that they are damaged
 * @property {string[]} [errors] codes, one of a file or several of a container's entries
 * @property {true} [noTable] nothing but a note that it is no table
 */

/** @type {Case[]} */
export const cases = [...texts, ...containers, ...workbooks, ...others];
