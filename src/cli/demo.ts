import { main as edition } from './edition';

/** Writes the edition that the site is built with: the demo programme, or the folder that PROGRAMME names. */
export const main = (): Promise<number> =>
	edition([process.env.PROGRAMME ?? 'data/nordwerk', '--out', 'static/edition.json']);
