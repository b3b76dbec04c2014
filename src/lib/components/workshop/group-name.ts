import { formatNumber, type Locale } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages';
import type { SheetGroup } from '../../pipeline/progress';

/** What a group of sheets is called: its file, the sheet where there are several, and how many files are alike. */
export const groupName = ({ file, sheet, files }: SheetGroup, locale: Locale): string =>
	(sheet ? `${file} · ${sheet}` : file) +
	(files > 1 ? ` (${m.alike_files({ count: formatNumber(files, locale) })})` : '');
