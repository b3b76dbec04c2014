import { PAYLOADS } from './payloads';
import { inline, row, workbook } from './workbook.js';

/** What stands in a cell as it is: a CSV cannot hold halves of a character, and readers cut blanks at the ends. */
export const TEXTS = PAYLOADS.map((text) => text.toWellFormed().trim());
const at = (index: number) => TEXTS[index % TEXTS.length]!;
/** Six leaders for each payload, so that a group of them is shown. */
const LEADERS = TEXTS.length * 6;
/** Rounds, levels and tools are few; these are the ones that would do most. */
const FEW = [
	'<img src=x onerror=caught()>',
	'"><svg onload=caught()>',
	'{a}{b}{c}',
	'</script><script>caught()</script>'
];
const few = (index: number) => FEW[index % FEW.length]!;

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (header: string[], rows: string[][]) =>
	[header, ...rows].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
const xml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const leaders = Array.from({ length: LEADERS }, (_, index) => index);
const mentees = leaders.filter((index) => index % 2 === 0);
const mail = (index: number) => `p${index}@firma.example`;
const day = (week: number) => new Date(Date.UTC(2024, 0, 1) + week * 7 * 86_400_000).toISOString().slice(0, 10);
const startOf = (index: number) => 30 + 6 * ((index / 2) % FEW.length);

/** Exports by name, as a company would drop them whose every text is a payload. */
export const hostileExports = (): Record<string, string | Uint8Array> => ({
	'<img src=x onerror=caught()> people.csv': csv(
		['Personalnummer', 'Nachname', 'E-Mail', 'Führungsebene', 'Organisationseinheit', 'Region'],
		leaders.map((index) => [String(index), at(index), mail(index), few(index % 3), at(index), few(index)])
	),
	'"><svg onload=caught()>.xlsx': workbook({
		sheets: {
			[xml('<iframe srcdoc=1>')]: [
				['E-Mail', 'Rolle', 'Runde', 'Zugang über', 'Start', 'Empfohlen von'],
				...mentees.map((index) => [
					mail(index),
					'Mentee',
					few(index / 2),
					at(index),
					day(startOf(index)),
					mail(index + 1)
				]),
				['<img src=x onerror=caught()>', 'Mentee', few(0), at(3), day(30), ''],
				[mail(1), '<svg onload=caught()>', few(0), at(3), day(30), '']
			]
				.map((cells) => row(...cells.map((text) => inline(xml(text.replaceAll(/[\0-\x08\x0b-\x1f]/g, ''))))))
				.join('')
		}
	}),
	'log {b}.csv': csv(
		['E-Mail', 'Zeitpunkt', 'Aktion', 'Tool'],
		leaders.flatMap((index) =>
			Array.from({ length: 70 }, (_, week) => [mail(index), `${day(week)} 10:00`, 'Post created', few(week % 2)])
		)
	),
	'sessions.csv': csv(
		['Mentee', 'Mentor/in', 'Datum', 'Dauer', 'Thema', 'Phase'],
		mentees.flatMap((index) =>
			Array.from({ length: 4 }, (_, turn) => [
				mail(index),
				mail(index + 1),
				day(startOf(index) + 2 * turn),
				'45',
				at(index / 2 + turn),
				'Ausprobieren'
			])
		)
	),
	'survey.csv': csv(
		['E-Mail', 'Welle', ...TEXTS],
		leaders.flatMap((index) =>
			['vorher', 'nachher'].map((wave) => [mail(index), wave, ...TEXTS.map((_, n) => String(1 + ((index + n) % 5)))])
		)
	),
	'stories.csv': csv(
		['E-Mail', 'Runde', 'Zitat', 'Erster Schritt', 'Werkzeug', 'Freigabe'],
		mentees.slice(0, TEXTS.length).map((index, n) => [mail(index), few(n), at(n), at(n + 1), at(n + 2), 'ja'])
	),
	// What nobody knows: its headers and cells are shown where they are mapped.
	'unknown ${caught()}.csv': csv(TEXTS, [TEXTS, [...TEXTS.slice(1), TEXTS[0]!]]),
	'<img src=x onerror=caught()>.zip': 'no ZIP',
	'recipe.json': JSON.stringify({
		format: 'groundswell-recipe',
		version: 1,
		name: few(0),
		files: [],
		levels: [few(0), few(1), few(2)],
		settings: { programme: few(3) }
	})
});
