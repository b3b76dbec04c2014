import type { AnswerRow } from '../../src/lib/edition/edition';
import { formatNumber, type Locale } from '../../src/lib/i18n/format';
import { DICTIONARY } from './dictionary';
import type { Finding } from './finding';

type Words = Record<string, [de: string, en: string]>;

const COLUMNS: Words = {
	people: ['Personen', 'people'],
	eligible: ['Führungskräfte', 'leaders'],
	joined: ['dabei', 'joined'],
	joined_so_far: ['bisher dabei', 'joined so far'],
	total: ['Gesamtzahl', 'total'],
	entered: ['geführt', 'listed'],
	mentees: ['Mentees', 'mentees'],
	approached: ['persönlich angesprochen', 'approached personally'],
	sessions: ['Sitzungen', 'sessions'],
	recommended: ['auf Empfehlung', 'by recommendation'],
	referred: ['Empfehlungen', 'recommendations'],
	applications: ['Bewerbungen', 'applications'],
	comparison: ['Vergleichsgruppe', 'comparison group'],
	active: ['Aktive', 'active'],
	habitual: ['regelmäßig Aktive', 'regularly active'],
	teams: ['Teams', 'teams'],
	leaders: ['Führungskräfte', 'leaders'],
	owners: ['führen eine Community', 'run a community'],
	communities: ['Communities', 'communities'],
	at_risk: ['noch beobachtet', 'still followed'],
	founded: ['gegründet', 'founded'],
	answered: ['Antwortende', 'who answered'],
	rate: ['Anteil', 'share'],
	share: ['Anteil', 'share']
};

/** Codes in rows, as far as they are no words. */
const CODES: Words = {
	mentee: ['Mentees', 'mentees'],
	mentor: ['Mentoren', 'mentors'],
	mentees: ['Mentees', 'mentees'],
	comparison: ['Vergleich', 'comparison'],
	others: ['nie dabei', 'never joined'],
	entered: ['geführt', 'listed'],
	started: ['begonnen', 'started'],
	completed: ['abgeschlossen', 'completed'],
	before: ['vorher', 'before'],
	after: ['nachher', 'after'],
	lasting: ['nach einem halben Jahr', 'after half a year'],
	pooled: ['übrige zusammen', 'others together'],
	contribute: ['Beiträge', 'posts'],
	react: ['Reaktionen', 'reactions'],
	read: ['Lesezugriffe', 'reads'],
	other: ['andere', 'other'],
	minutes: ['Dauer', 'length'],
	days_between: ['Abstand in Tagen', 'days between'],
	sessions_per_pair: ['Sitzungen je Paar', 'sessions per pair'],
	getting_to_know: ['Kennenlernen', 'getting to know'],
	trying_out: ['Ausprobieren', 'trying out'],
	use_scenario: ['Einsatz', 'use scenario'],
	colleague: ['Kolleginnen und Kollegen', 'colleagues'],
	direct_report: ['direkt Unterstellte', 'direct reports'],
	open_offer: ['Angebot an alle', 'offer to everyone'],
	approached: ['persönliche Ansprache', 'personal approach'],
	tender: ['interne Ausschreibung', 'internal tender'],
	leadership_circle: ['Führungskreis', 'leadership circle'],
	magazine: ['Mitarbeiter-Magazin', 'staff magazine'],
	intranet: ['Intranet', 'intranet'],
	mentor_community: ['Community der Mentoren', 'mentor community'],
	recommendation: ['Empfehlung', 'recommendation'],
	unknown: ['nicht genannt', 'not named'],
	project: ['Projektgruppe', 'project group'],
	hr: ['HR', 'HR'],
	true: ['ja', 'yes'],
	false: ['nein', 'no'],
	null: ['alle', 'all'],
	'*': ['alle', 'all']
};

/** Keys that mean nothing without their name. */
const NAMED: Words = {
	step_before: ['Stufe vorher', 'step before'],
	step_after: ['Stufe nachher', 'step after'],
	knows_more: ['schätzt besser ein', 'judges better'],
	does_more: ['tut mehr', 'does more'],
	month: ['Monat', 'month'],
	block: ['Abschnitt', 'block'],
	weekday: ['Wochentag', 'weekday'],
	hour: ['Stunde', 'hour'],
	generation: ['Generation', 'generation'],
	answer: ['Antwort', 'answer'],
	weeks_from_event: ['Woche', 'week']
};

const DIMENSIONS: Words = {
	unit: ['Einheit', 'unit'],
	region: ['Region', 'region'],
	round: ['Runde', 'round']
};

const pick = (words: Words, key: string, locale: Locale): string | undefined => words[key]?.[locale === 'de' ? 0 : 1];

export const columnWord = (column: string, locale: Locale): string => pick(COLUMNS, column, locale) ?? column;

/** "Einheit Vertrieb" */
export function sliceWords(slice: string, locale: Locale): string {
	if (slice === 'all') return locale === 'de' ? 'ganzes Unternehmen' : 'whole company';
	const at = slice.indexOf(':');
	const dimension = pick(DIMENSIONS, slice.slice(0, at), locale);
	const value = slice.slice(at + 1);
	// "Runde 2" is called so already.
	return !dimension ? slice : value.startsWith(dimension) ? value : `${dimension} ${value}`;
}

