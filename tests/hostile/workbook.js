/** Workbooks part by part, as nobody's program would write them. */
import { zip } from './zip.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * @typedef {object} Parts
 * @property {Record<string, string>} sheets name → XML of its rows, or of the whole part where it begins with `<?xml`
 * @property {string} [strings] XML of the `si` elements
 * @property {string} [styles] XML within `styleSheet`
 * @property {boolean} [from1904]
 * @property {string} [doctype] stands before the workbook
 */

/**
 * @param {Parts} parts
 * @returns {import('./zip.js').Entry[]}
 */
export function workbookEntries({ sheets, strings, styles, from1904, doctype = '' }) {
	const names = Object.keys(sheets);
	const relation = (/** @type {string} */ id, /** @type {string} */ type, /** @type {string} */ target) =>
		`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const relations = (/** @type {string[]} */ ...inner) =>
		`${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
	const listed = names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('');
	return [
		{ name: '[Content_Types].xml', data: `${HEAD}<Types/>` },
		{ name: '_rels/.rels', data: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
		{
			name: 'xl/workbook.xml',
			data: `${HEAD}${doctype}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed}</sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			data: relations(
				...names.map((_, n) => relation(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
				...(strings === undefined ? [] : [relation('rIdS', 'sharedStrings', 'sharedStrings.xml')]),
				...(styles === undefined ? [] : [relation('rIdY', 'styles', '/xl/styles.xml')])
			)
		},
		...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: `${HEAD}<sst ${MAIN}>${strings}</sst>` }]),
		...(styles === undefined
			? []
			: [{ name: 'xl/styles.xml', data: `${HEAD}<styleSheet ${MAIN}>${styles}</styleSheet>` }]),
		...names.map((name, n) => {
			const rows = sheets[name] ?? '';
			const data = rows.startsWith('<?xml')
				? rows
				: `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
			return { name: `xl/worksheets/sheet${n + 1}.xml`, data };
		})
	];
}

export const workbook = (/** @type {Parts} */ parts) => zip(workbookEntries(parts));

export const inline = (/** @type {string} */ text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
export const row = (/** @type {string[]} */ ...cells) => `<row>${cells.join('')}</row>`;

/** A header and one row, so that a part that is broken otherwise would have been a table. */
export const SMALL = row(inline('id'), inline('name')) + row('<c><v>1</v></c>', inline('x'));

/** What a container of [MS-CFB] looks like from outside: its magic, and a directory of names. */
export function ole2(/** @type {string[]} */ ...names) {
	const bytes = Buffer.alloc(512 + 512 * Math.ceil((names.length + 1) / 4));
	Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
	['Root Entry', ...names].forEach((name, n) => bytes.write(name, 512 + 128 * n, 'utf16le'));
	return new Uint8Array(bytes);
}
