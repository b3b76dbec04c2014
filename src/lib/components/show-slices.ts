import { goto } from '$app/navigation';
import { page } from '$app/state';
import { opened } from './opened-edition.svelte';
import { shown } from './shown-slice.svelte';
import { sliceQuery } from './url-state';

/** Shows a slice, and another beside it: by the address, or in memory alone where nothing may be told by it. */
export function showSlices(slice: string, other: string | null): void {
	if (!opened.secret) {
		void goto(page.url.pathname + sliceQuery(slice, other), { keepFocus: true, noScroll: true });
		return;
	}
	shown.slice = slice;
	shown.other = other === slice ? null : other;
}
