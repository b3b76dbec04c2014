import { formatNumber, type Locale } from '../lib/i18n/format';
import type { Readiness } from '../lib/pipeline/progress';
import { visible } from './visible';

/** So many levels that lead nobody are named; where job titles stand for levels there are hundreds. */
const MOST = 12;
const TEXT = {
	en: {
		lead: 'Levels that lead, top first',
		others: 'Lead nobody',
		unused: 'Named as a level, but nobody is on it'
	},
	de: {
		lead: 'Führungsebenen, oben zuerst',
		others: 'Führen nicht',
		unused: 'Als Ebene genannt, aber niemand steht darauf'
	}
};

/** Prints who counts as a leader, so that a level that is new or misspelt is seen. */
export function printLevels(levels: Readiness['levels'], given: string[], locale: Locale): void {
	const words = TEXT[locale];
	const say = (title: string, names: string[]) => {
		if (names.length) process.stdout.write(`${title}: ${visible(names.join(', '))}\n`);
	};
	const counted = (of: Readiness['levels']) =>
		of.map(({ level, people }) => `${level} (${formatNumber(people, locale)})`);
	const others = levels.filter(({ place }) => place === null);
	say(words.lead, counted(levels.filter(({ place }) => place !== null)));
	say(words.others, [...counted(others.slice(0, MOST)), ...(others.length > MOST ? ['…'] : [])]);
	const there = new Set(levels.map(({ level }) => level.toLowerCase()));
	const unused = given.filter((level) => !there.has(level.toLowerCase()));
	say(words.unused, unused);
}
