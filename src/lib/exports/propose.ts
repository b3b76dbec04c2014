import { assign, candidate, headingOf, type ColumnProposal, type Heading } from './candidates';
import type { ColumnFacts, SheetFacts } from './facts';
import { CONSTANTS, FORMS, type Form } from './forms';
import { fromValues } from './from-values';
import { measuresOf, type MeasureProposal } from './measures';
import { plainName } from './similarity';
import { TARGETS, type TableName } from './targets';
import type { Words } from './value-meanings';

/** From this score on a proposal may be set before anybody asks for it. */
export const THRESHOLD = 0.6;

/** What a sheet may be, with the columns that speak for it. */
export interface Proposal {
	table: TableName;
	/** 0…1; below `THRESHOLD` the sheet is probably something else. */
	score: number;
	/** Proposals from the threshold on; every header and every column once. */
	columns: ColumnProposal[];
	/** Weaker ones, to be offered but never set. */
	hints: ColumnProposal[];
	measures: MeasureProposal[];
	/** Survey forms: every header that is left is a statement, save those of `besides`. */
	rest: boolean;
	besides: string[];
	/** Columns without which no row can be used and for which neither a header nor a constant will do. */
	missing: string[];
	/** Columns without a header that one value for the whole file can fill; the needed ones must be. */
	constants: { column: string; needed: boolean }[];
}

const isSentence = (header: string) => /[?.!]\s*$/.test(header) || header.trim().split(/\s+/).length >= 4;

/** Answers on a scale from 1: whole numbers up to 10, several of them, never 0. */
function isScale({ filled, numbers, values, more, name }: ColumnFacts): boolean {
	return (
		filled > 0 &&
		!more &&
		numbers.count === filled &&
		values.every(([value]) => /^([1-9]|10)$/.test(value)) &&
		(values.length > 1 || filled < 5 || isSentence(name)) &&
		!/\b(id|nr|no|nummer|number)\b/.test(plainName(name))
	);
}

/** Whether the same value stands in several rows as a rule, and not by mistake. */
const repeats = ({ filled, values, more }: ColumnFacts, rows: number): boolean =>
	rows >= 5 && (more ? (values.at(-1)?.[1] ?? 0) > 2 : filled > values.length * 1.5);

const rounded = (score: number) => Math.round(score * 100) / 100;
const total = <T>(list: T[], of: (one: T) => number) => list.reduce((sum, one) => sum + of(one), 0);

/** How much of what a form needs is there, and how much of the sheet it explains, weighed two to one. */
const weigh = (needed: number[], explained: number, columns: number) =>
	0.65 * (total(needed, (one) => one) / needed.length) + 0.35 * Math.min(1, explained / Math.max(1, columns));

function proposalOf(form: Form, headings: Heading[], rows: number, words: Words): Proposal {
	const { table, without = [], needs = [], unique = [] } = form;
	const targets = TARGETS[table];
	const wanted = Object.keys(targets).filter((column) => !without.includes(column));
	const chosen = assign(
		wanted.flatMap((column) => headings.flatMap((heading) => candidate(table, column, heading, rows, words) ?? []))
	);
	const columns = headings.map(({ facts }) => facts);
	const left = () => {
		const used = new Set([...chosen.values()].map(({ header }) => header));
		return columns.filter(({ name }) => !used.has(name));
	};
	const measures = form.measures ? measuresOf(left()) : [];
	const scales = form.rest ? left().filter(isScale) : [];
	const apart = new Set([...measures.map(({ header }) => header), ...scales.map(({ name }) => name)]);
	const unexplained = left().filter(({ name }) => !apart.has(name));
	// Where no name speaks for a table, values alone do not.
	if (chosen.size || measures.length || scales.length > 1) fromValues(form, chosen, unexplained, rows, words);

	const all = wanted
		.flatMap((column) => chosen.get(column) ?? [])
		.map((one) => ({ ...one, score: rounded(one.score) }));
	const sure = all.filter(({ score }) => score >= THRESHOLD);
	const has = (column: string): number => {
		if (column === 'measures') return measures.some(({ score }) => score >= THRESHOLD) ? 0.9 : 0;
		if (column === 'rest') return scales.length >= 2 || scales.some(({ name }) => isSentence(name)) ? 0.9 : 0;
		if (column === 'a mentee') return /mentee/i.test(chosen.get('person')?.header ?? '') ? 1 : 0;
		return sure.find((one) => one.column === column)?.score ?? 0;
	};
	const constants = Object.entries(CONSTANTS[table] ?? {})
		.filter(([column]) => wanted.includes(column) && !has(column) && !(column === 'period' && has('from_date')))
		.map(([column, needed]) => ({ column, needed }));
	const fillable = new Set(constants.filter(({ needed }) => needed).map(({ column }) => column));
	const required = [...wanted.filter((column) => targets[column]!.required), ...needs];
	const missing = required.filter((column) => !has(column) && !fillable.has(column));

	const needed = required.map((column) => has(column) || (fillable.has(column) ? 0.4 : 0));
	const explained =
		total([...sure, ...measures], ({ score }) => score) + total(scales, ({ name }) => (isSentence(name) ? 0.95 : 0.6));
	const score = weigh(needed, explained, columns.filter(({ filled }) => filled || !rows).length);
	const [key = '', save = ''] = unique;
	const grain = columns.find(({ name }) => name === chosen.get(key)?.header);
	const another = grain !== undefined && repeats(grain, rows) && !has(save);
	const doubtful = missing.length > 0 || another || !form.telling.some(has);
	const rest = has('rest') > 0;
	return {
		table,
		score: rounded(doubtful ? Math.min(score, THRESHOLD - 0.05) : score),
		columns: sure,
		hints: all.filter((one) => one.score < THRESHOLD),
		measures,
		rest,
		besides: rest ? left().flatMap(({ name }) => (apart.has(name) ? [] : name)) : [],
		missing,
		constants
	};
}

/**
 * What a sheet may be: one proposal for every table, the best first. Exact names decide before similar ones, and those
 * before values; what values contradict is not proposed at all. Nothing is set by it: whoever maps confirms.
 * @param words kind → meaning → words, as `tables/words.ts` holds them
 */
export function propose(header: string[], facts: SheetFacts, words: Words): Proposal[] {
	const headings = facts.columns.filter(({ name, at }) => name.trim() && header[at] === name).map(headingOf);
	const best = new Map<TableName, Proposal>();
	for (const form of FORMS) {
		const proposal = proposalOf(form, headings, facts.rows, words);
		const rival = best.get(form.table);
		if (!rival || proposal.score > rival.score) best.set(form.table, proposal);
	}
	return [...best.values()].toSorted((a, b) => b.score - a.score);
}
