/**
 * A whole invented programme of any size, in known export formats, from a seed; it shares no code with the product.
 *
 *   npm run generate -- --people 20000 --weeks 100 --seed 1 --out FOLDER [--usage weekly|one|log|none] [--events N]
 *
 * weekly: a report of Viva Engage a week, everyone in each; one: a single list of all weeks, with the recipe by which it
 * is read; log: an event log; none: whoever has the usage elsewhere. One week has no report, some have no licence, and mentees post more from their start on.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { around } from './generated/around.js';
import { programmeOf } from './generated/programme.js';
import { staffOf } from './generated/staff.js';
import { listRecipe, usageOf } from './generated/usage.js';
import { writeLines } from './generated/write-lines.js';

const FORMS = ['weekly', 'one', 'log', 'none'];
/** With fewer there are no leaders on four levels and nobody to mentor them. */
const FEWEST = 50;

/**
 * @typedef {{ people: number, weeks: number, seed: number, out: string, usage: string, events?: number }} Wish
 * events: how many the log holds, one a person and week where it is not said
 * @param {Wish} wish
 * @returns {Promise<{ path: string, rows: number, bytes: number, usage: boolean }[]>} the files with rows, in the order in
 * which they were written
 * @throws RangeError where a size is none
 */
export async function generate({ people, weeks, seed, out, usage, events = people * weeks }) {
	if (![people, weeks, seed, events].every(Number.isInteger) || people < FEWEST || weeks < 1 || events < 0)
		throw new RangeError(`people, from ${FEWEST} on, weeks, seed and events are whole numbers`);
	if (!FORMS.includes(usage)) throw new RangeError(`usage is ${FORMS.join(', ')}`);
	const staff = staffOf(people, seed);
	const programme = programmeOf(staff, weeks, seed);
	const beside = around(staff, programme, weeks, seed);
	const acts = usageOf(staff, programme, weeks, seed);
	/** @type {Record<string, () => Iterable<string>>} */
	const lists = {
		'personalstamm.csv': () => staff.list(7 * weeks - 1),
		'runden.csv': programme.roundList,
		'teilnehmende.csv': programme.participants,
		'sitzungen.csv': programme.sessions,
		'empfehlungen.csv': programme.recommendations,
		'kommunikation.csv': programme.events,
		'communities.csv': beside.communities,
		'pulsbefragung.csv': beside.survey,
		'geschichten.csv': beside.stories
	};
	const written = [];
	for (const [name, lines] of Object.entries(lists))
		written.push({ ...(await writeLines(join(out, name), lines())), usage: false });
	const tell = async (/** @type {string} */ name, /** @type {Iterable<string>} */ lines) =>
		written.push({ ...(await writeLines(join(out, name), lines)), usage: true });
	if (usage === 'weekly')
		for (const week of acts.reported)
			await tell(`viva-engage/YammerActivityUserDetail_${String(week + 1).padStart(3, '0')}.csv`, acts.report(week));
	else if (usage === 'log') await tell('intranet-log.csv', acts.log(events));
	else if (usage === 'one') {
		await tell('nutzung.csv', acts.list());
		await writeFile(join(out, 'recipe.json'), JSON.stringify(listRecipe, null, '\t'));
	}
	return written;
}

if (process.argv[1] === import.meta.filename) {
	const text = /** @type {const} */ ({ type: 'string' });
	const { values } = parseArgs({
		options: { people: text, weeks: text, seed: text, out: text, usage: text, events: text }
	});
	const { people, weeks = '100', seed = '1', out, usage = 'weekly', events } = values;
	if (!people || !out) {
		console.error(
			'Usage: npm run generate -- --people N --out FOLDER [--weeks N] [--seed S] [--usage weekly|one|log|none] [--events N]'
		);
		process.exit(1);
	}
	const wish = { people: Number(people), weeks: Number(weeks), seed: Number(seed), out, usage };
	const files = await generate({ ...wish, ...(events && { events: Number(events) }) });
	const sum = (/** @type {'rows' | 'bytes'} */ what) =>
		files.reduce((all, file) => all + file[what], 0).toLocaleString('en');
	console.log(`${files.length} files, ${sum('rows')} rows, ${sum('bytes')} bytes in ${out}`);
}
