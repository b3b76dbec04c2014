import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import type { Edition } from '../lib/edition/edition';
import { EditionError } from '../lib/edition/edition-error';
import { parseEdition } from '../lib/edition/read';
import { explainError } from '../lib/i18n/explain';
import { formatNumber, type Locale } from '../lib/i18n/format';
import { question } from '../lib/questions/chapters';
import { visible } from './visible';

const USAGE = 'npm run compare -- EDITION EDITION [--lang de|en]';

const TEXT = {
	en: {
		unreadable: 'cannot be read. Give two editions, opened if they are sealed.',
		same: (rows: string) => `No difference: ${rows} rows of answers and all that stands beside them are the same.`,
		rows: 'Rows that only one of them has',
		beside: 'differs'
	},
	de: {
		unreadable: 'lässt sich nicht lesen. Nennen Sie zwei Ausgaben, versiegelte zuvor geöffnet.',
		same: (rows: string) => `Kein Unterschied: ${rows} Zeilen der Antworten und alles daneben stimmen überein.`,
		rows: 'Zeilen, die nur eine von beiden hat',
		beside: 'ist verschieden'
	}
};

/** What tells when and out of which files an edition was made, and how it is told on a stage, but no number of it. */
const APART = new Set<keyof Edition>(['created_on', 'receipt', 'stage', 'answers']);

/** Rows as text, each as often as it occurs. */
const counted = (rows: object[]): Map<string, number> => {
	const all = new Map<string, number>();
	for (const row of rows) {
		const text = JSON.stringify(row, Object.keys(row).toSorted());
		all.set(text, (all.get(text) ?? 0) + 1);
	}
	return all;
};

function lacking(one: Map<string, number>, other: Map<string, number>): number {
	let sum = 0;
	for (const [row, times] of one) sum += Math.max(times - (other.get(row) ?? 0), 0);
	return sum;
}

/** Says whether two editions tell the same. Exit code 0 where they do, 1 where not, 2 where one cannot be used. */
export async function main(argv: string[]): Promise<number> {
	let locale: Locale = 'en';
	const refuse = (message: string) => {
		process.stderr.write(`${visible(message)}\n`);
		return 2;
	};
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: { lang: { type: 'string' } },
			allowPositionals: true
		});
		if (values.lang === 'de') locale = 'de';
		if (positionals.length !== 2) return refuse(`Usage: ${USAGE}`);
		const words = TEXT[locale];
		const editions: Edition[] = [];
		for (const path of positionals) {
			const text = await readFile(path, 'utf8').catch(() => null);
			if (text === null) return refuse(`${path} ${words.unreadable}`);
			try {
				editions.push(parseEdition(text));
			} catch (error) {
				if (!(error instanceof EditionError)) throw error;
				return refuse(`${path}: ${explainError({ code: error.code }, locale)}`);
			}
		}
		const [one, other] = editions as [Edition, Edition];
		const say = (line: string) => process.stdout.write(`${visible(line)}\n`);
		const number = (value: number) => formatNumber(value, locale);
		let same = true;
		const names = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Edition)[]);
		for (const name of [...names].filter((name) => !APART.has(name)).toSorted()) {
			if (JSON.stringify(one[name]) === JSON.stringify(other[name])) continue;
			same = false;
			const [a, b] = [one[name], other[name]].map((value) => JSON.stringify(value) ?? '–');
			say(`${name} ${words.beside}${a!.length + b!.length < 120 ? `: ${a} / ${b}` : ''}.`);
		}
		let rows = 0;
		for (const id of [...new Set([...Object.keys(one.answers), ...Object.keys(other.answers)])].toSorted()) {
			const [mine = [], theirs = []] = [one.answers[id], other.answers[id]];
			rows += mine.length;
			const [a, b] = [counted(mine), counted(theirs)];
			const apart = lacking(a, b) + lacking(b, a);
			if (!apart) continue;
			same = false;
			say(`${question(id).asks[locale]} ${words.rows}: ${number(apart)}.`);
		}
		if (same) say(words.same(number(rows)));
		return same ? 0 : 1;
	} catch (error) {
		return refuse(error instanceof Error ? error.message : String(error));
	}
}
