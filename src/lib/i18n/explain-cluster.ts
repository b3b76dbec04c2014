import { formatNumber, type Locale } from './format';

type Words = Record<Locale, string>;

/** What went wrong with a ClickHouse cluster and what to do; {place} is the table or server, {name} a detail. */
const CLUSTER: Record<string, Words> = {
	'cluster-address': {
		de: 'Die Adresse der Nutzungsdaten ist nicht lesbar. Sie lautet clickhouse://HOST:PORT/DATENBANK/TABELLE, mit ?secure für TLS.',
		en: 'The address of the usage data cannot be read. It goes clickhouse://HOST:PORT/DATABASE/TABLE, with ?secure for TLS.'
	},
	'cluster-credentials-in-address': {
		de: 'In der Adresse stehen Zugangsdaten; jeder auf diesem Rechner könnte sie lesen. Setzen Sie CLICKHOUSE_USER und CLICKHOUSE_PASSWORD, oder nennen Sie mit --credentials eine Datei. Ändern Sie das Kennwort: Es steht nun im Verlauf der Befehle.',
		en: 'The address holds credentials, which everyone on this machine could read. Set CLICKHOUSE_USER and CLICKHOUSE_PASSWORD, or name a file by --credentials. Change the password: it is in the history of commands now.'
	},
	'cluster-credentials-file': {
		de: 'Aus {place} lassen sich keine Zugangsdaten lesen. Die Datei braucht die Zeilen CLICKHOUSE_USER=… und CLICKHOUSE_PASSWORD=….',
		en: 'No credentials can be read from {place}. The file needs the lines CLICKHOUSE_USER=… and CLICKHOUSE_PASSWORD=….'
	},
	'cluster-credentials-open': {
		de: 'Andere können {place} lesen. Nehmen Sie ihnen das Recht: chmod 600.',
		en: 'Others can read {place}. Take that right away from them: chmod 600.'
	},
	'cluster-authority-file': {
		de: 'Das Zertifikat {place} (CLICKHOUSE_CA_FILE) ist nicht lesbar.',
		en: 'The certificate {place} (CLICKHOUSE_CA_FILE) cannot be read.'
	},
	'cluster-hosts': {
		de: 'Genannt sind {hosts} Server, der Verbund hat aber andere Shards ({shards}). Nennen Sie je einen Server jedes Shards, mit Kommas dazwischen, und den Verbund mit ?cluster=NAME. Bekannt sind: {clusters}.',
		en: '{hosts} servers are named, but the shards of the cluster are others ({shards}). Name one server of each shard, with commas between them, and the cluster by ?cluster=NAME. Known are: {clusters}.'
	},
	'cluster-unreachable': {
		de: '{place} ist nicht erreichbar ({message}). Prüfen Sie Host und Port der HTTP-Schnittstelle (8123, mit TLS 8443), Netz und Firewall.',
		en: '{place} cannot be reached ({message}). Check host and port of the HTTP interface (8123, with TLS 8443), network and firewall.'
	},
	'cluster-no-answer': {
		de: '{place} antwortet nicht wie die HTTP-Schnittstelle von ClickHouse ({message}). Prüfen Sie den Port: 8123 ohne TLS, 8443 mit ?secure, und nicht der Port für clickhouse-client (9000).',
		en: '{place} does not answer as the HTTP interface of ClickHouse does ({message}). Check the port: 8123 without TLS, 8443 with ?secure, and not the port for clickhouse-client (9000).'
	},
	'cluster-certificate': {
		de: 'Mit {place} kommt keine sichere Verbindung zustande ({message}). Kennt das System die ausstellende Stelle nicht, nennen Sie deren Zertifikat mit CLICKHOUSE_CA_FILE; spricht der Server kein TLS, lassen Sie ?secure weg.',
		en: 'No secure connection to {place} ({message}). If the system does not know the authority, name its certificate by CLICKHOUSE_CA_FILE; if the server does not speak TLS, leave ?secure out.'
	},
	'cluster-cut': {
		de: 'Die Verbindung zu {place} ist abgerissen, bevor alles da war ({message}). Es wurde nichts geschrieben; versuchen Sie es noch einmal.',
		en: 'The connection to {place} broke off before everything had come ({message}). Nothing was written; try again.'
	},
	'cluster-password': {
		de: '{place} nimmt Benutzer oder Kennwort nicht an. Prüfen Sie CLICKHOUSE_USER (ohne sie gilt der Benutzer default) und CLICKHOUSE_PASSWORD, oder die Datei hinter --credentials.',
		en: '{place} does not accept user or password. Check CLICKHOUSE_USER (without it the user is default) and CLICKHOUSE_PASSWORD, or the file behind --credentials.'
	},
	'cluster-denied': {
		de: '{place} erlaubt es diesem Benutzer nicht: {message} Zum Lesen genügt SELECT auf die Tabelle; zum Laden braucht es CREATE, ALTER und INSERT.',
		en: '{place} does not allow this user to do it: {message} Reading needs no more than SELECT on the table; loading needs CREATE, ALTER and INSERT.'
	},
	'cluster-no-table': {
		de: 'Datenbank oder Tabelle gibt es bei {place} nicht: {message} Prüfen Sie den Namen in der Adresse; eine Datenbank muss es auf jedem Server schon geben.',
		en: 'There is no such database or table at {place}: {message} Check the name in the address; a database must be there on each server.'
	},
	'cluster-no-column': {
		de: 'Eine Spalte gibt es bei {place} nicht: {message} Prüfen Sie die Tabelle, die Sicht und das Rezept.',
		en: 'There is no such column at {place}: {message} Check the table, the view and the recipe.'
	},
	'cluster-type': {
		de: 'Eine Spalte von {place} ist von einer Art, die sich so nicht lesen lässt: {message} Ordnen Sie im Rezept eine andere zu, oder bitten Sie um eine Sicht mit Date, DateTime oder String.',
		en: 'A column of {place} is of a type that cannot be read so: {message} Map another one in the recipe, or ask for a view with Date, DateTime or String.'
	},
	'cluster-ambiguous-dates': {
		de: 'In {place} stehen Tage wie 03/04/2025 als Text. Sagen Sie im Rezept mit "dateOrder", ob der Tag ("dmy") oder der Monat ("mdy") vorn steht.',
		en: 'Days such as 03/04/2025 stand in {place} as text. Say in the recipe by "dateOrder" whether the day ("dmy") or the month ("mdy") comes first.'
	},
	'cluster-ambiguous-numbers': {
		de: 'In {place} stehen Zahlen wie 1.234 als Text. Sagen Sie im Rezept mit "decimal", ob Dezimalstellen hinter einem Komma ("comma") oder einem Punkt ("point") stehen.',
		en: 'Numbers such as 1.234 stand in {place} as text. Say in the recipe by "decimal" whether decimals stand behind a comma ("comma") or a point ("point").'
	},
	'cluster-busy': {
		de: '{place} bearbeitet gerade zu viele Abfragen. Versuchen Sie es später noch einmal.',
		en: '{place} is busy with too many queries. Try again later.'
	},
	'cluster-not-whole': {
		de: 'Nicht alle Exporte ließen sich ganz lesen; was nicht ganz ist, wurde nicht geladen: {exports}. Beheben Sie, was oben steht, und rufen Sie "npm run load" noch einmal auf.',
		en: 'Not all exports could be read whole, and what is not whole was not loaded: {exports}. Mend what is named above and run "npm run load" again.'
	},
	'cluster-memory': {
		de: 'Die Abfrage braucht auf {place} mehr Speicher, als dieser Benutzer darf: {message} Bitten Sie um ein höheres max_memory_usage oder um max_bytes_before_external_group_by.',
		en: 'The query needs more memory on {place} than this user may have: {message} Ask for a higher max_memory_usage, or for max_bytes_before_external_group_by.'
	},
	'cluster-limit': {
		de: 'Die Abfrage überschreitet auf {place} eine Grenze dieses Benutzers: {message} Bitten Sie um eine höhere.',
		en: 'The query exceeds a limit of this user on {place}: {message} Ask for a higher one.'
	},
	'cluster-shard': {
		de: '{place} erreicht einen anderen Server des Verbunds nicht: {message} Ohne ihn fehlten Zeilen; versuchen Sie es, wenn alle Shards da sind.',
		en: '{place} cannot reach another server of the cluster: {message} Without it rows would be missing; try again when all shards are there.'
	},
	'cluster-settings': {
		de: 'Für diesen Benutzer lässt {place} Zeilen weg, ohne es zu sagen ({settings}). Die Zahlen wären falsch. Bitten Sie um einen Benutzer ohne diese Einstellungen oder mit readonly = 2.',
		en: 'For this user {place} leaves out rows without saying so ({settings}). The numbers would be wrong. Ask for a user without these settings, or with readonly = 2.'
	},
	'cluster-unmapped': {
		de: 'Aus den Spalten von {place} geht nicht hervor, wer was wann in welchem Werkzeug getan hat ({columns}). Sagen Sie es in einem Rezept mit --recipe: person, time, action und tool, oder person, from_date, to_date, activity, value und tool.',
		en: 'The columns of {place} do not tell who did what when in which tool ({columns}). Say so in a recipe by --recipe: person, time, action and tool, or person, from_date, to_date, activity, value and tool.'
	},
	'cluster-no-entry': {
		de: 'Das Rezept hat keinen Eintrag für {place}, nur für {entries}, und die Spalten sagen es nicht von selbst ({columns}). Ergänzen Sie einen mit "match": "file": "{place}".',
		en: 'The recipe has no entry for {place}, only for {entries}, and the columns do not tell by themselves ({columns}). Add one with "match": "file": "{place}".'
	},
	'cluster-no-days': {
		de: 'Keine Zeile von {place} hat einen lesbaren Tag. Prüfen Sie, welche Spalte die Zeit nennt; als Text beginnt sie mit dem Tag, wie 2025-03-31 oder 31.03.2025.',
		en: 'No row of {place} has a day that can be read. Check which column tells the time; as text it begins with the day, such as 2025-03-31 or 31.03.2025.'
	},
	'cluster-strangers': {
		de: 'Niemand in {place} ist im Personalstamm. Prüfen Sie, welche Spalte die Person nennt: mit Personalnummer, Mailadresse oder Namen wie im Personalstamm.',
		en: 'Nobody in {place} is in the master data. Check which column names the person: by personnel number, mail address or name as in the master data.'
	},
	'cluster-empty': {
		de: '{place} hat keine Zeilen, oder keine, die dieser Benutzer sieht. Prüfen Sie die Tabelle und die Rechte daran.',
		en: '{place} has no rows, or none that this user may see. Check the table and the rights to it.'
	},
	'cluster-unfinished': {
		de: 'In {place} sind Exporte nur zum Teil, oder mit Zeilen, die nicht zu ihnen gehören: {exports}. Rufen Sie "npm run load" noch einmal auf.',
		en: 'Exports are in {place} only in part, or with rows that are not theirs: {exports}. Run "npm run load" again.'
	},
	'cluster-other-table': {
		de: '{place} gibt es schon, mit anderen Spalten ({columns}). Nennen Sie eine andere Tabelle.',
		en: '{place} is there already, with other columns ({columns}). Name another table.'
	},
	'cluster-other-engine': {
		de: '{place} gibt es auf {server} schon, aber als {engine}. Nennen Sie dieselben Server und denselben Verbund wie beim ersten Laden, oder eine andere Tabelle.',
		en: '{place} is there already on {server}, but as {engine}. Name the same servers and cluster as when it was first loaded, or another table.'
	},
	'cluster-other-content': {
		de: '{export} ist in {place} schon vorhanden, mit anderem Inhalt oder nach einem anderen Rezept gelesen. Soll die neue Fassung sie ersetzen, geben Sie --replace an; ist es ein weiterer Export, geben Sie der Datei einen anderen Namen.',
		en: '{export} is in {place} already, with other content or read by another recipe. If the new one shall replace it, give --replace; if it is a further export, give the file another name.'
	},
	'cluster-count': {
		de: 'Von {export} wurden {sent} Zeilen geschickt, {place} zählt {counted}. Rufen Sie "npm run load" noch einmal auf; bleibt es dabei, gehören die genannten Server nicht zu verschiedenen Shards dieses Verbunds.',
		en: '{sent} rows of {export} were sent, {place} counts {counted}. Run "npm run load" again; if that does not help, the servers named are not different shards of this cluster.'
	},
	'cluster-failed': {
		de: '{place} konnte die Abfrage nicht ausführen (Code {code}): {message}',
		en: '{place} could not run the query (code {code}): {message}'
	}
};

/** @param error of which code and details are told, and no statement */
export function explainCluster(
	{ code, place, params }: { code: string; place: string; params: Record<string, string> },
	locale: Locale
): string {
	const text = CLUSTER[code]?.[locale] ?? code;
	const details: Record<string, string> = { ...params, place };
	// A server's words stand as a sentence of their own, save in brackets.
	if (details.message && !text.includes('({message})')) details.message = details.message.replace(/([^.!?…])$/, '$1.');
	return text.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}

/** What came from a cluster. */
export function explainTravel(name: string, { rows, bytes }: { rows: number; bytes: number }, locale: Locale): string {
	const megabytes = formatNumber(bytes / 1e6, locale, 1);
	return locale === 'de'
		? `${name}: ${formatNumber(rows, locale)} Zeilen geholt, ${megabytes} MB.`
		: `${name}: ${formatNumber(rows, locale)} rows fetched, ${megabytes} MB.`;
}
