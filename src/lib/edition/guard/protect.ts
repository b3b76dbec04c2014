import { EditionError } from '../edition-error';
import type { Book } from '../outsider/book';
import type { Cell } from '../outsider/cell';
import type { Target } from '../outsider/examples';
import { leftOver } from '../outsider/left-over';
import { readBook } from '../outsider/read-book';
import { workOut, type Knowledge } from '../outsider/work-out';
import { costOf, TOTAL } from './cost';
import type { Draft, Spot } from './draft';
import { Planner, type Plan } from './plan';
import type { Guarded } from './rule';

/** Of an answer about the whole company so many numbers may be hidden before it is left out. */
const FEW = 6;

export interface ProtectOptions {
	/** Secrets that examples have shown to be open: what hides or leaves out more leaves them so. */
	proven: Set<string>;
	/** Leaves an answer out of a slice, where nothing but a total could hide a number. Whether it was told there. */
	giveUp: (spot: Spot) => boolean;
	/** Leaves all answers out of slices. Whether any was told there. */
	silence: (slices: string[]) => boolean;
	/** How many numbers are left to protect. */
	onStep?: (left: number) => void;
}

/** A hidden number, or a part that nobody prints, and what may be known of it. */
interface Secret extends Target {
	/** The same from one round to the next. */
	name: string;
	spot: Spot;
	/** Whether it may be known to be so many. */
	harmless?: (value: number) => boolean;
	/** Slices to be left out of all answers, where hiding would cost a total. */
	instead?: string[];
	/** Values one of which it must be able to have, given what is known of it. */
	wanted: (least: number, most: number) => number[];
}

interface Reading {
	book: Book;
	loose: Planner['loose'];
	secrets: Map<number, Secret[]>;
	known: Knowledge;
}

/**
 * Hides further numbers until nobody can bound a hidden one more narrowly than a group, nor know of a part that is small.
 *
 * The edition is attacked as an outsider would, over everything that adds up in it; where a number comes too near, the
 * cheapest others are hidden through which it could be another. What was hidden stays hidden, so it ends.
 * @param exactly whether in whole numbers in the end, or as far as halves of people go, which is fast
 */
export async function protect(draft: Draft, options: ProtectOptions, exactly: boolean): Promise<void> {
	const { proven } = options;
	let assumed = '';
	// Without whole numbers first, as long as that leads to more that must go; what no example has shown to be open is then
	// bounded in whole numbers.
	for (let quick = true; ;) {
		while (hideLeftOver(draft, readNumbers(draft).book));
		const reading = await attack(draft, proven, quick);
		// Another assumption makes other examples.
		if (assumed !== '' && assumed !== reading.known.assumed.join()) proven.clear();
		assumed = reading.known.assumed.join();
		const left = narrow(reading, proven, quick);
		options.onStep?.(left.length);
		const more = await open(draft, reading, left, quick, options);
		const beside = hideLeftOver(draft, reading.book, true);
		if ((!quick || !exactly) && !left.length && !beside) return;
		// Nothing that can be hidden would hide them: then less is told. What cannot be protected is not published.
		if (!quick && !more && !beside && !left.some(({ spot }) => options.silence(alike(draft, spot.row.slice))))
			throw new EditionError('edition-unprotected');
		quick = more || beside;
	}
}

function readNumbers(draft: Draft): Pick<Reading, 'book' | 'loose'> {
	const book = readBook(draft.read());
	const loose = book.system.variables.map(({ lo, hi }) => ({ lo, hi }));
	book.bind();
	return { book, loose };
}

async function attack(draft: Draft, proven: Set<string>, quick: boolean): Promise<Reading> {
	for (const assume of [true, false]) {
		const { book, loose } = readNumbers(draft);
		const secrets = secretsOf(draft, book);
		const targets = new Map<number, Target>();
		for (const [variable, own] of secrets) {
			const asked = own.filter(({ name }) => !proven.has(name));
			if (!asked.length) continue;
			targets.set(variable, { variable, isOpen: (least, most) => asked.every((one) => one.isOpen(least, most)) });
		}
		const known = await workOut(book, targets, assume, quick);
		if (known) return { book, loose, secrets, known };
	}
	throw new Error('The numbers of the edition contradict each other.');
}

function secretsOf(draft: Draft, book: Book): Map<number, Secret[]> {
	const width = draft.limits.min_group;
	const printed = new Set(book.cells.flatMap(({ value, variable }) => (value === null ? [] : [variable])));
	const secrets = new Map<number, Secret[]>();
	const add = (
		cell: Pick<Cell, 'question' | 'row' | 'column' | 'variable'>,
		kind: string,
		own: Omit<Secret, 'name' | 'spot' | 'variable'>
	) => {
		const spot = draft.spotOf(cell);
		const { variable } = cell;
		const all = secrets.get(variable) ?? [];
		secrets.set(variable, [...all, { ...own, variable, spot, name: nameOf(spot, kind) }]);
	};
	for (const cell of book.cells) {
		if (printed.has(cell.variable)) continue;
		const { question, row } = draft.spotOf(cell);
		const harmless = (value: number) => question.harmless?.({ ...row, [cell.column]: value }, cell.column) ?? false;
		add(cell, '', {
			isOpen: (least, most) => most - least >= width,
			harmless,
			wanted: (least, most) => [least + width, most - width]
		});
	}
	for (const latent of book.latents)
		add(latent, `${latent.kind} ${latent.detail}`, {
			isOpen: (least, most) => least < 1 || most >= latent.limit,
			wanted: () => [latent.limit, 0],
			instead: latent.kind === 'again' ? smallestRound(draft) : undefined
		});
	return secrets;
}

