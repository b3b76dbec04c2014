import { dayOf, isoDay, mondayOf } from './day';
import type { DateOrder } from './date-order';

type Values = (readonly [column: string, value: string | undefined])[];

/** So many events of one person, week and action. */
export interface Counted {
	/** Line of the first of them. */
	line: number;
	/** Rows of the log that it stands for. */
	weight: number;
	/** Whether its rows were mended by hand: those that were not are counted apart. */
	mended: boolean;
	values: Values;
}

/**
 * Counts the events of a log by person, calendar week and action, so that its size is that of people × weeks.
 * A log that begins or ends within a week covers that part of the week only, and the windows say so: two logs of
 * consecutive months then add up, and one that is given twice is recognised.
 */
export class EventCounter {
	private readonly days = new Map<string, number | null>();
	private readonly counted = new Map<string, Counted & { monday: number }>();
	private readonly odd: Counted[] = [];
	private first = Infinity;
	private last = -Infinity;

	constructor(private readonly order: DateOrder) {}

	add(line: number, written: string, action: string | undefined, own: Values, mended = false): void {
		const time = written.trim();
		// A day is written some thousand times; ten characters tell it, save for moments counted from 1970.
		const key = /^\d{10,13}/.test(time) ? time : time.slice(0, 10);
		let day = this.days.get(key);
		if (day === undefined) this.days.set(key, (day = dayOf(time, this.order)));
		const values: Values = [...own, ['activity', action], ['measure', action]];
		if (day === null) {
			this.odd.push({
				line,
				weight: 1,
				mended,
				values: [...values, ['from_date', time], ['to_date', time], ['value', '1']]
			});
			return;
		}
		if (day < this.first) this.first = day;
		if (day > this.last) this.last = day;
		const monday = mondayOf(day);
		const group = `${mended} ${monday}\u0000${values.map(([, value]) => value?.trim() ?? '').join('\u0000')}`;
		const known = this.counted.get(group);
		if (known) known.weight++;
		else this.counted.set(group, { line, weight: 1, mended, monday, values });
	}

	*take(): Generator<Counted> {
		for (const { line, weight, mended, monday, values } of this.counted.values())
			yield {
				line,
				weight,
				mended,
				values: [
					...values,
					['value', String(weight)],
					['from_date', isoDay(Math.max(monday, this.first))],
					['to_date', isoDay(Math.min(monday + 6, this.last))]
				]
			};
		yield* this.odd;
	}
}
