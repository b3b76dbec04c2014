import { chance, pick } from './chance.js';
import { german } from './days.js';

/** Weeks from a kick-off to the closing event, and how many days mentees start apart. */
const LENGTH = 13;
const SPREAD = 12;
const MOST_MENTEES = 2000;
const PATHS = [
	'Führungskreis',
	'interne Ausschreibung',
	'Mitarbeiter-Magazin',
	'Bericht im Intranet',
	'offenes Angebot'
];
const TOPICS = ['Communities', 'Bloggen', 'Suche & Vernetzung', 'Führung im Netzwerk', 'Mobil arbeiten', 'Umfragen'];
const PHASES = ['Kennenlernen', 'Ausprobieren', 'Nutzungsszenario'];

/**
 * @typedef {{
 *   mentee: number, mentor: number, round: number, applied: number, start: number, end: number, dropped: boolean,
 *   by: number | null, recommended: number | null
 * }} Pair people and rounds by number; days from the first one; by: who recommended, recommended: when
 */

/** Rounds from a quarter to seven tenths of the time, so that there are weeks to compare before and after. */
function roundsOf(/** @type {number} */ weeks) {
	const count = weeks < 80 ? 4 : weeks < 130 ? 5 : 6;
	return Array.from({ length: count }, (_, at) => {
		const kickOff = 7 * Math.round(weeks * (0.28 + (0.45 * at) / (count - 1)));
		return { name: at ? `Runde ${at + 1}` : 'Pilotrunde', kickOff, closing: kickOff + 7 * LENGTH + 4 };
	});
}

/** Leaders who join, a third of all at most, in the order of rounds that grow; some units are keener than others. */
function pairsOf(
	/** @type {import('./staff.js').Staff} */ { people, leaders, units, managerOf, unitOf },
	/** @type {ReturnType<typeof roundsOf>} */ rounds,
	/** @type {ReturnType<typeof chance>} */ draw
) {
	const keen = units.map(() => 0.5 + draw.next());
	const joining = Array.from({ length: leaders }, (_, one) => ({ one, lot: draw.next() / (keen[unitOf(one)] ?? 1) }))
		.toSorted((a, b) => a.lot - b.lot)
		.slice(0, Math.min(MOST_MENTEES, Math.round(leaders / 3)))
		.map(({ one }) => one);
	const shares = rounds.map((_, at) => at + 2);
	const all = shares.reduce((sum, share) => sum + share, 0);
	/** @type {Pair[]} */
	const pairs = [];
	/** @type {Map<number, Pair>} */
	const of = new Map();
	let from = 0;
	let share = 0;
	for (const [round, { kickOff, closing }] of rounds.entries()) {
		share += shares[round] ?? 0;
		const to = Math.round((joining.length * share) / all);
		const before = pairs.length;
		for (const mentee of joining.slice(from, to)) {
			const applied = kickOff - 5 - draw.below(25);
			const start = kickOff + draw.below(SPREAD);
			const dropped = draw.next() < 0.08;
			const boss = of.get(managerOf(mentee) ?? -1);
			const giver = boss && draw.next() < 0.5 ? boss : before ? pairs[draw.below(before)] : undefined;
			const known = giver && giver.start < applied - 7 && draw.next() < 0.1 + 0.08 * round ? giver : null;
			/** @type {Pair} */
			const pair = {
				...{
					mentee,
					mentor: leaders + Math.floor((pairs.length * (people - leaders)) / joining.length),
					round,
					applied,
					start
				},
				...{ end: dropped ? start + 30 + draw.below(30) : closing, dropped, by: known?.mentee ?? null },
				recommended: known && known.start + 1 + draw.below(applied - known.start - 1)
			};
			pairs.push(pair);
			of.set(mentee, pair);
		}
		from = to;
	}
	return pairs;
}

/**
 * The programme and the lists that its office keeps.
 * @param {import('./staff.js').Staff} staff
 * @param {number} weeks that are reported
 * @param {number} seed
 */