/** The round with the fewest mentees: without its slice those who came twice are not to be told from it. */
const smallestRound = (draft: Draft): string[] =>
	draft.slices
		.filter(({ dimension }) => dimension === 'round')
		.toSorted((a, b) => Number(a.people) - Number(b.people))
		.slice(0, 1)
		.map(({ key }) => key);

/** Slices of the same kind; for the whole company all others. */
const alike = (draft: Draft, slice: string): string[] => {
	const kind = slice.split(':')[0];
	return draft.slices
		.map(({ key }) => key)
		.filter((key) => key !== 'all' && (slice === 'all' || key.startsWith(`${kind}:`)));
};

const ids = new WeakMap<object, number>();
let last = 0;
function nameOf({ question, row, column }: Spot, kind: string): string {
	if (!ids.has(row)) ids.set(row, ++last);
	return `${question.id} ${ids.get(row)} ${column} ${kind}`;
}

/** Secrets that can be worked out; notes those that cannot. @param quick whether the undecided are for later */
function narrow({ book, secrets, known }: Reading, proven: Set<string>, quick: boolean): Secret[] {
	return [...secrets].flatMap(([variable, own]) => {
		const { lo, hi } = book.system.at(variable);
		const seen = known.seen.get(variable);
		return own.filter((secret) => {
			if (proven.has(secret.name)) return false;
			const open = (seen && secret.isOpen(...seen)) || (lo === hi && (secret.isOpen(lo, hi) || secret.harmless?.(lo)));
			if (open) proven.add(secret.name);
			return !open && !(quick && secret.isOpen(lo, hi));
		});
	});
}

/**
 * Hides what opens them, each at least cost; what was hidden for one serves the next.
 * @returns whether anything was hidden or left out
 */
async function open(
	draft: Draft,
	{ book, loose, known }: Reading,
	secrets: Secret[],
	quick: boolean,
	{ giveUp, silence }: ProtectOptions
): Promise<boolean> {
	if (!secrets.length) return false;
	const { system } = book;
	const relations = system.relations.filter(({ assumes }) => !assumes || known.assumed.includes(assumes));
	const planner = await Planner.open(draft, book, loose, relations);
	let changed = false;
	/** Answers told in fewer slices now: what is asked of the whole company is to be asked again. */
	const less = new Set<Guarded>();
	for (const { variable, spot, wanted, instead } of secrets) {
		if ((spot.row.slice === 'all' && less.has(spot.question)) || !draft.tells(spot)) continue;
		const { lo, hi } = system.at(variable);
		const plan = await planner.plan(variable, wanted(lo, hi), spot.row.slice === 'all');
		// A number of the whole company is not given for one of its parts.
		const given = plan?.spots.some(({ row }) => spot.row.slice !== 'all' && row.slice === 'all');
		// In whole numbers there may be no way where there is one in halves.
		const nothing = !quick && !plan?.spots.length;
		if (!plan || given || nothing || isTooDear(draft, spot, plan)) {
			const gone = instead ? silence(instead) : giveUp(spot);
			if (gone) less.add(spot.question);
			// The people of a slice cannot be left out.
			else for (const one of given ? [] : (plan?.spots ?? [])) changed = draft.hide(one, 'protects') || changed;
			changed ||= gone;
		} else {
			for (const one of plan.spots) changed = draft.hide(one, 'protects') || changed;
			planner.hidden(plan.spots);
		}
	}
	return changed;
}

/** Whether an answer is better left out, or out of its slices, than a total hidden. One told of all alone gives a few. */
function isTooDear(draft: Draft, { question, row }: Spot, { dearest, spots }: Plan): boolean {
	if (dearest < TOTAL) return false;
	const own = draft.sheets.find((sheet) => sheet.question === question);
	const ofAllAlone = row.slice === 'all' && !own?.printed.some((one) => one.row.slice !== 'all');
	return !ofAllAlone || spots.length > FEW;
}

/** Hides numbers that leave a small group by subtraction. @returns whether there were any */
function hideLeftOver(draft: Draft, book: Book, workedOut = false): boolean {
	let hidden = false;
	const found = leftOver(book, workedOut ? undefined : { name: '', lo: 0, hi: Infinity, whole: true });
	for (const { whole, parts } of found) {
		const spots = [...parts, whole].map((cell) => ({ cell, spot: draft.spotOf(cell) }));
		// One of them may be hidden by now.
		if (spots.some(({ spot }) => draft.isHidden(spot))) continue;
		const costs = new Map(
			spots.map(({ cell }) => {
				const same = book.cells.filter(({ variable, value }) => variable === cell.variable && value !== null);
				return [cell, same.map((one) => draft.spotOf(one))] as const;
			})
		);
		const price = (cell: Cell) => costs.get(cell)!.reduce((sum, spot) => sum + costOf(draft, spot), 0);
		// The whole company's number stays where one of a part will do.
		const [cheapest] = spots.toSorted(
			(a, b) =>
				Number(a.spot.row.slice === 'all') - Number(b.spot.row.slice === 'all') ||
				price(a.cell) - price(b.cell) ||
				a.cell.value! - b.cell.value!
		);
		for (const spot of costs.get(cheapest!.cell)!) draft.hide(spot, 'protects');
		hidden = true;
	}
	return hidden;
}
