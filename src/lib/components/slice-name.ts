import type { Slice } from '../edition/edition';
import { m } from '../i18n/paraglide/messages';

/** What a slice is called on a page. */
export const sliceName = (slices: Slice[], key: string): string =>
	slices.find((slice) => slice.key === key)?.value ?? m.whole_company();
