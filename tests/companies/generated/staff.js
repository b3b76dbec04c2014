import { chance, pick } from './chance.js';
import { german } from './days.js';

/** Leadership levels, top first, and below them those who lead nobody. */
const LEVELS = ['Vorstand', 'Bereichsleitung', 'Abteilungsleitung', 'Teamleitung', 'Mitarbeitende'];
const ALL_UNITS =
	'Vertrieb,Produktion,Einkauf,Logistik,IT,Finanzen,Personal,Forschung & Entwicklung,Service,Qualität,Marketing,Recht'.split(
		','
	);
/** Five regions; larger ones stand more often. */
const REGIONS = 'DACH,DACH,DACH,DACH,Nordeuropa,Nordeuropa,Südeuropa,Südeuropa,Amerika,Asien'.split(',');
const FIRST_NAMES =
	'Mara,Jonas,Katja,Paul,Ida,Felix,Ruth,Emil,Zoe,Anton,Nuria,Karl,Lena,Oskar,Greta,Milan,Selin,Tom,Frida,Henrik'.split(
		','
	);
const LAST_NAMES =
	'Weber,Peters,Dietrich,Vogel,Brandt,Keller,Albers,Sommer,Yilmaz,Novak,Lorenz,Hansen,Richter,Okafor,Behrens,Kowalski,Jansen,Arnold,Ebert,Franke,Costa,Wolff,Seidel'.split(
		','
	);
const LEADERS_SHARE = 0.08;
const LEFT_OUT_SHARE = 0.03;

/** So many leaders make a unit: a smaller company has fewer, for an edition tells nothing of the smallest. */
const LEADERS_OF_UNIT = 20;

/**
 * Everyone in a company, leaders first, by number from nought. What can be reckoned from the number is not kept.
 * @param {number} people
 * @param {number} seed
 */
export function staffOf(people, seed) {
	const leaders = Math.max(6, Math.round(people * LEADERS_SHARE));
	const units = ALL_UNITS.slice(0, Math.max(3, Math.floor(leaders / LEADERS_OF_UNIT)));
	/** Levels as large as there are units are a multiple of them, so that whoever leads somebody is of the same unit. */
	const whole = (/** @type {number} */ size) => (size < units.length ? size : size - (size % units.length));
	const upper = [0.03, 0.05, 0.2].map((share) => whole(Math.ceil(leaders * share)));
	upper[0] = Math.min(upper[0] ?? 1, units.length);
	/** First number on each level. */
	const starts = [0];
	for (const size of upper) starts.push((starts.at(-1) ?? 0) + size);
	starts.push(leaders, people);

	const draw = chance(seed, 'staff');
	const region = Uint8Array.from({ length: people }, () => draw.below(REGIONS.length));
	/** Whole days before the first week. */
	const served = Uint16Array.from({ length: people }, () => 60 + draw.below(6500));
	/** Without a licence for the tool. */
	const unlicensed = Uint8Array.from({ length: people }, () => Number(draw.next() < LEFT_OUT_SHARE));

	const levelOf = (/** @type {number} */ one) => starts.findIndex((start, level) => level && one < start) - 1;
	/** @returns {number | null} */
	const managerOf = (/** @type {number} */ one) => {
		const level = levelOf(one);
		if (!level) return null;
		const [above = 0, own = 0] = starts.slice(level - 1);
		return above + ((one - own) % (own - above));
	};
	/** @returns {number} place of the unit */
	const unitOf = (/** @type {number} */ one) => {
		const level = levelOf(one);
		return level === LEVELS.length - 1 ? unitOf(managerOf(one) ?? 0) : (one - (starts[level] ?? 0)) % units.length;
	};
	const firstNameOf = (/** @type {number} */ one) => pick(FIRST_NAMES, one);
	const lastNameOf = (/** @type {number} */ one) => pick(LAST_NAMES, Math.floor(one / FIRST_NAMES.length));
	const idOf = (/** @type {number} */ one) => String(100_007 + 7 * one);
	const mailOf = (/** @type {number} */ one) =>
		`${firstNameOf(one)}.${lastNameOf(one)}${one}@firma.example`.toLowerCase();
	return {
		people,
		leaders,
		units,
		...{ idOf, mailOf, lastNameOf, unitOf, managerOf },
		nameOf: (/** @type {number} */ one) => `${firstNameOf(one)} ${lastNameOf(one)}`,
		isLicensed: (/** @type {number} */ one) => !unlicensed[one],
		/** Lines of the list of people, as of a day. */
		*list(/** @type {number} */ asOf) {
			yield 'Personalnummer;Nachname;Vorname;E-Mail;Führungsebene;Organisationseinheit;Region;Personalnummer Vorgesetzte/r;Eintrittsdatum;Stichtag';
			const day = german(asOf);
			for (let one = 0; one < people; one++) {
				const manager = managerOf(one);
				const place = `${LEVELS[levelOf(one)]};${units[unitOf(one)]};${REGIONS[region[one] ?? 0]}`;
				yield `${idOf(one)};${lastNameOf(one)};${firstNameOf(one)};${mailOf(one)};${place};${manager === null ? '' : idOf(manager)};${german(-(served[one] ?? 0))};${day}`;
			}
		}
	};
}
/** @typedef {ReturnType<typeof staffOf>} Staff */
