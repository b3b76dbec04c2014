/**
 * A second invented company, Brouwer, whose exports look nothing like those of the demo programme; from a seed, and sharing
 * no code with the product. `foreign-files.js` writes its files, `foreign-truth.js` says what must come out of them.
 */

/** @typedef {{
 *   id: string, first: string, last: string, mail: string, level: string, unit: string, site: string, manager: string,
 *   hired: number, left: number | null, silent: boolean, contributions: Int32Array
 * }} Person days are counted from 1970-01-01
 * @typedef {{
 *   mail: string, person: Person | null, mentor: string, mentorKnown: boolean, start: number | null, startText?: string,
 *   last: number | null, wave: string, by: string, recommended: boolean, meetings: number, state: string,
 *   outcome: 'accepted' | 'corrected' | 'rejected', reason?: string
 * }} Pair
 * @typedef {{ when: string, who: string, what: string, reason?: string }} WikiEvent
 */

const DAY = 86_400_000;
export const dayNumber = (/** @type {string} */ iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
export const isoOf = (/** @type {number} */ day) => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday of the log's first week; it begins on the Wednesday and ends on a Tuesday, 80 weeks later. */
export const FIRST = dayNumber('2025-01-06');
export const WEEKS = 80;
/** The week in which the wiki was moved to another server and logged nothing. */
export const SILENT_WEEK = 30;
/** Day of the headcount. */
export const REFERENCE = dayNumber('2026-07-31');

/** Leading levels, top first: people on them at the day of the headcount, and how many of them join in each wave. */
const LEVELS = [
	{ name: 'L1 Executive Committee', size: 8, joins: [2, 2, 0, 0] },
	{ name: 'L2 Country Head', size: 22, joins: [4, 4, 4, 0] },
	{ name: 'L3 Function Lead', size: 60, joins: [4, 8, 14, 6] }
];
export const LEADING = LEVELS.map(({ name }) => name);
export const NEW_LEVEL = 'L4 Chapter Lead';
/** First weeks of the waves; after the last of them there are too few weeks to compare. */
const STARTS = [20, 34, 48, 72];
const RECOMMENDED = [4, 7, 9, 3];

const FIRST_NAMES =
	'Sanne,Daan,Emma,Lars,Noor,Bram,Fleur,Joris,Lotte,Sem,Maud,Thijs,Anouk,Ruben,Iris,Koen,Femke,Gijs,Esra,Mees,Olga,Pim,Tess,Wout,Zoë'.split(
		','
	);
const LAST_NAMES =
	"de Vries,van den Berg,Jansen,Bakker,Visser,Smit,Meijer,de Boer,Mulder,Bos,van Dijk,O'Neill,Peeters,Willems,Claes,Nguyễn,Okafor,Lindqvist,García,van der Linden".split(
		','
	);
const UNITS = ['Commercial', 'Operations', 'Technology', 'Finance, Tax & Control', 'People and Culture'];
const SITES = ['Amsterdam', 'Rotterdam', 'Ghent', 'Boston, MA'];

/** Uniform numbers from a seed: mulberry32 (T. Ettinger, 2017). */
function random(/** @type {number} */ seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const plain = (/** @type {string} */ name) =>
	name
		.normalize('NFD')
		.replace(/[^A-Za-z]/g, '')
		.toLowerCase();
export const nameOf = (/** @type {Person} */ { first, last }) => `${last}, ${first}`;

/** 400 people at work, 12 who have left, two who are still to come. Of each ten leaders one never opens the wiki. */
function staff(/** @type {() => number} */ next) {
	/** @type {Person[]} */
	const people = [];
	const add = (/** @type {string} */ level, /** @type {Partial<Person>} */ own = {}) => {
		const n = people.length;
		const first = FIRST_NAMES[n % FIRST_NAMES.length] ?? '';
		const last = LAST_NAMES[Math.floor(n / FIRST_NAMES.length)] ?? '';
		people.push({
			...{ id: `BR-${20_000 + 7 * n}`, first, last, mail: `${plain(first)}.${plain(last)}@brouwer.example`, level },
			...{ unit: UNITS[n % 5] ?? '', site: SITES[Math.floor(next() * 4)] ?? '', manager: '' },
			...{ hired: dayNumber('2012-01-01') + Math.floor(next() * 4500), left: null, silent: n % 10 === 3 },
			contributions: new Int32Array(WEEKS + 1),
			...own
		});
	};
	for (const { name, size } of LEVELS) for (let n = 0; n < size; n++) add(name);
	for (let n = 0; n < 240; n++) add('Professional');
	for (let n = 0; n < 70; n++) add('Young Professional');
	for (let n = 0; n < 12; n++)
		add(n < 3 ? 'L3 Function Lead' : 'Professional', { left: dayNumber('2025-11-03') + 20 * n });
	add('L2 Country Head', { hired: REFERENCE + 32 });
	add('Professional', { hired: REFERENCE + 32 });
	// Four leaders came while the log was running: one too late to have thirteen weeks before anybody's start.
	for (const [at, week] of /** @type {const} */ ([
		[86, 5],
		[87, 15],
		[88, 40],
		[89, 60]
	])) {
		const one = people[at];
		if (one) one.hired = FIRST + 7 * week + 2;
	}
	// Two of the young bear one name, with a middle initial in their mail addresses alone.
	const [twin, other] = [people[398], people[399]];
	if (twin && other) Object.assign(other, { first: twin.first, last: twin.last });
	for (const [n, one] of people.entries())
		one.manager = n ? (people[n < 8 ? 0 : n < 30 ? n % 8 : n % 90]?.id ?? '') : '';
	return people;
}

/** The tracker: pairs of a leader and a young professional, with the mistakes that somebody makes who types it. */
function programme(/** @type {() => number} */ next, /** @type {Person[]} */ people) {
	/** @type {Pair[]} */
	const pairs = [];
	const young = people.slice(330, 398);
	const free = LEVELS.map(({ name }) => people.slice(0, 86).filter(({ level }) => level === name));
	const byName = (/** @type {Person} */ one) => `${one.first} ${one.last}`;
	const strangers = people.slice(80, 86);
	for (const [wave, week] of STARTS.entries()) {
		const joining = LEVELS.flatMap(({ joins }, at) => free[at]?.splice(0, joins[wave]) ?? []);
		for (const [n, person] of joining.entries()) {
			const start = FIRST + 7 * (week + (n % 3)) + (n % 5);
			const done = wave < 3 && n % 7 !== 6;
			const recommended = n < (RECOMMENDED[wave] ?? 0);
			const before = pairs.filter((pair) => pair.wave === `Wave ${wave}` && pair.person);
			const giver = before[n % Math.max(1, before.length)]?.person ?? strangers[n % 6];
			const mentor = young[(wave * 17 + n) % young.length];
			if (!giver || !mentor) continue;
			pairs.push({
				...{ mail: n % 4 ? person.mail : person.mail.toUpperCase(), person, mentor: nameOf(mentor), mentorKnown: true },
				...{ start, last: done ? start + 60 + Math.floor(next() * 20) : null, wave: `Wave ${wave + 1}` },
				...{ by: recommended ? (n % 2 ? nameOf(giver) : byName(giver)) : '', recommended },
				...{ meetings: 3 + Math.floor(next() * 5), outcome: 'accepted' },
				state: wave === 3 ? 'Matched-Active' : done ? (n % 5 ? 'Concluded' : 'Wrapped up') : 'Ended Early'
			});
		}
	}
	const [one, two, three] = pairs;
	const twin = people[399];
	if (!one?.person || !two?.person || !three || !twin) throw new RangeError('too few pairs');
	// A name that two people bear, and one that nobody bears: the mentee counts all the same.
	Object.assign(two, { mentor: nameOf(twin), mentorKnown: false, outcome: 'corrected', reason: 'unknown-mentor' });
	Object.assign(three, { mentor: 'Doe, Jane', mentorKnown: false, outcome: 'corrected', reason: 'unknown-mentor' });
	const like = { ...one, start: FIRST + 7 * 49, last: FIRST + 7 * 58, wave: 'Wave 3', meetings: 4, state: 'Concluded' };
	// Who came in the first wave comes again, brought in by somebody this time.
	one.by = '';
	one.recommended = false;
	pairs.push({ ...like, by: two.mail, recommended: true });
	// Somebody who leads nobody is no mentee of the programme, whatever the tracker says, and a newsletter is nobody who recommends.
	const colleague = { ...like, mail: people[200]?.mail ?? '', person: people[200] ?? null, recommended: false };
	pairs.push({ ...colleague, by: 'the newsletter', outcome: 'corrected', reason: 'unknown-referrer' });
	// A leader who has left since.
	pairs.push({ ...like, mail: people[400]?.mail ?? '', person: people[400] ?? null, by: '', recommended: false });
	// One who waits, and has not started.
	const waiting = {
		start: null,
		last: null,
		meetings: 0,
		state: 'Pending',
		wave: 'Wave 4',
		by: '',
		recommended: false
	};
	pairs.push({ ...like, ...waiting, mail: people[85]?.mail ?? '', person: people[85] ?? null });
	const odd = { ...like, person: null, by: '', recommended: false };
	pairs.push({ ...odd, mail: 'ex.consultant@elsewhere.example', outcome: 'rejected', reason: 'unknown-person' });
	// Its mentor is known and occurs nowhere else: that half is kept.
	const lone = nameOf(young[67] ?? twin);
	pairs.push({ ...odd, mail: 'jdoe@brouwer.example', mentor: lone, outcome: 'corrected', reason: 'unknown-person' });
	pairs.push({ ...two, person: null, outcome: 'rejected', reason: 'duplicate' });
	const never = { start: null, startText: '2/30/2026', last: null, wave: 'Wave 4' };
	pairs.push({ ...odd, ...never, mail: people[84]?.mail ?? '', outcome: 'rejected', reason: 'impossible-date' });
	return pairs;
}

/** First start of each leader, as the tracker has it. */
export function startsOf(/** @type {Pair[]} */ pairs) {
	/** @type {Map<Person, number>} */
	const starts = new Map();
	for (const { person, start } of pairs)
		if (person && start !== null) starts.set(person, Math.min(start, starts.get(person) ?? Infinity));
	return starts;
}

/** The wiki's log: mostly views; mentees write twice as much from the week after their start. */
function wiki(
	/** @type {() => number} */ next,
	/** @type {Person[]} */ people,
	/** @type {Pair[]} */ pairs,
	/** @type {number} */ count
) {
	const starts = startsOf(pairs);
	const acting = people.filter(({ silent, hired }) => !silent && hired < REFERENCE);
	/** @type {WikiEvent[]} */
	const odd = [
		...Array.from({ length: 3 }, () => ({ when: '2025-02-30T09:00:00Z', reason: 'impossible-date' })),
		{ when: 'yesterday', reason: 'impossible-date' },
		...Array.from({ length: 2 }, () => ({ when: 'n/a', reason: 'missing-value' }))
	].map((one) => ({ ...one, who: acting[100]?.mail ?? '', what: 'page_viewed' }));
	for (let n = 0; n < Math.floor(count / 400); n++)
		odd.push({ when: '', who: n % 3 ? 'svc-search@brouwer.example' : '', what: 'page_viewed' });
	/** @type {WikiEvent[]} */
	const events = [];
	while (events.length < count - odd.length) {
		const person = acting[Math.floor(next() * acting.length)];
		const week = Math.floor(next() * (WEEKS + 1));
		const from = week === 0 ? 2 : 0;
		const day = FIRST + 7 * week + from + Math.floor(next() * ((week === WEEKS ? 2 : 5) - from));
		if (!person || week === SILENT_WEEK || day < person.hired || day > (person.left ?? Infinity)) continue;
		const start = starts.get(person);
		const writes = start !== undefined && day >= start + 7 ? 0.24 : 0.12;
		const drawn = next();
		const what =
			drawn < writes / 2
				? 'page_edited'
				: drawn < writes
					? 'comment_added'
					: drawn < 0.34
						? 'liked'
						: drawn < 0.36
							? 'bookmarked'
							: 'page_viewed';
		if (drawn < writes) person.contributions[week] = (person.contributions[week] ?? 0) + 1;
		events.push({ when: momentOf(day, next), who: person.mail, what });
	}
	// Odd rows stand among the others, on days of the log.
	for (const [n, one] of odd.entries()) {
		const reason = one.reason ?? (one.who ? 'unknown-person' : 'missing-person');
		const when = one.reason ? one.when : momentOf(FIRST + 14 + (n % 200), next);
		events.splice(Math.floor(next() * events.length), 0, { ...one, when, reason });
	}
	return events;
}

const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
function momentOf(/** @type {number} */ day, /** @type {() => number} */ next) {
	const zone = next() < 0.15 ? '-05:00' : new Date(day * DAY).getUTCMonth() % 9 > 2 ? '+02:00' : '+01:00';
	return `${isoOf(day)}T${two(6 + Math.floor(next() * 17))}:${two(Math.floor(next() * 60))}:${two(Math.floor(next() * 60))}${zone}`;
}

/**
 * @param {{ seed?: number, events?: number, later?: boolean }} wish later: as it stands one quarter on, with a level that
 * was not there before
 */
export function foreignCompany({ seed = 7, events = 400_000, later = false } = {}) {
	const next = random(seed);
	const people = staff(next);
	const pairs = programme(next, people);
	if (later) for (const one of people.slice(100, 106)) one.level = NEW_LEVEL;
	return { people, pairs, events: wiki(next, people, pairs, events), later };
}
/** @typedef {ReturnType<typeof foreignCompany>} Company */
