import { containerOf } from '../edition/receipt';
import type { SheetFacts } from '../exports/facts';
import type { Unopened } from './desk';
import type { DeskSheet } from './desk-sheet';
import { asProblem } from './problem';
import type { SheetGroup } from './progress';

const none = () => ({ dates: { count: 0, dayFirst: 0, monthFirst: 0 }, numbers: { comma: 0, point: 0 } });

function addUp({ dates, numbers }: SheetGroup, facts: SheetFacts): void {
	for (const column of facts.columns) {
		for (const name of ['count', 'dayFirst', 'monthFirst'] as const) dates[name] += column.dates[name];
		for (const name of ['comma', 'point'] as const) numbers[name] += column.numbers[name];
	}
}

/** Sheets that are alike and lie in one container, as one; then whatever could not be opened. */
export function groupSheets(sheets: DeskSheet[], unopened: Unopened[]): SheetGroup[] {
	const groups = new Map<string, SheetGroup>();
	for (const { id, sheet, facts, state, profile, problem, staged } of sheets) {
		const container = containerOf(sheet.file);
		const key = JSON.stringify([container, sheet.sheet, sheet.header, state, profile?.id, problem?.code]);
		const group = groups.get(key);
		if (group) {
			group.ids.push(id);
			group.files++;
			group.rows += facts.rows;
			group.file = container;
			group.match = { file: `${container}/*`, headers: sheet.header };
			addUp(group, facts);
			continue;
		}
		const first: SheetGroup = {
			id,
			ids: [id],
			file: sheet.file,
			files: 1,
			sheet: sheet.sheet,
			state,
			rows: facts.rows,
			profile: profile?.id ?? null,
			table: profile?.table ?? null,
			evidence: sheet.evidence,
			delimiter: sheet.delimiter,
			dateOrder: staged?.dateOrder ?? null,
			decimal: staged?.decimal ?? null,
			...none(),
			match: { file: sheet.file, ...(sheet.sheet ? { sheet: sheet.sheet } : {}) },
			problem: problem && asProblem(problem)
		};
		addUp(first, facts);
		groups.set(key, first);
	}
	const rest = unopened.map(({ file, problem }, index): SheetGroup => ({
		id: -1 - index,
		ids: [],
		file,
		files: 1,
		sheet: problem?.sheet ?? null,
		state: problem ? 'unreadable' : 'not-a-table',
		rows: 0,
		profile: null,
		table: null,
		evidence: null,
		delimiter: null,
		dateOrder: null,
		decimal: null,
		...none(),
		match: { file },
		problem: problem && asProblem(problem)
	}));
	return [...groups.values(), ...rest];
}
