/** What must come out of the files of `foreign.js`, counted from its people and not by the product. */
import { FIRST, LEADING, REFERENCE, SILENT_WEEK, WEEKS, startsOf } from './foreign.js';
import { BAD_DAYS, TWICE } from './foreign-files.js';

/** @typedef {import('./foreign.js').Company} Company @typedef {import('./foreign.js').Person} Person */

const weekOf = (/** @type {number} */ day) => Math.floor((day - FIRST) / 7);
/** Leaders at the day of the headcount. */
const leadersOf = (/** @type {Company} */ { people }) =>
	people.filter(
		({ level, hired, left }) => LEADING.includes(level) && hired <= REFERENCE && (left === null || left >= REFERENCE)
	);
/** Leaders who took part → week of their start. */
function menteesOf(/** @type {Company} */ company) {
	const starts = startsOf(company.pairs);
	return new Map(
		leadersOf(company).flatMap((one) => {
			const start = starts.get(one);
			return start === undefined ? [] : [[one, weekOf(start)]];
		})
	);
}

export function joinedByLevel(/** @type {Company} */ company) {
	const mentees = menteesOf(company);
	return LEADING.map((level) => {
		const own = leadersOf(company).filter((one) => one.level === level);
		return { level, eligible: own.length, joined: own.filter((one) => mentees.has(one)).length };
	});
}

/** Mentees of each wave, and those of them whom somebody brought in. */
export function wordOfMouth(/** @type {Company} */ company) {
	const mentees = menteesOf(company);
	const waves = [...new Set(company.pairs.map(({ wave }) => wave))].toSorted();
	return waves.map((round) => {
		const own = company.pairs.filter(
			({ wave, person, start }) => wave === round && person && start !== null && mentees.has(person)
		);
		return { round, mentees: own.length, recommended: own.filter(({ recommended }) => recommended).length };
	});
}

/** Mean of the weeks from `first` to `last` in which the log was kept and the person there; null with fewer than nine. */
function meanOf(
	/** @type {Person} */ { contributions, hired },
	/** @type {number} */ first,
	/** @type {number} */ last
) {
	let [sum, weeks] = [0, 0];
	for (let week = first; week <= last; week++) {
		if (week === SILENT_WEEK || week < weekOf(hired)) continue;
		sum += contributions[week] ?? 0;
		weeks++;
	}
	return weeks < 9 ? null : sum / weeks;
}

/** Contributions before and after around a start, null where a window does not lie within the log. */
function around(/** @type {Person} */ person, /** @type {number} */ start) {
	if (start - 13 < 0 || start + 13 > WEEKS - 1) return null;
	const [before, after] = [meanOf(person, start - 13, start - 1), meanOf(person, start + 1, start + 13)];
	return before === null || after === null ? null : { before, after };
}

const mean = (/** @type {number[]} */ list) => list.reduce((sum, one) => sum + one, 0) / list.length;

/**
 * Contributions per leader and week, thirteen weeks before and after the start. The comparison for a start are leaders who
 * have not started thirteen weeks later, and each start weighs as much as mentees began with it.
 */
export function contributions(/** @type {Company} */ company) {
	const mentees = menteesOf(company);
	const own = [...mentees].flatMap(([one, start]) => {
		const seen = around(one, start);
		return seen ? [{ start, ...seen }] : [];
	});
	/** @type {Set<Person>} */
	const others = new Set();
	const compared = own.map(({ start }) => {
		const seen = leadersOf(company).flatMap((one) => {
			const found = (mentees.get(one) ?? Infinity) > start + 13 ? around(one, start) : null;
			if (!found) return [];
			others.add(one);
			return found;
		});
		return { before: mean(seen.map(({ before }) => before)), after: mean(seen.map(({ after }) => after)) };
	});
	const both = (/** @type {{ before: number, after: number }[]} */ list) => ({
		before: mean(list.map(({ before }) => before)),
		after: mean(list.map(({ after }) => after))
	});
	return { mentees: { people: own.length, ...both(own) }, comparison: { people: others.size, ...both(compared) } };
}

/** @param {string[]} reasons @returns {Record<string, number>} */
const counted = (reasons) =>
	Object.fromEntries([...new Set(reasons)].map((reason) => [reason, reasons.filter((one) => one === reason).length]));

/** Rows of each file, as they should be accepted, corrected and rejected. */
export function receipt(/** @type {Company} */ { people, pairs, events }) {
	const told = pairs.flatMap(({ reason }) => reason ?? []);
	const of = (/** @type {string} */ outcome) => pairs.filter((pair) => pair.outcome === outcome).length;
	const lost = events.flatMap(({ reason }) => reason ?? []);
	return {
		workers: {
			rows: people.length + TWICE + 1,
			accepted: people.length - BAD_DAYS,
			corrected: BAD_DAYS,
			rejected: TWICE + 1,
			reasons: { 'impossible-date': BAD_DAYS, duplicate: TWICE, 'total-row': 1 }
		},
		tracker: {
			rows: pairs.length + 1,
			accepted: of('accepted'),
			corrected: of('corrected'),
			rejected: of('rejected') + 1,
			reasons: { ...counted(told), 'total-row': 1 }
		},
		wiki: {
			rows: events.length,
			accepted: events.length - lost.length,
			corrected: 0,
			rejected: lost.length,
			reasons: counted(lost)
		}
	};
}
