/**
 * Invented companies of which the truth is known, from a seed; it shares no code with the product.
 *
 *   node tests/companies/company.js --kind none|dip|effect --seed 1 --out FOLDER
 *
 * Everyone posts more as the tool is rolled out. What differs is the mentees:
 * none: the programme changes nothing; dip: they join after two bad months and merely recover, it changes nothing;
 * effect: from the week of their start they post `effect` more a week.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Monday of the first week, and the rounds' first weeks from there. */
const FIRST = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const day = (/** @type {number} */ week, add = 0) =>
	new Date(FIRST + (7 * week + add) * DAY).toISOString().slice(0, 10);

/** Uniform numbers from a seed: a linear congruential generator (Knuth's MMIX), its upper 32 bits. */
function random(/** @type {number} */ seed) {
	let state = BigInt(seed) * 2654435761n + 88172645463325252n;
	return () => {
		state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
		return (Number(state >> 32n) + 0.5) / 4294967296;
	};
}

/** A Poisson number by Knuth's product of uniforms. */
function poisson(/** @type {() => number} */ next, /** @type {number} */ mean) {
	const end = Math.exp(-mean);
	let count = 0;
	for (let product = next(); product > end; product *= next()) count++;
	return count;
}

/**
 * @typedef {{
 *   kind: 'none' | 'dip' | 'effect', seed: number, unit?: string, leaders?: number, mentees?: number, team?: number,
 *   weeks?: number, rounds?: number[], effect?: number, prefix?: string
 * }} Wish
 * @param {Wish} wish rounds are the weeks in which they begin; team is how many report to each leader
 * @returns lines of the exports without their headers, and the mean effect in the first four blocks of four weeks
 */
export function company({
	kind,
	seed,
	unit = 'Werk',
	leaders = 160,
	mentees = 60,
	team = 2,
	weeks = 64,
	rounds = [25, 33, 41],
	effect = 1.5,
	prefix = ''
}) {
	const next = random(seed);
	const people = [];
	const participation = [];
	const usage = [];
	let truth = 0;
	/** Who joins is drawn by lot: mentees are leaders like the others. */
	const lots = Array.from({ length: leaders }, () => next());
	const joins = new Set(
		lots
			.map((lot, index) => ({ lot, index }))
			.sort((a, b) => a.lot - b.lot)
			.slice(0, mentees)
			.map(({ index }) => index)
	);
	for (let leader = 0; leader < leaders; leader++) {
		const id = `${prefix}${leader + 1}`;
		people.push([id, `${id}@example.invalid`, 'Teamleitung', unit, '', '2023-01-01', '2025-12-31']);
		const round = Math.floor(next() * rounds.length);
		const start = joins.has(leader) ? (rounds[round] ?? 0) + Math.floor(next() * 3) : null;
		if (start !== null) {
			participation.push([id, 'Mentee', `Runde ${round + 1}`, 'Magazin', day(start), day(start + 12), 'abgeschlossen']);
			// Blocks of four weeks are counted from the first week; the block of the start holds some weeks before it.
			const inFirst = 4 - (start % 4);
			truth += (effect * (inFirst / 4 + 3)) / 4 / mentees;
		}
		const own = 0.4 + 2.2 * next();
		for (let week = 0; week < weeks; week++) {
			const away = week % 52 === 51 ? 0.2 : 1;
			let mean = own + (1.2 * week) / weeks;
			if (start !== null && kind === 'dip' && week < start && week >= start - 8) mean *= 0.15;
			if (start !== null && kind === 'effect' && week >= start) mean += effect;
			usage.push([day(week, 6), `${id}@example.invalid`, poisson(next, mean * away)]);
		}
		for (let member = 0; member < team; member++) {
			const report = `${id}-${member + 1}`;
			people.push([report, `${report}@example.invalid`, 'Mitarbeitende', unit, id, '2023-01-01', '2025-12-31']);
			const habit = 0.2 + 0.8 * next();
			for (let week = 0; week < weeks; week++)
				usage.push([day(week, 6), `${report}@example.invalid`, poisson(next, habit + (0.5 * week) / weeks)]);
		}
	}
	return { people, participation, usage, truth: kind === 'effect' ? truth : 0 };
}

/**
 * The exports of one company, or of several that share them.
 * @param {Pick<ReturnType<typeof company>, 'people' | 'participation' | 'usage'>[]} companies
 * @returns {Record<string, string>} file name → text
 */
export function exportsOf(companies) {
	const text = (/** @type {string} */ header, /** @type {'people' | 'participation' | 'usage'} */ name) =>
		[header, ...companies.flatMap((one) => one[name].map((line) => line.join(';')))].join('\n');
	return {
		'personalstamm.csv': text(
			'Personalnummer;E-Mail;Führungsebene;Organisationseinheit;Vorgesetzte/r;Eintrittsdatum;Stichtag',
			'people'
		),
		'teilnehmende.csv': text('Personalnummer;Rolle;Runde;Zugang über;Start;Ende;Status', 'participation'),
		'nutzung.csv': text('Report Refresh Date;User Principal Name;Posted Count', 'usage')
	};
}

/** How the usage file is read: it is no known export, so that its columns are named. */
export const recipe = {
	format: 'groundswell-recipe',
	version: 1,
	files: [
		{
			match: { file: 'nutzung.csv' },
			table: 'usage',
			columns: { person: 'User Principal Name', to_date: 'Report Refresh Date' },
			constants: { tool: 'Viva Engage', period: '7' },
			measures: [{ column: 'Posted Count', activity: 'contribute' }]
		}
	]
};

if (process.argv[1] === import.meta.filename) {
	const { values } = parseArgs({
		options: { kind: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } }
	});
	const kind = /** @type {Wish['kind']} */ (values.kind);
	if (!['none', 'dip', 'effect'].includes(kind) || !values.out) {
		console.error('Usage: node tests/companies/company.js --kind none|dip|effect --seed N --out FOLDER');
		process.exit(1);
	}
	mkdirSync(values.out, { recursive: true });
	const files = exportsOf([company({ kind, seed: Number(values.seed ?? 1) })]);
	for (const [name, content] of Object.entries(files)) writeFileSync(join(values.out, name), content);
	writeFileSync(join(values.out, 'recipe.json'), JSON.stringify(recipe, null, '\t'));
}
