import type { Edition } from '../edition';
import { Book } from './book';
import { FAMILIES } from './families/all';

/** What of an edition says numbers of people, or tells which of them belong together. */
export type Readable = Pick<Edition, 'guard' | 'settings' | 'levels' | 'rounds' | 'slices' | 'answers'>;

/** Reads every number of an edition and everything that adds up among them; nothing printed is put in yet. */
export function readBook(edition: Readable): Book {
	const book = new Book(edition);
	for (const family of FAMILIES) family(book);
	return book;
}
