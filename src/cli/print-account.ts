import type { Account } from '../lib/edition/guard/account';
import { formatNumber, type Locale } from '../lib/i18n/format';
import { question } from '../lib/questions/chapters';
import { visible } from './visible';

const TEXT = {
	en: {
		shown: 'Numbers shown',
		hidden: 'Hidden',
		small: 'too small themselves',
		protects: 'to protect others',
		previous: 'because of the edition before',
		untold: 'Too few took part, nothing is told of',
		left: 'Answers not told everywhere, and where they are missing',
		everywhere: 'No answer is missing anywhere.',
		all: 'the whole company'
	},
	de: {
		shown: 'Gezeigte Zahlen',
		hidden: 'Verborgen',
		small: 'selbst zu klein',
		protects: 'zum Schutz anderer',
		previous: 'wegen der vorigen Ausgabe',
		untold: 'Zu wenige nahmen teil, nichts wird gesagt über',
		left: 'Antworten, die nicht überall gegeben werden, und wo sie fehlen',
		everywhere: 'Keine Antwort fehlt irgendwo.',
		all: 'ganzes Unternehmen'
	}
};

/** Prints what the guard did: how many numbers are shown and hidden, why, and which answers are told nowhere near all over. */
export function printAccount({ numbers, answers, untold }: Account, locale: Locale): void {
	const words = TEXT[locale];
	const number = (value: number) => formatNumber(value, locale);
	const say = (line: string) => process.stdout.write(`${visible(line)}\n`);
	const place = (key: string) => (key === 'all' ? words.all : key.slice(key.indexOf(':') + 1));

	const reasons = (['small', 'protects', 'previous'] as const).filter((why) => numbers[why]);
	const hidden = reasons.reduce((sum, why) => sum + numbers[why], 0);
	const why = reasons.map((one) => `${number(numbers[one])} ${words[one]}`).join(', ');
	say(`${words.shown}: ${number(numbers.shown)}. ${words.hidden}: ${number(hidden)}${why ? ` (${why})` : ''}.`);
	if (untold.length) say(`${words.untold}: ${untold.map(place).join(', ')}`);

	const left = new Map<string, string[]>();
	for (const { question: id, leftOut } of answers)
		if (leftOut.length) left.set(id, [...(left.get(id) ?? []), ...leftOut.map(place)]);
	if (left.size) say(`${words.left}:`);
	else if (!untold.length) say(words.everywhere);
	for (const [id, places] of left) say(`    ${question(id).asks[locale]} ${places.join(', ')}`);
}
