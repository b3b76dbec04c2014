import type { AnswerRow, Edition } from '../edition/edition';
import type { Cell } from '../engine/engine';
import { chapters, question } from '../questions/chapters';
import type { Column, Question } from '../questions/question';
import { programmeTables } from './programme-tables';
import { typeOf, type ColumnType, type ExploreTable } from './table';

const SLICE = { de: 'Schlüssel der Auswahl', en: 'Key of the slice' };
const GUARDED = { de: 'Werte der Zeile sind geschützt', en: 'Values of this row are guarded' };

/** Everything an edition holds, as tables: one a question answered, in the order of the chapters, and the programme's. */
export const tablesOf = (edition: Edition): ExploreTable[] => [
	...chapters
		.flatMap((chapter) => chapter.questions)
		.filter((id) => edition.answers[id])
		.map((id) => answerTable(question(id), edition.answers[id]!)),
	...programmeTables(edition)
];

/** The name of a question's table. */
export const tableName = (id: string): string => id.replaceAll('-', '_');

function answerTable({ id, asks, columns }: Question, rows: AnswerRow[]): ExploreTable {
	const own = Object.entries(columns).map(([name, column]) => {
		const values = rows.map((row) => asDay(row[name] ?? null, column));
		return { name, type: typeOf(wantedType(column), values), label: column.label, role: column.role, values };
	});
	return {
		name: tableName(id),
		asks,
		columns: [
			{ name: 'slice', type: 'VARCHAR', label: SLICE, role: 'key' },
			...own.map(({ name, type, label, role }) => ({ name, type, label, role })),
			{ name: 'guarded', type: 'BOOLEAN', label: GUARDED, role: null }
		],
		rows: rows.map((row, at) => [row.slice, ...own.map(({ values }) => values[at]!), row.guarded === true])
	};
}

/** A month is its first day, so that it can be reckoned with. */
const asDay = (value: Cell, { format }: Column): Cell =>
	format === 'month' && /^\d{4}-\d\d$/.test(String(value)) ? `${value}-01` : value;

function wantedType({ role, format }: Column): ColumnType {
	if (format === 'month') return 'DATE';
	if (format === 'integer' || ['group', 'whole', 'count', 'order'].includes(role)) return 'INTEGER';
	return role === 'key' || role === 'note' || format === 'text' ? 'VARCHAR' : 'DOUBLE';
}
