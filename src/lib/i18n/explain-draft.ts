import { formatDay, formatNumber, type Locale } from './format';

type Words = Record<Locale, string>;

/** What stands in the way of keeping a draft, or is to be told of it. */
const DRAFT: Record<string, Words> = {
	'draft-not-allowed-insecure': {
		de: 'Entwürfe behält der Browser nur auf https-Seiten. Ohne https bleibt alles im Speicher und ist beim Schließen fort.',
		en: 'The browser keeps drafts on https pages only. Without https everything stays in memory and is gone on closing.'
	},
	'draft-not-allowed-outdated': {
		de: 'Dieser Browser kann Entwürfe nicht behalten. Nehmen Sie eine neuere Fassung, oder lassen Sie die Seite offen.',
		en: 'This browser cannot keep drafts. Use a newer version, or leave the page open.'
	},
	'draft-not-allowed-refused': {
		de: 'Der Browser erlaubt es hier nicht, einen Entwurf zu behalten; so ist es in privaten Fenstern. Alles bleibt im Speicher.',
		en: 'The browser does not allow a draft to be kept here, as in private windows. Everything stays in memory.'
	},
	'draft-elsewhere': {
		de: 'Der Entwurf ist in einem anderen Tab offen. Hier wird nichts behalten, solange dort gearbeitet wird.',
		en: 'The draft is open in another tab. Nothing is kept here while work goes on there.'
	},
	'draft-full': {
		de: 'Für den Entwurf fehlt Platz: {needed} werden gebraucht, {available} sind frei. Der letzte behaltene Stand ist noch da. Schaffen Sie Platz, oder arbeiten Sie ohne Entwurf weiter.',
		en: 'There is no room for the draft: {needed} are needed, {available} are free. The last state kept is still there. Make room, or go on without a draft.'
	},
	'draft-broken': {
		de: 'Der behaltene Entwurf lässt sich nicht lesen. Löschen Sie ihn, und legen Sie die Dateien neu ab.',
		en: 'The draft that was kept cannot be read. Delete it and drop the files again.'
	},
	'draft-newer': {
		de: 'Der Entwurf stammt von einer neueren Fassung dieser Seite. Laden Sie die Seite neu.',
		en: 'The draft was kept by a newer version of this page. Reload the page.'
	},
	'draft-source-gone': {
		de: '{path} lässt sich nicht mehr lesen: verschoben, geändert oder gelöscht. Wählen Sie die Datei noch einmal.',
		en: '{path} can no longer be read: moved, changed or deleted. Choose the file again.'
	},
	'draft-failed': {
		de: 'Der Entwurf ließ sich nicht behalten ({cause}). Der letzte behaltene Stand ist noch da.',
		en: 'The draft could not be kept ({cause}). The last state kept is still there.'
	},
	'draft-expired': {
		de: 'Ein Entwurf vom {day} war älter als 14 Tage und ist gelöscht. Legen Sie die Dateien noch einmal ab.',
		en: 'A draft of {day} was older than 14 days and has been deleted. Drop the files again.'
	},
	'draft-missing': {
		de: 'Aus dem Entwurf fehlen: {files}. Legen Sie diese Dateien noch einmal ab.',
		en: 'Missing from the draft: {files}. Drop these files again.'
	},
	'draft-earlier': {
		de: 'Der letzte Stand war beschädigt; dies ist der davor.',
		en: 'The last state was damaged; this is the one before it.'
	},
	'draft-previous': {
		de: 'Die zuvor veröffentlichte Ausgabe wird mit einem Entwurf nicht behalten. Geben Sie sie im letzten Schritt noch einmal an.',
		en: 'The edition published before is not kept with a draft. Give it again in the last step.'
	},
	'draft-not-removed': {
		de: 'Der Entwurf ließ sich nicht löschen ({cause}) und ist noch ganz oder in Teilen da. Versuchen Sie es noch einmal, oder löschen Sie die Daten dieser Seite in den Einstellungen des Browsers.',
		en: 'The draft could not be deleted ({cause}) and is still there, whole or in parts. Try again, or delete this site’s data in the browser’s settings.'
	},
	'draft-removed': {
		de: 'Der Entwurf ist aus diesem Browser gelöscht.',
		en: 'The draft has been deleted from this browser.'
	}
};

function detail(name: string, value: string, locale: Locale): string {
	if (name === 'day') return formatDay(value, locale);
	if (name !== 'needed' && name !== 'available') return value;
	if (Number(value) < 0) return locale === 'de' ? 'unbekannt viel' : 'an unknown amount';
	return `${formatNumber(Number(value) / 1e6, locale, 1)} MB`;
}

/** One clear sentence about a draft, with its remedy. */
export const explainDraft = (problem: { code: string; params?: Record<string, string> }, locale: Locale): string =>
	(DRAFT[problem.code]?.[locale] ?? problem.code).replace(/\{(\w+)\}/g, (_, name: string) =>
		detail(name, problem.params?.[name] ?? '', locale)
	);
