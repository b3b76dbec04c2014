import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseEdition, writeEdition } from '../lib/edition/read';
import { main as edition } from './edition';

/** What may be put beside the site, and what lies in its place until then. */
const PLACES = [
	['edition.json.age', 'No sealed edition lies here. One may be put in this place.'],
	['edition-previous.json', 'No earlier edition lies here. One may be put in this place.'],
	['edition-previous.json.age', 'No sealed earlier edition lies here. One may be put in this place.']
] as const;

/** Where the demo's readers would sign up; without an address the stage's last scene would show no QR code. */
const SIGN_UP = 'https://nordwerk.example/reverse-mentoring/runde-5';
const OUT = 'static/edition.json';

/** Writes the edition that the site is built with: the demo programme, or the folder that PROGRAMME names. */
export async function main(): Promise<number> {
	// Pages ask for these, and what is not there would be an error in every console. One that is there is kept.
	for (const [name, line] of PLACES) await writeFile(`static/${name}`, `${line}\n`, { flag: 'wx' }).catch(() => {});
	const code = await edition([process.env.PROGRAMME ?? 'data/nordwerk', '--out', OUT]);
	// The address was invented for the demo; a company's own programme has none of it.
	if (code !== 0 || process.env.PROGRAMME) return code;
	const demo = parseEdition(await readFile(OUT, 'utf8'));
	// Written beside and renamed, as the edition itself is.
	await writeFile(`${OUT}.part`, writeEdition({ ...demo, stage: { scenes: [], sign_up: SIGN_UP } }));
	await rename(`${OUT}.part`, OUT);
	return code;
}
