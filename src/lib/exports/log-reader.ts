import { CellCoder } from './cell-coder';
import type { DateOrder } from './date-order';
import { dayOf, isoDay, mondayOf } from './day';
import { eachRow } from './each-row';
import { EventWeeks } from './event-weeks';
import type { SheetFacts } from './facts';
import { meant } from './meant';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import { placeColumns } from './recognise';
import { RefusedRows } from './refused-rows';
import type { StageOptions, Staging } from './stage';

/** Characters that tell a day, save for moments counted from 1970. */
const DAY_LENGTH = 10;
/** Monday of the week from which weeks are counted, in days since 1970-01-01, which was a Thursday. */
const FIRST_MONDAY = -3;

const COUNTED = new Set(['person', 'tool', 'activity', 'action', 'time']);

/** Whether all that a log says of an event is who, what, where and when. */
export const isPlainLog = (sheet: Sheet, profile: Profile): boolean =>
	[...placeColumns(profile, sheet.header).keys()].every((column) => COUNTED.has(column));

/**
 * Reads an event log once and counts its events by person, measure and calendar week on the way, so that what is kept of it
 * grows with people and weeks. A log that begins or ends within a week covers that part of the week only, and the windows say
 * so: two logs of consecutive months then add up, and one that is given twice is recognised.
 * @param order how days and months are meant; it is an assumption until all of the log is read
 */
export async function readLog(
	{ engine, usage, formats }: Staging,
	sheet: Sheet,
	profile: Profile,
	sourceId: number,
	order: DateOrder,
	options: StageOptions
): Promise<SheetFacts> {
	const format = formats.of(sheet, profile, options.entry);
	const { person, tool, activity, action } = format.columns;
	const places = placeColumns(profile, sheet.header);
	const timeAt = places.get('time')!;
	const what = places.has('action') ? action : activity;
	const coder = new CellCoder(sheet, format.dictionaries);
	const { codes } = coder;
	const batch = usage.of(sourceId);
	const { words } = batch;
	const refused = new RefusedRows(engine, sourceId);
	const weeks = new EventWeeks();
	const days = new Map<string, number | null>();
	let [first, last] = [Infinity, -Infinity];
	const numberOfPerson = (text: string | undefined) => words.person(text);

	const room = () => (batch.isFull(1) ? batch.flush() : undefined);

	await eachRow(coder, refused, options, (line) => {
		const time = coder.cell(timeAt).trim();
		// A day is written some thousand times.
		const key = /^\d{10,13}/.test(time) ? time : time.slice(0, DAY_LENGTH);
		let day = days.get(key);
		if (day === undefined) days.set(key, (day = dayOf(time, order)));
		const who = person.number(person.code(codes), numberOfPerson);
		const [ofTool, ofAction] = [tool.code(codes), what.code(codes)];
		const measure = format.said.number(ofTool, ofAction, 0, () =>
			words.measure(tool.text(ofTool), what.text(ofAction), what.text(ofAction))
		);
		if (day === null || !weeks.add(who, measure, (mondayOf(day) - FIRST_MONDAY) / 7, line)) {
			const written = meant(time);
			batch.add(line, who, measure, words.period(written, written, undefined), words.count('1'));
			return room();
		}
		if (day < first) first = day;
		if (day > last) last = day;
		return undefined;
	});
	for (const { person, measure, week, line, count } of weeks) {
		const monday = 7 * week + FIRST_MONDAY;
		await room();
		const window = words.period(isoDay(Math.max(monday, first)), isoDay(Math.min(monday + 6, last)), undefined);
		batch.add(line, person, measure, window, words.count(String(count)), count);
	}
	await batch.finish();
	return coder.facts();
}
