import { chance, pick } from './chance.js';
import { iso } from './days.js';

/** Posts a week that a mentee writes more, three weeks after the start and from then on. */
const EFFECT = 1.2;
/** People's habits are apart as those of people are; means of a week, posts, reads and likes. */
const BASE = [0.35, 3, 0.8];
const MEASURES = /** @type {const} */ (['contribute', 'read', 'react']);
/** As an intranet's log calls them, in the order of the measures. */
const ACTIONS = [
	['page_edited', 'comment_added'],
	['page_viewed', 'page_viewed', 'attachment_viewed'],
	['page_liked', 'reaction_added']
];
/** Seconds of a working week from Monday, 6 o'clock: five days of fourteen hours. */
const WORKING_DAY = 14 * 3600;

/** The week of which there is no report; none where there are few. */
export const silentWeek = (/** @type {number} */ weeks) => (weeks < 10 ? -1 : Math.floor(weeks * 0.4));

/**
 * What everyone does in the tool, told in three forms.
 * @param {import('./staff.js').Staff} staff
 * @param {import('./programme.js').Programme} programme
 * @param {number} weeks
 * @param {number} seed
 */
export function usageOf(staff, programme, weeks, seed) {
	const { people, leaders } = staff;
	const draw = chance(seed, 'habits');
	/** How much of the base each person does. */
	const habits = Float32Array.from(
		{ length: people },
		(_, one) => (one < leaders ? 1.6 : 0.8) * (0.3 + 1.4 * draw.next())
	);
	const starts = Float64Array.from({ length: leaders }, (_, one) => programme.startOf(one));
	/** Share of the effect that is there in a week. */
	const effectOf = (/** @type {number} */ one, /** @type {number} */ week) =>
		Math.min(1, Math.max(0, (week - (starts[one] ?? Infinity) + 1) / 4));
	/** The tool is taken up by everyone over the years, and nobody works at the turn of a year. */
	const seasonOf = (/** @type {number} */ week) => (week % 52 > 50 ? 0.25 : 1 + (0.4 * week) / weeks);
	const reported = Array.from({ length: weeks }, (_, week) => week).filter((week) => week !== silentWeek(weeks));

	/** Calls with each person's counts of a week; null where somebody has no licence. The same in every form. */
	function* weekOf(/** @type {number} */ week) {
		const lot = chance(seed, `week ${week}`);
		const season = seasonOf(week);
		const [posts = 0, reads = 0, likes = 0] = BASE.map((mean) => mean * season);
		const counts = [0, 0, 0];
		for (let one = 0; one < people; one++) {
			const habit = habits[one] ?? 1;
			const more = one < leaders ? effectOf(one, week) : 0;
			counts[0] = lot.poisson(posts * habit + EFFECT * more);
			counts[1] = lot.poisson(reads * habit);
			counts[2] = lot.poisson(likes * habit + 0.5 * more);
			yield staff.isLicensed(one) ? counts : null;
		}
	}

	return {
		reported,
		/** Microsoft 365's report of who did what in Viva Engage, of one week. */
		*report(/** @type {number} */ week) {
			yield 'Report Refresh Date,User Principal Name,Display Name,User State,State Change Date,Last Activity Date,Posted Count,Read Count,Liked Count,Assigned Products,Report Period';
			const last = 7 * week + 6;
			const days = Array.from({ length: 7 }, (_, ago) => iso(last - ago));
			let one = -1;
			for (const counts of weekOf(week)) {
				one++;
				const active = counts?.some(Boolean) ? days[(one + week) % 5] : '';
				const told = counts ? `${counts[0]},${counts[1]},${counts[2]},MICROSOFT 365 E3` : ',,,';
				yield `${days[0]},${staff.mailOf(one)},${staff.nameOf(one)},Active,,${active},${told},7`;
			}
		},
		/** All weeks in one list, a line a person, week and activity. */
		*list() {
			yield 'Person;Tool;Activity;From;To;Count';
			for (const week of reported) {
				const window = `${iso(7 * week)};${iso(7 * week + 6)}`;
				let one = 0;
				for (const counts of weekOf(week)) {
					const id = staff.idOf(one++);
					for (const [at, measure] of MEASURES.entries())
						yield `${id};Viva Engage;${measure};${window};${counts ? counts[at] : ''}`;
				}
			}
		},
		/** So many events in the order of time; who does more is named more often. */
		*log(/** @type {number} */ events) {
			yield 'Timestamp,User,Action';
			const lot = chance(seed, 'log');
			const sums = new Float64Array(people);
			let sum = 0;
			for (let one = 0; one < people; one++) sums[one] = sum += staff.isLicensed(one) ? (habits[one] ?? 0) : 0;
			const anyone = () => {
				const wanted = lot.next() * sum;
				let [low, high] = [0, people - 1];
				while (low < high) {
					const middle = (low + high) >> 1;
					if ((sums[middle] ?? 0) > wanted) high = middle;
					else low = middle + 1;
				}
				return low;
			};
			let told = 0;
			for (const [n, week] of reported.entries()) {
				const until = Math.round((events * (n + 1)) / reported.length);
				const step = (5 * WORKING_DAY) / Math.max(1, until - told);
				for (let at = 0; told < until; at++, told++) {
					const second = Math.floor((at + lot.next()) * step);
					const day = Math.floor(second / WORKING_DAY);
					const clock = new Date(1000 * (6 * 3600 + (second % WORKING_DAY))).toISOString().slice(11, 19);
					const one = anyone();
					const writes = 0.09 + (one < leaders ? 0.2 * effectOf(one, week) : 0);
					const drawn = lot.next();
					const measure = drawn < writes ? 0 : drawn < 0.8 ? 1 : 2;
					const action = pick(ACTIONS[measure] ?? [], lot.below(6));
					yield `${iso(7 * week + day)}T${clock}Z,${staff.mailOf(one)},${action}`;
				}
			}
		}
	};
}

/** How the list is read: it is no known export, so that its columns are named. */
export const listRecipe = {
	format: 'groundswell-recipe',
	version: 1,
	files: [
		{
			match: { file: 'nutzung.csv' },
			table: 'usage',
			columns: {
				person: 'Person',
				tool: 'Tool',
				activity: 'Activity',
				from_date: 'From',
				to_date: 'To',
				value: 'Count'
			}
		},
		{ match: { file: 'recipe.json' }, setAside: true }
	]
};
