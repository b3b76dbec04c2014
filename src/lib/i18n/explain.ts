import { formatDay, type Locale } from './format';

type Words = Record<Locale, string>;

/** Why a row was rejected or corrected. */
const REASONS: Record<string, Words> = {
	duplicate: { de: 'schon einmal vorhanden', en: 'already there once' },
	'total-row': { de: 'Summenzeile, keine Person', en: 'a total row, not a person' },
	'unknown-person': { de: 'Person nicht im Personalstamm', en: 'person not in the master data' },
	'unknown-round': { de: 'Runde nicht in der Rundenliste', en: 'round not in the list of rounds' },
	'unknown-role': { de: 'Rolle weder Mentee noch Mentor/in', en: 'role neither mentee nor mentor' },
	'unknown-path': { de: 'Zugangsweg unbekannt, als „Sonstiges“ übernommen', en: 'entry path unknown, kept as "other"' },
	'unknown-wave': { de: 'Welle weder vorher noch nachher', en: 'wave neither before nor after' },
	'self-referral': { de: 'Person empfiehlt sich selbst', en: 'person recommends themselves' },
	'impossible-date': { de: 'Datum, das es nicht gibt', en: 'a date that does not exist' },
	'minutes-out-of-range': {
		de: 'Dauer unter 5 oder über 480 Minuten',
		en: 'shorter than 5 or longer than 480 minutes'
	},
	'minutes-as-text': { de: 'Dauer als Text, als Zahl gelesen', en: 'length as text, read as a number' },
	'unknown-level': {
		de: 'Führungsebene unbekannt, ohne Ebene übernommen',
		en: 'leadership level unknown, kept without a level'
	},
	'unknown-user': { de: 'Konto gelöscht, Person nicht erkennbar', en: 'account deleted, person cannot be told' },
	'concealed-names': {
		de: 'Namen im Bericht verborgen: im Admin-Center unter Einstellungen → Berichte die Anzeige der Namen einschalten',
		en: 'names concealed in the report: switch on the display of names in the admin centre, settings → reports'
	},
	'missing-person': { de: 'keine Personalnummer oder Mailadresse', en: 'no personnel number or mail address' },
	'missing-value': { de: 'Pflichtangabe fehlt', en: 'a required value is missing' },
	'not-a-number': { de: 'keine Zahl', en: 'not a number' },
	'duplicate-window': { de: 'derselbe Zeitraum schon einmal vorhanden', en: 'the same period is already there once' },
	'ragged-row': { de: 'mehr Zellen als Spalten', en: 'more cells than columns' },
	'open-quote': { de: 'Anführungszeichen nicht geschlossen', en: 'a quotation mark is not closed' },
	'unknown-file': {
		de: 'unbekannter Export: ein Rezept kann seine Spalten zuordnen',
		en: 'unknown export: a recipe can map its columns'
	},
	'not-a-table': { de: 'keine Tabelle', en: 'not a table' }
};

