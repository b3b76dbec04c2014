import { writeFile } from 'node:fs/promises';
import { main as edition } from './edition';

/** Writes the edition that the site is built with: the demo programme, or the folder that PROGRAMME names. */
export async function main(): Promise<number> {
	// Pages ask for a sealed edition, and what is not there would be an error in every console. One that is there is kept.
	await writeFile('static/edition.json.age', 'No sealed edition lies here. One may be put in this place.\n', {
		flag: 'wx'
	}).catch(() => {});
	return edition([process.env.PROGRAMME ?? 'data/nordwerk', '--out', 'static/edition.json']);
}
