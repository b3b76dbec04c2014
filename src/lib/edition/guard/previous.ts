import type { Edition } from '../edition';
import { believe } from '../outsider/believe';
import { tellTogether } from '../outsider/between';
import { readBook } from '../outsider/read-book';
import { costOf } from './cost';
import type { Draft } from './draft';

/** Hides what the edition before and this one would tell together. */
export function hideBeside(draft: Draft, previous: Edition): void {
	const before = readBook(previous);
	before.bind();
	believe(before.system, true);
	for (const { cells } of tellTogether(readBook(draft.read()), before)) {
		const spots = cells.map((cell) => draft.spotOf(cell));
		// Of several that tell it together the cheapest goes; by now one may be hidden.
		if (spots.some((spot) => draft.isHidden(spot))) continue;
		const [cheapest] = spots.toSorted((a, b) => costOf(draft, a) - costOf(draft, b));
		draft.hide(cheapest!, 'previous');
	}
}
