import { writeFile } from 'node:fs/promises';
import { main as edition } from './edition';

/** What may be put beside the site, and what lies in its place until then. */
const PLACES = [
	['edition.json.age', 'No sealed edition lies here. One may be put in this place.'],
	['edition-previous.json', 'No earlier edition lies here. One may be put in this place.'],
	['edition-previous.json.age', 'No sealed earlier edition lies here. One may be put in this place.']
] as const;

/** Writes the edition that the site is built with: the demo programme, or the folder that PROGRAMME names. */
export async function main(): Promise<number> {
	// Pages ask for these, and what is not there would be an error in every console. One that is there is kept.
	for (const [name, line] of PLACES) await writeFile(`static/${name}`, `${line}\n`, { flag: 'wx' }).catch(() => {});
	return edition([process.env.PROGRAMME ?? 'data/nordwerk', '--out', 'static/edition.json']);
}
