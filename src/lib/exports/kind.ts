import type { ExportErrorCode } from './export-error';

/** How a file is opened, or what is wrong with it. */
type Kind = 'zip' | 'gzip' | 'parquet' | 'text' | 'other' | ExportErrorCode;

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
const isWorkbookName = (file: string) => /\.xls[xmb]?$/i.test(file);

/** Images, PDF and archives that are not opened, by their first bytes. */
const OTHERS = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x25, 0x50, 0x44, 0x46]
];

/**
 * What an OLE2 container holds ([MS-CFB] 2.6.1): directory entries of 128 bytes begin with their name in UTF-16. Both a
 * workbook with a password and an old .xls are such containers.
 */
function insideOle2(file: string, bytes: Uint8Array): Kind {
	const nameAt = (at: number, name: string) => {
		for (let k = 0; k <= name.length; k++)
			if (bytes[at + 2 * k] !== (name.charCodeAt(k) || 0) || bytes[at + 2 * k + 1] !== 0) return false;
		return true;
	};
	for (let at = 512; at + 128 <= bytes.length; at += 128) {
		if (nameAt(at, 'EncryptedPackage')) return 'encrypted-xlsx';
		if (nameAt(at, 'Workbook') || nameAt(at, 'Book')) return 'old-xls';
	}
	return isWorkbookName(file) ? 'not-xlsx' : 'other';
}

/**
 * How a file is to be opened, by its first bytes; its name counts only where it promises what is not there.
 * @param all the whole file, which is looked at where its first bytes do not tell
 */
export function kindOf(file: string, bytes: Uint8Array, all: () => Uint8Array): Kind {
	if (!bytes.length) return 'empty-file';
	if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
	if (starts(bytes, 0x1f, 0x8b)) return 'gzip';
	if (starts(bytes, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
	if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return insideOle2(file, all());
	if (/\.xls[xmb]$/i.test(file)) return 'not-xlsx';
	if (/\.(zip|gz)$/i.test(file)) return 'truncated-zip';
	if (/\.parquet$/i.test(file)) return 'bad-parquet';
	return OTHERS.some((magic) => starts(bytes, ...magic)) ? 'other' : 'text';
}

/** Whether the parts of a ZIP are those of a text document or a slide show, or of a spreadsheet that is not read. */
export function oldOfficeKind(names: string[]): 'document' | 'spreadsheet' | null {
	if (names.includes('[Content_Types].xml'))
		return names.some((name) => name.startsWith('xl/')) ? 'spreadsheet' : 'document';
	return names.includes('mimetype') && names.includes('content.xml') ? 'spreadsheet' : null;
}
