import { formatDay, formatNumber, type Locale } from '../../src/lib/i18n/format';
import type { Report } from './attack';
import { worstFirst, type Finding } from './finding';
import type { Assumption } from '../../src/lib/edition/outsider/system';
import { findingWords } from './words';

const SHOWN = 20;

const ASSUMED: Record<Assumption, [de: string, en: string]> = {
	listed: ['alle Mentees stehen in der Liste einer Runde', 'every mentee is on the list of a round'],
	started: ['wer als begonnen geführt wird, ist Mentee der Runde', 'who is listed as started is a mentee of the round'],
	'in-a-round': ['jede Sitzung gehört zu einer Runde ihres Mentees', 'every session belongs to a round of its mentee'],
	measured: ['jede Sitzung hat ihre Dauer', 'every session has its length'],
	timed: ['jede Sitzung hat ihre Uhrzeit', 'every session has its hour'],
	topical: ['jede Sitzung hat ihr Thema', 'every session has its topic'],
	paired: ['jede Sitzung ist einzeln aufgeführt', 'every session is listed itself'],
	completed: ['wer eine Runde abschloss, begann in ihr', 'who completed a round began in it'],
	told: [
		'eine Auswahl, zu der etwas gesagt wird, hat mehr Mentees als eine Gruppe',
		'a slice of which anything is told has more mentees than a group'
	],
	compared: [
		'jede Auswahl vergleicht dieselben Mentees wie das ganze Unternehmen',
		'each slice compares the mentees that the whole company compares'
	]
};

/** The report as a works council can read it, in lines. */
export function printReport(
	{ edition, numbers, relations, assumed, undecided, findings }: Report,
	{ file, previous, all, locale }: { file: string; previous?: string; all: boolean; locale: Locale }
): string {
	const de = locale === 'de';
	const n = (value: number) => formatNumber(value, locale);
	const { programme, created_on, guard } = edition;
	const day = formatDay(created_on, locale);
	const believed = assumed.map((one) => ASSUMED[one][de ? 0 : 1]).join('; ');
	const [read, hidden, secret] = [n(numbers.shown + numbers.hidden), n(numbers.hidden), n(numbers.secrets)];
	const head = de
		? [
				`Angriff auf eine Ausgabe: ${file}`,
				`${programme}, Ausgabe vom ${day}. Gruppen sollen mindestens ${guard.min_group} Personen haben, Anzahlen mindestens ${guard.min_count}.`,
				...(previous ? [`Verglichen mit der älteren Ausgabe ${previous}.`] : []),
				`Gelesen wurde nur diese Datei: ${read} Zahlen, davon ${hidden} verborgen; weil manche mehrmals vorkommen, sind es ${secret} Geheimnisse.`,
				`Zwischen den Zahlen gelten ${n(relations)} Gleichungen und Ungleichungen. Damit wurde jedes Geheimnis eingegrenzt, bis es feststand oder alles innerhalb einer Gruppe sein konnte.`,
				...(believed ? [`Angenommen, wie es ein Angreifer täte: ${believed}.`] : [])
			]
		: [
				`Attack on an edition: ${file}`,
				`${programme}, edition of ${day}. Groups should have at least ${guard.min_group} people, counts at least ${guard.min_count}.`,
				...(previous ? [`Compared with the older edition ${previous}.`] : []),
				`Nothing but this file was read: ${read} numbers, of which ${hidden} are hidden; as some occur several times, that is ${secret} secrets.`,
				`Between the numbers hold ${n(relations)} equations and inequalities. With them each secret was bounded, until it was known or could be anything within a group.`,
				...(believed ? [`Assumed, as an attacker would: ${believed}.`] : [])
			];
	const late = de
		? `${n(undecided)} Geheimnisse ließen sich nicht abschließend prüfen.`
		: `${n(undecided)} secrets could not be settled.`;
	const open = de
		? 'Urteil: offen. Was geprüft werden konnte, ist sicher.'
		: 'Verdict: open. What could be settled is safe.';
	const sorted = worstFirst(findings);
	const shown = all ? sorted : sorted.slice(0, SHOWN);
	const more = findings.length - shown.length;
	const rest = de ? `… und ${n(more)} weitere (--all zeigt alle).` : `… and ${n(more)} more (--all shows all).`;
	return [
		...head,
		...(undecided ? [late] : []),
		'',
		undecided && !findings.length ? open : verdict(sorted, locale, Boolean(previous)),
		...(shown.length ? ['', ...shown.map((finding) => `- ${findingWords(finding, locale)}`)] : []),
		...(more ? [rest] : []),
		''
	].join('\n');
}

function verdict([worst, ...others]: Finding[], locale: Locale, two: boolean): string {
	const de = locale === 'de';
	const count = formatNumber(others.length + 1, locale);
	if (!worst) {
		const both = de
			? ' Auch der Vergleich der beiden Ausgaben verrät nichts.'
			: ' Nor does comparing the two editions tell anything.';
		return de
			? `Urteil: nichts gefunden. Kein Geheimnis lässt sich ausrechnen oder eng eingrenzen.${two ? both : ''}`
			: `Verdict: nothing found. No secret can be worked out or bounded tightly.${two ? both : ''}`;
	}
	if (worst.kind === 'broken')
		return de
			? 'Urteil: nicht bestanden. Zahlen der Datei widersprechen einander: Sie wurde verändert oder ist fehlerhaft.'
			: 'Verdict: failed. Numbers of the file contradict each other: it was altered or is broken.';
	return de
		? `Urteil: nicht bestanden. Diese Ausgabe verrät an ${count === '1' ? 'einer Stelle' : `${count} Stellen`} mehr, als sie soll.`
		: `Verdict: failed. This edition tells more than it should in ${count === '1' ? 'one place' : `${count} places`}.`;
}