/** Question, slice and keys of a row: "Teilnahme nach Ebene, Einheit Vertrieb, Teamleitung". */
export function whereWords({ question, row }: { question: string; row: AnswerRow }, locale: Locale): string {
	const entry = DICTIONARY[question];
	const title = entry?.[locale] ?? (locale === 'de' ? 'Auswahl' : 'Slice');
	const keys = (entry?.keys ?? []).flatMap((key) => {
		const value = row[key];
		if (value === undefined) return [];
		// A row about all waves has no answer either.
		if (value === null && key !== 'round') return [];
		const word = pick(CODES, String(value), locale) ?? String(value);
		const name = pick(NAMED, key, locale);
		return [name ? `${name} ${word}` : key === 'round' && value === null ? roundsWord(locale) : word];
	});
	return [title, sliceWords(row.slice, locale), ...keys].join(', ');
}

const roundsWord = (locale: Locale) => (locale === 'de' ? 'alle Runden' : 'all rounds');

/** What of a row is only a few people: "die Übrigen der Gruppe". */
const PARTS: Record<NonNullable<Finding['part']>, [de: string, en: string]> = {
	complement: ['die nicht mitgezählten', 'those not counted'],
	step: ['die zwischen zwei Stufen oder Monaten', 'those between two stages or months'],
	outside: ['die außerhalb', 'those outside'],
	beside: ['die neben den gezeigten Zahlen', 'those beside the numbers shown'],
	never: ['die nie teilnahmen', 'those who never took part'],
	again: ['die mehr als einmal kamen', 'those who came more than once'],
	doorless: ['deren Zugang nicht genannt ist', 'those whose door is not named']
};

function range(lo: number, hi: number, locale: Locale): string {
	const number = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 6);
	if (lo === hi) return locale === 'de' ? `genau ${number(lo)}` : `exactly ${number(lo)}`;
	return locale === 'de' ? `zwischen ${number(lo)} und ${number(hi)}` : `between ${number(lo)} and ${number(hi)}`;
}

/** One finding, one sentence. */
export function findingWords(finding: Finding, locale: Locale): string {
	const { kind, column, lo, hi, part, dimension } = finding;
	const de = locale === 'de';
	const where = whereWords(finding, locale);
	const what = de ? `„${columnWord(column, locale)}“` : `“${columnWord(column, locale)}”`;
	const between = range(lo, hi, locale);
	switch (kind) {
		case 'recovered':
			return de
				? `${where}: ${what} ist verborgen und doch bekannt, ${between}.`
				: `${where}: ${what} is hidden and yet known, ${between}.`;
		case 'narrow':
			return de
				? `${where}: ${what} ist verborgen und liegt doch ${between}.`
				: `${where}: ${what} is hidden and yet lies ${between}.`;
		case 'part': {
			const [german, english] = PARTS[part ?? 'beside'];
			const outside = dimension
				? de
					? `die in keiner gezeigten ${pick(DIMENSIONS, dimension, locale)}`
					: `those in no ${pick(DIMENSIONS, dimension, locale)} shown`
				: null;
			const who = outside ?? (de ? german : english);
			return de
				? `${where}, ${what}: ${who} sind nur wenige, ${between}.`
				: `${where}, ${what}: ${who} are only few, ${between}.`;
		}
		case 'small':
			return de
				? `${where}: ${what} ist gezeigt und zu klein, ${between}.`
				: `${where}: ${what} is shown and too small, ${between}.`;
		case 'derived':
			return de
				? `${where}: ${what} ist gezeigt, obwohl eine Zahl, aus der es folgt, verborgen ist.`
				: `${where}: ${what} is shown although a number it follows from is hidden.`;
		case 'broken':
			return de
				? `${where}: ${what} widerspricht anderen Zahlen der Datei; sie wurde verändert oder ist fehlerhaft.`
				: `${where}: ${what} contradicts other numbers of the file; it was altered or is broken.`;
		case 'changed':
			return de
				? `${where}: ${what} hat sich seit der älteren Ausgabe nur um wenige geändert, um ${range(lo, hi, locale)}.`
				: `${where}: ${what} has changed by only a few since the older edition, by ${range(lo, hi, locale)}.`;
		case 'shown':
			return de
				? `${where}: ${what} war in der älteren Ausgabe verborgen und ist nun gezeigt; Zahlen von gestern ändern sich selten, es war wohl ${between}.`
				: `${where}: ${what} was hidden in the older edition and is shown now; numbers of the past seldom change, it was probably ${between}.`;
		case 'mean':
			return de
				? `${where}: ${what} ist in beiden Ausgaben gezeigt, die Gruppe unterscheidet sich um ${between}; was sie unterscheidet, lässt sich ausrechnen.`
				: `${where}: ${what} is shown in both editions, the group differs by ${between}; what makes the difference can be worked out.`;
	}
}