export function programmeOf(staff, weeks, seed) {
	const days = 7 * weeks;
	const rounds = roundsOf(weeks);
	const pairs = pairsOf(staff, rounds, chance(seed, 'pairs'));
	const { idOf, managerOf } = staff;
	const nameOf = (/** @type {Pair} */ { round }) => rounds[round]?.name;
	const starts = new Map(pairs.map(({ mentee, start }) => [mentee, start]));
	const others = Array.from({ length: staff.leaders }, (_, one) => one).filter((one) => !starts.has(one));
	return {
		rounds,
		pairs,
		/** Leaders who never take part. */
		others,
		/** Week of a person's start. */
		startOf: (/** @type {number} */ one) => Math.floor((starts.get(one) ?? Infinity) / 7),

		*roundList() {
			yield 'Runde;Kick-Off;Schlussveranstaltung;Verantwortlich;Plätze';
			for (const [at, { name, kickOff, closing }] of rounds.entries()) {
				const seats = Math.ceil(1.1 * pairs.filter(({ round }) => round === at).length);
				yield `${name};${german(kickOff)};${german(closing)};${at < 2 ? 'Projektgruppe' : 'HR'};${seats}`;
			}
		},
		*participants() {
			yield 'Personalnummer;Rolle;Runde;Zugang über;Beworben am;Start;Ende;Status';
			for (const [n, pair] of pairs.entries()) {
				const { mentee, mentor, applied, start, end, dropped, by } = pair;
				const status = end >= days ? 'laufend' : dropped ? 'abgebrochen' : 'abgeschlossen';
				const rest = `${german(applied)};${german(start)};${german(end)};${status}`;
				yield `${idOf(mentee)};Mentee;${nameOf(pair)};${by === null ? pick(PATHS, n) : 'Empfehlung'};${rest}`;
				yield `${idOf(mentor)};Mentor/in;${nameOf(pair)};Mentoren-Community;${rest}`;
			}
		},
		*sessions() {
			yield 'Mentee;Mentor/in;Runde;Datum;Beginn;Dauer (Min.);Form;Thema;Phase';
			const draw = chance(seed, 'sessions');
			for (const pair of pairs) {
				const count = 4 + draw.below(5);
				for (let at = 0; at < count; at++) {
					const day = pair.start + Math.floor((at * (pair.end - pair.start)) / count);
					const time = `${8 + draw.below(10)}:${pick(['00', '15', '30', '45'], draw.below(4))}`;
					const form = `${30 + 15 * draw.below(4)};${draw.next() < 0.6 ? 'online' : 'vor Ort'};${pick(TOPICS, draw.below(6))}`;
					if (day >= days) continue;
					yield `${idOf(pair.mentee)};${idOf(pair.mentor)};${nameOf(pair)};${german(day)};${time};${form};${pick(PHASES, Math.floor((3 * at) / count))}`;
				}
			}
		},
		/** Those that led to a start, and every third mentee's that led to none. */
		*recommendations() {
			yield 'Empfohlen von;Empfohlene Person;Datum;Art';
			const draw = chance(seed, 'recommendations');
			for (const [n, { mentee, by, recommended, start }] of pairs.entries()) {
				if (by !== null && recommended !== null) {
					const kind = managerOf(mentee) === by ? 'Direct Report' : 'Kollege/Kollegin';
					yield `${idOf(by)};${idOf(mentee)};${german(recommended)};${kind}`;
				}
				const other = others[draw.below(others.length)];
				const day = start + 20 + draw.below(40);
				if (n % 3 || other === undefined || day >= days) continue;
				yield `${idOf(mentee)};${idOf(other)};${german(day)};${managerOf(other) === mentee ? 'Direct Report' : 'Kollege/Kollegin'}`;
			}
		},
		*events() {
			yield 'Datum;Maßnahme;Titel';
			for (const { name, kickOff, closing } of rounds) {
				yield `${german(kickOff - 40)};Führungskreis;Ankündigung ${name}`;
				yield `${german(kickOff - 30)};Mitarbeiter-Magazin;Wer macht mit? ${name}`;
				yield `${german(kickOff)};Kick-Off;Kick-Off ${name}`;
				yield `${german(kickOff + 40)};Bericht im Intranet;Halbzeit ${name}`;
				yield `${german(closing)};Schlussveranstaltung;Abschluss ${name}`;
			}
		}
	};
}
/** @typedef {ReturnType<typeof programmeOf>} Programme */
