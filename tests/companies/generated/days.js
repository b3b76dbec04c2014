/** Days are counted from the Monday of the first week; they are written as each system writes them. */
const FIRST = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const at = (/** @type {number} */ day) => new Date(FIRST + day * DAY).toISOString();
export const iso = (/** @type {number} */ day) => at(day).slice(0, 10);
export function german(/** @type {number} */ day) {
	const text = iso(day);
	return `${text.slice(8)}.${text.slice(5, 7)}.${text.slice(0, 4)}`;
}
/** Last days of the calendar months that lie within so many days. */
export function monthEnds(/** @type {number} */ days) {
	const ends = [];
	for (let month = 1; ; month++) {
		const end = Date.UTC(2024, month, 0) / DAY - FIRST / DAY;
		if (end >= days) return ends;
		ends.push(end);
	}
}
