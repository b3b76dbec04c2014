import type { RawRecord } from './csv';
import { ExportError, type ExportErrorCode } from './export-error';
import { unpack, type Budget } from './unpack';
import { cellStyles, readRows, sharedStrings, type Context } from './xlsx-parts';
import { attribute, walkXml, type XmlHandler } from './xml';
import type { ZipEntry } from './zip';

/** A sheet of a workbook, read when asked for. */
export interface WorkbookSheet {
	name: string;
	/**
	 * Its rows, cells as text; blank rows are left out, lines are those of the sheet.
	 * @throws ExportError `not-xlsx`, `too-large`, `zip-bomb`
	 */
	read(): RawRecord[];
}

const SHEET_LIMIT = 1000;
/** What an error of a ZIP means where the ZIP is a workbook. */
const CODES: Partial<Record<ExportErrorCode, ExportErrorCode>> = {
	'truncated-zip': 'not-xlsx',
	'unsupported-zip': 'not-xlsx',
	'encrypted-zip': 'encrypted-xlsx'
};

interface Relation {
	type: string;
	target: string;
}

function resolve(base: string, target: string): string {
	const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
	for (const part of target.split('/')) {
		if (part === '..') path.pop();
		else if (part && part !== '.') path.push(part);
	}
	return path.join('/').toLowerCase();
}

/** Whether the entries of a ZIP are those of an Office document with sheets. */
export const isWorkbook = (entries: ZipEntry[]): boolean =>
	entries.some(({ name }) => /^xl\/workbook\w*\.\w+$/i.test(name));

/**
 * Sheets of a workbook (ECMA-376), in its order. Formulas count by the value that was stored with them.
 * @throws ExportError `not-xlsx` where a part is missing or broken, `encrypted-xlsx`, `too-many-sheets` above 1,000
 */
export function readWorkbook(file: string, entries: ZipEntry[], budget: Budget): WorkbookSheet[] {
	const parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
	const guarded = <T>(sheet: string | null, read: () => T): T => {
		try {
			return read();
		} catch (error) {
			// Errors of a part are errors of the workbook: nobody knows its parts.
			const code = error instanceof ExportError ? error.code : error instanceof RangeError ? 'too-large' : 'not-xlsx';
			throw new ExportError(CODES[code] ?? code, file, {}, sheet);
		}
	};
	const walk = (path: string) => (handler: XmlHandler) => {
		const part = parts.get(path);
		if (!part) throw new SyntaxError(`no ${path}`);
		walkXml(unpack(file, part.packed(), budget), handler);
	};
	const relations = (path: string): Map<string, Relation> => {
		const found = new Map<string, Relation>();
		const at = path.lastIndexOf('/') + 1;
		walk(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`)({
			open(name, tag) {
				if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
				const type = attribute(tag, 'Type')?.split('/').at(-1) ?? '';
				found.set(attribute(tag, 'Id') ?? '', { type, target: resolve(path, attribute(tag, 'Target') ?? '') });
			}
		});
		return found;
	};

	return guarded(null, () => {
		const workbook = [...relations('').values()].find(({ type }) => type === 'officeDocument')?.target ?? '';
		const related = relations(workbook);
		const partOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.target;
		const sheets: { name: string; target: string }[] = [];
		let from1904 = false;
		walk(workbook)({
			open(name, tag) {
				if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
				if (name !== 'sheet') return;
				const { type, target = '' } = related.get(attribute(tag, 'id') ?? '') ?? {};
				// Sheets that are a chart or a dialogue hold no cells.
				if (type === undefined || type === 'worksheet') sheets.push({ name: attribute(tag, 'name') ?? '', target });
				if (sheets.length > SHEET_LIMIT) throw new ExportError('too-many-sheets', file);
			}
		});
		const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
		const context: Context = {
			strings: strings ? sharedStrings(walk(strings)) : [],
			styles: styles ? cellStyles(walk(styles)) : [],
			from1904
		};
		return sheets.map(({ name, target }) => ({
			name,
			read: () => guarded(name, () => readRows(walk(target), context))
		}));
	});
}
