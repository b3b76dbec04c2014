import type { AnswerRow, Edition } from '../../src/lib/edition/edition';
import { attack } from './attack';

interface Wish {
	/** Slice → people; `all` comes first. */
	people: Record<string, number | null>;
	levels?: string[];
	rounds?: string[];
	judging?: string;
	/** Question id → rows, each with its slice, `all` where it names none. */
	answers?: Record<string, Record<string, unknown>[]>;
}

/** An edition of a few numbers; a row with a hidden one says so by itself. */
export function edition({ people, levels = [], rounds = [], judging, answers = {} }: Wish): Edition {
	const slices = Object.entries(people).map(([key, count]) => {
		const at = key.indexOf(':');
		const dimension = at < 0 ? null : (key.slice(0, at) as 'unit' | 'region' | 'round');
		return { key, dimension, value: at < 0 ? null : key.slice(at + 1), people: count };
	});
	const marked = (row: Record<string, unknown>) =>
		({ slice: 'all', ...row, ...(Object.values(row).includes(null) ? { guarded: true } : {}) }) as AnswerRow;
	return {
		format: 'groundswell-edition',
		version: 1,
		programme: 'Test',
		created_on: '2026-01-01',
		reference_on: '2025-12-31',
		data_until: null,
		guard: { min_group: 5, min_count: 3 },
		settings: {
			primary: null,
			judging_item: judging ?? null,
			windows: { before: [-13, -1], after: [1, 13], lasting: [27, 39] },
			block_weeks: 4,
			follow_up_days: 365,
			habit: { active: 9, of: 12 }
		},
		levels,
		rounds: rounds.map((round) => ({ round, kick_off_on: null, closing_on: null, owner: null, derived: false })),
		events: [],
		slices,
		answers: Object.fromEntries(Object.entries(answers).map(([id, rows]) => [id, rows.map(marked)])),
		receipt: [],
		notes: []
	};
}

/** What the attack finds in it, as "recovered participation-by-level joined 7" or "narrow … 1–3". */
export async function found(of: Edition): Promise<string[]> {
	const { findings } = await attack(of);
	return findings.map(({ kind, part, dimension, question, row, column, lo, hi }) =>
		[
			...[kind, part, dimension, row.slice === 'all' ? null : row.slice, question, column],
			lo === hi ? lo : `${lo}–${hi}`
		]
			.filter((word) => word !== null && word !== undefined)
			.join(' ')
	);
}
