import type { Method } from './question';

// Apart from the questions themselves, so that only the methods page loads these long texts.
const methods = import.meta.glob<Method>('./*/method.ts', { eager: true, import: 'method' });

/**
 * A question's entry on the methods page.
 * @throws RangeError where its folder holds none
 */
export function methodOf(id: string): Method {
	const method = methods[`./${id}/method.ts`];
	if (!method) throw new RangeError(`No method for question ${id}.`);
	return method;
}
