import type { Locale } from './format';
import { columnWord } from './tables';

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
	'impossible-date': {
		de: 'kein lesbares Datum, oder eines, das es nicht gibt',
		en: 'no date that can be read, or one that does not exist'
	},
	'minutes-out-of-range': {
		de: 'Dauer unter 5 oder über 480 Minuten',
		en: 'shorter than 5 or longer than 480 minutes'
	},
	'minutes-as-text': { de: 'Dauer als Text, als Zahl gelesen', en: 'length as text, read as a number' },
	'unknown-level': {
		de: 'Führungsebene unbekannt, ohne Ebene übernommen',
		en: 'leadership level unknown, kept without a level'
	},
	'older-snapshot': {
		de: 'älterer Stand derselben Person; der neueste zählt',
		en: 'an older state of the same person; the newest counts'
	},
	'unknown-mentor': {
		de: 'Mentor/in nicht im Personalstamm, Mentee übernommen',
		en: 'mentor not in the master data, mentee kept'
	},
	'unknown-referrer': {
		de: 'empfehlende Person nicht im Personalstamm, ohne Empfehlung übernommen',
		en: 'who recommended is not in the master data, kept without the recommendation'
	},
	'unknown-status': { de: 'Status unbekannt, ohne Status übernommen', en: 'status unknown, kept without a status' },
	'unknown-action': {
		de: 'Aktion unbekannt, als sonstige Nutzung übernommen',
		en: 'action unknown, kept as other use'
	},
	'unknown-user': { de: 'Konto gelöscht, Person nicht erkennbar', en: 'account deleted, person cannot be told' },
	'concealed-names': {
		de: 'Namen im Bericht verborgen: im Admin-Center unter Einstellungen → Berichte die Anzeige der Namen einschalten',
		en: 'names concealed in the report: switch on the display of names in the admin centre, settings → reports'
	},
	'missing-person': { de: 'keine Personalnummer oder Mailadresse', en: 'no personnel number or mail address' },
	'missing-value': { de: 'Pflichtangabe fehlt', en: 'a required value is missing' },
	'not-a-number': { de: 'keine Zahl', en: 'not a number' },
	'number-out-of-range': { de: 'Zahl über zehn Millionen', en: 'a number above ten million' },
	'reversed-window': { de: 'Zeitraum endet vor seinem Beginn', en: 'the period ends before it begins' },
	'duplicate-window': { de: 'derselbe Zeitraum schon einmal vorhanden', en: 'the same period is already there once' },
	'ragged-row': { de: 'mehr Zellen als Spalten', en: 'more cells than columns' },
	'nul-bytes': {
		de: 'enthält Nullzeichen, der Text ist beschädigt',
		en: 'holds NUL characters, its text is damaged'
	},
	'open-quote': { de: 'Anführungszeichen nicht geschlossen', en: 'a quotation mark is not closed' },
	'unknown-file': {
		de: 'unbekannter Export: Spalten in der Werkstatt oder mit einem Rezept zuordnen',
		en: 'unknown export: map its columns in the workshop or by a recipe'
	},
	'report-without-counts': {
		de: 'Bericht ohne Anzahlen: im Admin-Center stattdessen die Benutzeraktivität von Viva Engage, Teams oder SharePoint exportieren',
		en: 'a report without counts: export the user activity of Viva Engage, Teams or SharePoint from the admin centre instead'
	},
	'open-question': {
		de: 'wartet auf eine Antwort',
		en: 'waits for an answer'
	},
	'usage-elsewhere': {
		de: 'Nutzung kommt aus ClickHouse; diese Datei zählt nicht mit',
		en: 'usage comes from ClickHouse; this file does not count'
	},
	'set-aside': { de: 'beiseitegelegt: gehört nicht zum Programm', en: 'set aside: no part of the programme' },
	'unreadable-file': { de: 'nicht lesbar', en: 'cannot be read' },
	'unknown-word': { de: 'dieses Wort ist nicht bekannt', en: 'this word is not known' },
	ignored: { de: 'weggelassen', en: 'left out' },
	mended: { de: 'von Hand nachgebessert', en: 'mended by hand' },
	'header-only': { de: 'nur eine Kopfzeile', en: 'a header line only' },
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
	'no-leaders': {
		de: 'Niemand führt: Keine Führungsebene im Personalstamm ist bekannt ({levels}). Sagen Sie im Schritt „Zuordnen“ oder im Rezept mit "levels", welche führen, von oben nach unten.',
		en: 'Nobody leads: no level of the master data is known ({levels}). Say which of them lead, top first, in the step "Map" or by "levels" in a recipe.'
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
		de: '{file} entpackt sich zu mehr, als geöffnet wird (4 GB, 50.000 Dateien oder das 300-Fache ihrer Größe). Packen Sie nur die Exporte hinein, in mehrere Dateien.',
		en: '{file} unpacks to more than is opened (4 GB, 50,000 files or 300 times its size). Pack nothing but the exports, into several files.'
	},
	'encrypted-zip': {
		de: '{file} ist mit einem Kennwort geschützt. Entpacken Sie das ZIP und legen Sie die Dateien selbst ab.',
		en: '{file} is protected by a password. Unpack the ZIP and drop the files themselves.'
	},
	'unsupported-zip': {
		de: '{file} ist auf eine seltene Art gepackt. Entpacken Sie das ZIP und legen Sie die Dateien selbst ab.',
		en: '{file} is packed in an uncommon way. Unpack the ZIP and drop the files themselves.'
	},
	'too-large': {
		de: '{file} ist zu groß, um in einem Stück gelesen zu werden (mehr als 450 MB Text oder 20 Millionen Zellen). Teilen Sie den Export nach Monaten auf.',
		en: '{file} is too large to be read in one piece (more than 450 MB of text or 20 million cells). Split the export by month.'
	},
	'too-many-sheets': {
		de: '{file} hat mehr als 1.000 Tabellenblätter. Speichern Sie die Blätter mit den Exporten in einer eigenen Arbeitsmappe.',
		en: '{file} has more than 1,000 sheets. Save the sheets with the exports as a workbook of their own.'
	},
	'not-xlsx': {
		de: '{file} ist keine vollständige Excel-Arbeitsmappe. Speichern Sie sie in Excel neu als .xlsx.',
		en: '{file} is no complete Excel workbook. Save it again as .xlsx in Excel.'
	},
	'encrypted-xlsx': {
		de: '{file} ist mit einem Kennwort geschützt. Speichern Sie die Arbeitsmappe ohne Kennwort.',
		en: '{file} is protected by a password. Save the workbook without one.'
	},
	'old-xls': {
		de: '{file} ist im alten .xls-Format. Speichern Sie die Arbeitsmappe in Excel als .xlsx.',
		en: '{file} is in the old .xls format. Save the workbook as .xlsx in Excel.'
	},
	'bad-parquet': {
		de: '{file} ist keine vollständige Parquet-Datei oder ungewöhnlich gepackt. Exportieren Sie sie mit der Kompression Snappy oder als CSV.',
		en: '{file} is no complete Parquet file or is packed in an uncommon way. Export it with Snappy compression or as CSV.'
	},
	'bad-json': {
		de: '{file} ist kein gültiges JSON. Exportieren Sie die Datei noch einmal.',
		en: '{file} is no valid JSON. Export it again.'
	},
	'bad-json-line': {
		de: '{file}: Zeile {line} ist kein JSON-Objekt. Berichtigen oder löschen Sie diese Zeile.',
		en: '{file}: line {line} is no JSON object. Correct or delete this line.'
	},
	unreadable: {
		de: '{file} lässt sich nicht mehr lesen: geändert, verschoben oder gelöscht, seit Sie sie gewählt haben. Legen Sie die Datei noch einmal ab.',
		en: '{file} can no longer be read: changed, moved or deleted since you chose it. Drop the file again.'
	},
	'header-only': {
		de: '{file} hat nur eine Kopfzeile und keine Daten. Exportieren Sie sie mit Zeilen.',
		en: '{file} has a header line and no data. Export it with its rows.'
	},
	'ambiguous-dates': {
		de: '{file}: In der Spalte „{column}“ lassen sich Tag und Monat nicht unterscheiden (Zeile {line}: {example}). Sagen Sie im Schritt „Zuordnen“ oder im Rezept mit "dateOrder", was gilt.',
		en: '{file}: day and month cannot be told apart in column "{column}" (line {line}: {example}). Say which in the step "Map" or by "dateOrder" in a recipe.'
	},
	'ambiguous-numbers': {
		de: '{file}: In der Spalte „{column}“ kann {example} (Zeile {line}) Tausender oder Dezimalstellen meinen. Sagen Sie im Schritt „Zuordnen“ oder im Rezept mit "decimal", was gilt.',
		en: '{file}: in column "{column}", {example} (line {line}) may mean thousands or decimals. Say which in the step "Map" or by "decimal" in a recipe.'
	},
	'missing-column': {
		de: '{file}: Es fehlt „{column}“. Sagen Sie im Schritt „Zuordnen“ oder im Rezept, welche Spalte oder welcher Wert es ist.',
		en: '{file}: “{column}” is missing. Say in the step “Map” or in a recipe which column or which value it is.'
	},
	'bad-recipe': {
		de: 'Das Rezept passt nicht zu {file}: {place}{column}. Berichtigen Sie diese Stelle.',
		en: 'The recipe does not fit {file}: {place}{column}. Correct this place.'
	},
	'no-recipe': {
		de: 'Das Rezept {file} lässt sich nicht lesen. Nennen Sie mit --recipe eine Datei, die es gibt.',
		en: 'The recipe {file} cannot be read. Name a file that is there by --recipe.'
	},
	cancelled: { de: 'Abgebrochen. Nichts wurde gespeichert.', en: 'Cancelled. Nothing was saved.' },
	engine: {
		de: 'Die Auswertung brach ab ({message}). Dateien und Entscheidungen sind noch da: Lesen Sie weiter. Hilft das nicht, behalten Sie einen Entwurf und laden Sie die Seite neu.',
		en: 'The evaluation broke off ({message}). Files and decisions are still there: go on reading. If that does not help, keep a draft and reload the page.'
	},
	'engine-ended': {
		de: 'Der Browser hat die Auswertung beendet, vielleicht weil der Speicher knapp wurde. Dateien und Entscheidungen sind noch da: Schließen Sie andere Tabs und lesen Sie weiter.',
		en: 'The browser ended the evaluation, perhaps because memory ran short. Files and decisions are still there: close other tabs and go on reading.'
	},
	'engine-memory': {
		de: 'Der Speicher dieses Browsers reicht dafür nicht. Dateien und Entscheidungen sind noch da: Schließen Sie andere Tabs und lesen Sie weiter, oder teilen Sie den größten Export nach Monaten auf.',
		en: 'The memory of this browser is not enough for that. Files and decisions are still there: close other tabs and go on reading, or split the largest export by month.'
	},
	'engine-no-storage': {
		de: 'Der Speicher dieses Browsers reicht dafür nicht, und seinen privaten Speicher gibt er nicht her, wie in privaten Fenstern üblich. Dateien und Entscheidungen sind noch da: Öffnen Sie die Seite in einem gewöhnlichen Fenster, oder erstellen Sie die Ausgabe im Terminal mit „npm run edition“.',
		en: 'The memory of this browser is not enough for that, and it does not grant its private storage, as is usual in private windows. Files and decisions are still there: open the page in an ordinary window, or make the edition in a terminal with “npm run edition”.'
	},
	'engine-full': {
		de: 'Auf diesem Gerät ist nicht genug Platz für die Tabellen, die während der Auswertung im privaten Speicher des Browsers liegen. Dateien und Entscheidungen sind noch da: Schaffen Sie Platz und lesen Sie weiter.',
		en: 'There is not enough room on this device for the tables that lie in the browser’s private storage during the evaluation. Files and decisions are still there: make room and go on reading.'
	},
	'engine-not-loaded': {
		de: 'Die Auswertung lässt sich nicht laden: Das Netz ist fort, oder die Seite wurde inzwischen erneuert. Dateien und Entscheidungen sind noch da. Behalten Sie einen Entwurf, laden Sie die Seite neu und setzen Sie ihn fort.',
		en: 'The evaluation cannot be loaded: the network is gone, or the site has been renewed meanwhile. Files and decisions are still there. Keep a draft, reload the page and go on with it.'
	},
	'edition-newer': {
		de: 'Diese Ausgabe stammt von einer neueren Fassung von Groundswell. Aktualisieren Sie diese Seite.',
		en: 'This edition was made by a newer Groundswell. Update this site.'
	},
	'edition-invalid': {
		de: 'Diese Datei ist keine Ausgabe von Groundswell. Wählen Sie edition.json oder edition.json.age.',
		en: 'This file is no Groundswell edition. Choose edition.json or edition.json.age.'
	},
	'edition-altered': {
		de: 'Diese Ausgabe wurde nach ihrer Veröffentlichung verändert. Nehmen Sie die Datei, wie sie veröffentlicht wurde.',
		en: 'This edition was altered after it was published. Take the file as it was published.'
	},
	'edition-unprotected': {
		de: 'In diesem Programm sind so wenige, dass keine Ausgabe jeden schützt. Warten Sie die nächste Runde ab, oder wählen Sie größere Gruppen.',
		en: 'So few take part in this programme that no edition protects everyone. Wait for the next round, or choose larger groups.'
	},
	'seal-passphrase': {
		de: 'Dieses Kennwort öffnet die Datei nicht. Vergleichen Sie die sechs Wörter; stimmen alle, ist die Datei beschädigt, und Sie laden sie noch einmal herunter.',
		en: 'This passphrase does not open the file. Compare the six words; if all are right, the file is damaged, and you download it again.'
	},
	'seal-damaged': {
		de: 'Die versiegelte Ausgabe ist beschädigt oder unvollständig. Laden Sie die Datei noch einmal herunter.',
		en: 'The sealed edition is damaged or incomplete. Download the file again.'
	},
	'seal-none': {
		de: 'Diese Datei ist keine versiegelte Ausgabe, oder ihr Anfang ist beschädigt. Laden Sie sie noch einmal herunter.',
		en: 'This file is no sealed edition, or its beginning is damaged. Download it again.'
	},
	'seal-for-key': {
		de: 'Diese Datei ist für einen Schlüssel versiegelt und nicht mit einem Kennwort, oder sie ist beschädigt. Bitten Sie um eine Ausgabe, die mit einem Kennwort versiegelt ist.',
		en: 'This file is sealed for a key and not with a passphrase, or it is damaged. Ask for an edition that is sealed with a passphrase.'
	},
	'seal-too-costly': {
		de: 'Diese Datei zu öffnen verlangt mehr Speicher, als erlaubt oder frei ist (1 GB). Öffnen Sie sie an einem anderen Rechner oder mit dem Befehl age.',
		en: 'To open this file takes more memory than is allowed or free (1 GB). Open it on another computer or with the age command.'
	},
	'seal-failed': {
		de: 'Das Versiegeln oder Öffnen brach ab. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		en: 'Sealing or opening broke off. Reload the page and try again.'
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
	const named = params?.table && params.column ? { column: columnWord(params.table, params.column, locale) } : {};
	const details: Record<string, string | number | undefined> = { ...params, ...named, file: place, line };
	const text = ERRORS[code]?.[locale] ?? code;
	const sentence = text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
	if (!params?.unmapped) return sentence;
	return locale === 'de'
		? `${sentence} Nicht zugeordnet sind: ${params.unmapped}. Vorschläge macht der Schritt „Zuordnen“ oder "npm run recipe".`
		: `${sentence} Not mapped: ${params.unmapped}. The step "Map" or "npm run recipe" proposes how.`;
}

export const explainReason = (reason: string, locale: Locale): string => REASONS[reason]?.[locale] ?? reason;
