import type { Hint, Problem } from '../../explore/problem';
import { QUESTIONS } from '../../explore/statement';
import type { Locale } from '../../i18n/format';
import type { Words } from '../../questions/question';

const LIST = { de: 'de-DE', en: 'en-GB' };
const or = (names: string[], locale: Locale): string =>
	new Intl.ListFormat(LIST[locale], { type: 'disjunction' }).format(names);
const and = (names: string[], locale: Locale): string =>
	new Intl.ListFormat(LIST[locale], { type: 'conjunction' }).format(names);

const BECAUSE: Record<Exclude<Problem['code'], 'not-a-question'>, Words> = {
	cancelled: { de: 'Abgebrochen.', en: 'Cancelled.' },
	empty: { de: 'Noch steht keine Frage da.', en: 'There is no question yet.' },
	several: {
		de: 'Das sind mehrere Anweisungen. Hier läuft eine nach der anderen: Lassen Sie eine davon stehen.',
		en: 'These are several statements. They run one at a time here: keep one of them.'
	},
	parameter: {
		de: 'Platzhalter und Texte mit $ gibt es hier nicht. Schreiben Sie den Wert selbst hin, Text in einfache Anführungszeichen.',
		en: 'There are no placeholders or texts with $ here. Write the value itself, text in single quotation marks.'
	},
	memory: {
		de: 'Das Ergebnis ist zu groß für den Arbeitsspeicher. Grenzen Sie es mit WHERE oder LIMIT ein, oder fassen Sie es mit GROUP BY zusammen.',
		en: 'The result is too large for the memory. Narrow it with WHERE or LIMIT, or take rows together with GROUP BY.'
	},
	shut: {
		de: 'Dateien und Adressen liest diese Datenbank nicht. Sie kennt nur die Tabellen der Ausgabe.',
		en: 'This database reads no files and no addresses. It knows the edition’s tables alone.'
	},
	statement: { de: 'Die Datenbank versteht die Frage nicht.', en: 'The database does not understand the question.' },
	'not-started': {
		de: 'Die Datenbank ließ sich nicht starten. Sie braucht einen Browser mit WebAssembly und etwa 200 MB freien Speicher. Oft hilft es, andere Tabs zu schließen.',
		en: 'The database could not be started. It needs a browser with WebAssembly and some 200 MB of free memory. Closing other tabs often helps.'
	}
};

/** Why there is no result, in one or two sentences. */
export function explainProblem({ code, message = '' }: Problem, locale: Locale): string {
	if (code !== 'not-a-question') return BECAUSE[code][locale];
	const words = or(QUESTIONS, locale);
	return locale === 'de'
		? `Hier wird nur gelesen, nichts geändert. Eine Frage beginnt mit ${words}; diese beginnt mit „${message}“.`
		: `Here one only reads and changes nothing. A question begins with ${words}; this one begins with “${message}”.`;
}

const HINTS: { [C in Hint['code']]: (hint: Extract<Hint, { code: C }>, locale: Locale) => string } = {
	table: ({ name, instead }, locale) => meant(name, instead, locale),
	column: ({ name, instead }, locale) => meant(name, instead, locale),
	function: ({ name, instead }, locale) => meant(name, instead, locale),
	elsewhere: ({ name, tables }, locale) =>
		locale === 'de'
			? `Die Spalte ${name} steht in ${and(tables, locale)}.`
			: `The column ${name} is in ${and(tables, locale)}.`,
	text: ({ name }, locale) =>
		locale === 'de'
			? `Text steht in einfachen Anführungszeichen: '${name}'. Doppelte schließen Namen ein.`
			: `Text stands in single quotation marks: '${name}'. Double ones enclose names.`,
	'group-by': ({ name }, locale) =>
		locale === 'de'
			? `Nehmen Sie ${name} in GROUP BY auf, oder fassen Sie die Spalte zusammen, etwa mit max(${name}).`
			: `Add ${name} to GROUP BY, or take the column together, as with max(${name}).`,
	reserved: ({ name }, locale) =>
		locale === 'de'
			? `${name} ist auch ein Wort von SQL. Als Spalte steht es in doppelten Anführungszeichen: "${name}".`
			: `${name} is a word of SQL too. As a column it stands in double quotation marks: "${name}".`,
	end: (_hint, locale) =>
		locale === 'de'
			? 'Der Text bricht ab. Vielleicht fehlt eine schließende Klammer oder hinter FROM eine Tabelle.'
			: 'The text breaks off. Perhaps a closing bracket is missing, or a table after FROM.',
	types: (_hint, locale) =>
		locale === 'de'
			? 'Hier treffen Text, Zahl oder Datum aufeinander, die sich so nicht verrechnen lassen. Wandeln Sie um, etwa mit ::DOUBLE oder ::VARCHAR.'
			: 'Text, number or date meet here that cannot be combined as they are. Convert one, as with ::DOUBLE or ::VARCHAR.',
	having: (_hint, locale) =>
		locale === 'de'
			? 'Bedingungen an Summen und Anzahlen gehören in HAVING, solche an Fensterfunktionen in QUALIFY.'
			: 'Conditions on sums and counts belong in HAVING, those on window functions in QUALIFY.'
};

function meant(name: string, instead: string[], locale: Locale): string {
	return locale === 'de'
		? `${name} gibt es nicht. Meinen Sie ${or(instead, locale)}?`
		: `There is no ${name}. Did you mean ${or(instead, locale)}?`;
}

/** What might help, in a sentence. */
export const explainHint = (hint: Hint, locale: Locale): string =>
	(HINTS[hint.code] as (hint: Hint, locale: Locale) => string)(hint, locale);
