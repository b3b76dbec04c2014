/** What XML 1.0 cannot hold, escaped or not: controls and the two non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as a file can hold it, with line breaks as \n; longer than `most` characters it ends with "…". */
export function clean(text: string, most = 2000): string {
	const whole = text.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
	if (whole.length <= most) return whole;
	return `${[...whole].slice(0, most - 1).join('')}…`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it stands between tags. */
export const xml = (text: string, most?: number): string =>
	clean(text, most).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Text as it stands in quotation marks: an attribute would turn line breaks into blanks. */
export const attribute = (text: string): string => xml(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
