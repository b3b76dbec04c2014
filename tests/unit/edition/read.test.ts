import { expect, test } from 'vitest';
import { parseEdition } from '../../../src/lib/edition/read';

test.each([
	['not json', 'edition-invalid'],
	['{}', 'edition-invalid'],
	['{"format":"groundswell-edition","version":2}', 'edition-newer'],
	['{"format":"groundswell-edition","version":1}', 'edition-invalid']
])('%s is refused with a reason', (text, code) => {
	expect(() => parseEdition(text)).toThrow(expect.objectContaining({ code }));
});
