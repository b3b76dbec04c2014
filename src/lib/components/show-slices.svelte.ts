import { goto } from '$app/navigation';
import { page } from '$app/state';
import { opened } from './opened-edition.svelte';
import { shown } from './shown-slice.svelte';
import { sliceQuery } from './url-state';

/**
 * What links carry on so that the slices stay. Names of units may not stay in the browser's history where the edition is
 * secret: then the slices are in memory alone.
 */
export const shownQuery = (): string => (opened.secret ? '' : sliceQuery(shown.slice, shown.other));

/** Shows a slice, and another beside it: by the address, or in memory alone where nothing may be told by it. */
export function showSlices(slice: string, other: string | null): void {
	if (!opened.secret) {
		void goto(page.url.pathname + sliceQuery(slice, other), { keepFocus: true, noScroll: true });
		return;
	}
	shown.slice = slice;
	shown.other = other === slice ? null : other;
}
