import type { Edition } from '../edition';

/** Something about two editions as a whole that a reader must know before comparing their numbers. */
export type FrameChange =
	| { code: 'same-edition' | 'order' | 'merged' | 'settings' | 'slice' }
	| { code: 'programme' | 'reference' | 'until' | 'guard' | 'levels' | 'rounds'; then: string[]; now: string[] };

const same = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two);

/** Names of levels as they are told, merged ones with a plus between them. */
const toldLevels = ({ answers }: Edition, slice: string): unknown[] =>
	(answers['participation-by-level'] ?? []).filter((row) => row.slice === slice).map((row) => row.level);

/**
 * What differs between two editions besides their answers, the gravest first.
 * @param slice what the answers are compared in; with `slice` among the changes, the earlier edition has none of that key
 */
export function frameChanges(then: Edition, now: Edition, slice: string): FrameChange[] {
	if (same(then, now)) return [{ code: 'same-edition' }];
	const found: FrameChange[] = [];
	const compare = (
		code: Extract<FrameChange, { then: string[] }>['code'],
		read: (edition: Edition) => (string | number | null)[]
	) => {
		const [before, after] = [then, now].map((edition) => read(edition).map((one) => String(one ?? ''))) as [
			string[],
			string[]
		];
		if (!same(before, after)) found.push({ code, then: before, now: after });
	};
	compare('programme', ({ programme }) => [programme]);
	if (then.created_on > now.created_on) found.push({ code: 'order' });
	if (!then.slices.some(({ key }) => key === slice)) found.push({ code: 'slice' });
	compare('reference', ({ reference_on }) => [reference_on]);
	compare('until', ({ data_until }) => [data_until]);
	compare('guard', ({ guard }) => [guard.min_group, guard.min_count]);
	compare('levels', ({ levels }) => levels);
	const told = [toldLevels(then, slice), toldLevels(now, slice)];
	if (same(then.levels, now.levels) && told.every((one) => one.length) && !same(...(told as [unknown, unknown])))
		found.push({ code: 'merged' });
	compare('rounds', ({ rounds }) => rounds.map(({ round }) => round));
	if (!same(then.settings, now.settings)) found.push({ code: 'settings' });
	return found;
}