/** What is wrong with a file and what to do; {name} stands for a detail of the problem. */
const ERRORS: Record<string, Words> = {
	'no-files': {
		de: 'Der Ordner ist leer. Legen Sie die Exporte hinein.',
		en: 'The folder is empty. Put the exports into it.'
	},
	'no-people': {
		de: 'Der Personalstamm fehlt. Es braucht einen Export mit Personalnummer und Führungsebene aller Beschäftigten.',
		en: 'The master data are missing. Add an export with personnel number and leadership level of everyone.'
	},
	'no-participation': {
		de: 'Die Teilnehmendenliste fehlt. Es braucht einen Export mit Person, Rolle und Runde.',
		en: 'The list of participants is missing. Add an export with person, role and round.'
	},
	'empty-file': {
		de: '{file} ist leer. Exportieren Sie die Datei noch einmal.',
		en: '{file} is empty. Export it again.'
	},
	'truncated-zip': {
		de: '{file} ist unvollständig oder kein ZIP. Laden Sie die Datei noch einmal herunter.',
		en: '{file} is incomplete or no ZIP. Download it again.'
	},
	'zip-bomb': {
		de: '{file} entpackt sich zu mehr als 4 GB und wird nicht geöffnet. Teilen Sie die Datei auf.',
		en: '{file} unpacks to more than 4 GB and is not opened. Split it.'
	},
	'not-xlsx': {
		de: '{file} ist keine Excel-Arbeitsmappe. Speichern Sie sie in Excel neu als .xlsx.',
		en: '{file} is no Excel workbook. Save it again as .xlsx in Excel.'
	},
	'encrypted-xlsx': {
		de: '{file} ist geschützt oder im alten .xls-Format. Speichern Sie sie ohne Kennwort als .xlsx.',
		en: '{file} is protected or in the old .xls format. Save it as .xlsx without a password.'
	},
	unreadable: {
		de: '{file} lässt sich nicht lesen. Wurde die Datei verschoben oder geändert?',
		en: '{file} cannot be read. Was it moved or changed?'
	},
	'header-only': {
		de: '{file} hat nur eine Kopfzeile und keine Daten. Exportieren Sie sie mit Zeilen.',
		en: '{file} has a header line and no data. Export it with its rows.'
	},
	'ambiguous-dates': {
		de: '{file}: In der Spalte „{column}“ lassen sich Tag und Monat nicht unterscheiden (Zeile {line}: {example}). Ein Rezept mit "dateOrder" sagt, was gilt.',
		en: '{file}: day and month cannot be told apart in column "{column}" (line {line}: {example}). A recipe with "dateOrder" says which.'
	},
	'bad-recipe': {
		de: 'Das Rezept passt nicht zu {file}: {place}{column}. Berichtigen Sie diese Stelle.',
		en: 'The recipe does not fit {file}: {place}{column}. Correct this place.'
	},
	cancelled: { de: 'Abgebrochen. Nichts wurde gespeichert.', en: 'Cancelled. Nothing was saved.' },
	engine: {
		de: 'Die Auswertung ist gescheitert: {message}. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		en: 'The evaluation failed: {message}. Reload the page and try again.'
	},
	'edition-newer': {
		de: 'Diese Ausgabe stammt von einer neueren Fassung von Groundswell. Aktualisieren Sie diese Seite.',
		en: 'This edition was made by a newer Groundswell. Update this site.'
	},
	'edition-invalid': {
		de: 'Diese Datei ist keine Ausgabe von Groundswell. Wählen Sie die Datei edition.json.',
		en: 'This file is no Groundswell edition. Choose the file edition.json.'
	}
};

/** A problem as it travels between rooms. */
export interface Explainable {
	code: string;
	file?: string;
	sheet?: string | null;
	line?: number;
	params?: Record<string, string>;
}

/** One clear sentence naming file, line and remedy. */
export function explainError(problem: Explainable, locale: Locale): string {
	const { code, file, sheet, line, params } = problem;
	const place = sheet ? `${file} · ${sheet}` : file;
	const details: Record<string, string | number | undefined> = { ...params, file: place, line };
	const text = ERRORS[code]?.[locale] ?? code;
	return text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}

export const explainReason = (reason: string, locale: Locale): string => REASONS[reason]?.[locale] ?? reason;

/** What is odd about the data as a whole. */
export function explainNote(
	note: { code: string; tool: string | null; from: string | null; to: string | null },
	locale: Locale
): string {
	if (note.code === 'referral-circle')
		return locale === 'de'
			? 'Empfehlungen laufen im Kreis; die spätere zählt nicht.'
			: 'Recommendations run in a circle; the later one is not counted.';
	const [from, to] = [formatDay(note.from ?? '', locale), formatDay(note.to ?? '', locale)];
	return locale === 'de'
		? `${note.tool}: Für die Zeit vom ${from} bis ${to} gibt es keinen Bericht; sie zählt nicht als null.`
		: `${note.tool}: there is no report for ${from} to ${to}; it is not counted as nought.`;
}
