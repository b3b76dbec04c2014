import type { AnswerRow } from '../../edition/edition';
import { kaplanMeier } from '../../statistics/kaplan-meier';

/** Months shown, and days of an average one. */
const MONTHS = Array.from({ length: 19 }, (_, month) => month);
const DAYS = 365.25 / 12;

/** One row per slice, group and month from the start: who is still without a community of their own. */
export function compute(rows: AnswerRow[]): AnswerRow[] {
	const groups = new Map<string, AnswerRow[]>();
	for (const row of rows) {
		const key = JSON.stringify([row.slice, row.group]);
		const own = groups.get(key) ?? [];
		own.push(row);
		groups.set(key, own);
	}
	return [...groups.values()].flatMap((own) => {
		const people = own.map((row) => ({ time: Number(row.days), event: row.founded === true }));
		const longest = Math.max(...people.map((one) => one.time));
		const months = MONTHS.filter((month) => month * DAYS <= longest);
		const steps = kaplanMeier(
			people,
			months.map((month) => month * DAYS)
		);
		return steps.map((step, index) => ({
			slice: own[0]!.slice,
			group: own[0]!.group!,
			month: months[index]!,
			people: people.length,
			at_risk: step.at_risk,
			founded: step.events,
			without_rate: step.without,
			low: step.low,
			high: step.high
		}));
	});
}
