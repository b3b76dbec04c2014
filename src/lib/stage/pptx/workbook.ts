import { strToU8, zipSync } from 'fflate';
import { attribute, xml } from './clean';

/** What stands in a cell; `from` is the address of another cell whose number it repeats. */
export type Cell = string | number | null | { from: string; value: number };

/** Data of a chart as they stand in its workbook: a first row of names, then rows; null is an empty cell. */
export interface Sheet {
	columns: string[];
	rows: Cell[][];
	/** Format code a column; absent for text and plain numbers. */
	formats?: (string | undefined)[];
}

export const SHEET = 'Data';
/** Files of one content are the same, whenever they are made. */
export const STAMP = new Date(1980, 0, 1);

/** Name of a column, from 0: A, B … Z, AA. */
export function columnName(index: number): string {
	const rest = String.fromCharCode(65 + (index % 26));
	return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

/** Address of the data of a column, or of its head. */
export const rangeOf = (sheet: Sheet, column: number): string =>
	`${SHEET}!$${columnName(column)}$2:$${columnName(column)}$${sheet.rows.length + 1}`;
export const headOf = (column: number): string => `${SHEET}!$${columnName(column)}$1`;

/** The word or number that a cell shows. */
export const valueOf = (cell: Cell | undefined): string | number | null =>
	cell === undefined || cell === null ? null : typeof cell === 'object' ? cell.value : cell;

/** A cell that repeats the number of another of its row, so that one change in the workbook moves all that belongs to it. */
export const repeated = (value: number, row: number, column: number): Cell => ({
	from: `${columnName(column)}${row + 2}`,
	value
});

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FIRST_FORMAT = 164;

const relationship = (id: number, type: string, target: string) =>
	`<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (...all: string[]) =>
	`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** A workbook of one sheet, numbers at full precision. */
export function workbook(sheet: Sheet): Uint8Array {
	const formats = [...new Set((sheet.formats ?? []).filter((one) => one !== undefined))];
	const cell = (one: Cell, row: number, column: number) => {
		const value = valueOf(one);
		const at = `${columnName(column)}${row}`;
		if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
		if (typeof value === 'string')
			return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(value, 32_000)}</t></is></c>`;
		const style = row > 1 ? formats.indexOf(sheet.formats?.[column] ?? '') + 1 : 0;
		return `<c r="${at}"${style ? ` s="${style}"` : ''}>${typeof one === 'object' && one ? `<f>${one.from}</f>` : ''}<v>${value}</v></c>`;
	};
	const lines = [sheet.columns, ...sheet.rows].map(
		(row, index) => `<row r="${index + 1}">${row.map((value, at) => cell(value, index + 1, at)).join('')}</row>`
	);
	const codes = formats.map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${attribute(code)}"/>`);
	const styles = ['0', ...formats.map((_, at) => String(FIRST_FORMAT + at))].map(
		(id) =>
			`<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${id === '0' ? '' : ' applyNumberFormat="1"'}/>`
	);
	const parts = {
		'[Content_Types].xml':
			`${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
			`<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
		'_rels/.rels': relationships(relationship(1, 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationships(
			relationship(1, 'worksheet', 'worksheets/sheet1.xml'),
			relationship(2, 'styles', 'styles.xml')
		),
		'xl/styles.xml':
			`${HEAD}<styleSheet xmlns="${MAIN}">` +
			(codes.length ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : '') +
			'<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
			'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
			'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
			'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
			`<cellXfs count="${styles.length}">${styles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
		'xl/worksheets/sheet1.xml':
			`${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="36" customWidth="1"/></cols>` +
			`<sheetData>${lines.join('')}</sheetData></worksheet>`
	};
	const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(bytes), { mtime: STAMP });
}
