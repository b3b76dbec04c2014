import type { Section } from './section';
import { checkYourself } from './texts/check-yourself';
import { doesNot } from './texts/does-not';
import { forYourRecords } from './texts/for-your-records';
import { guardRules } from './texts/guard-rules';
import { howLong } from './texts/how-long';
import { inShort } from './texts/in-short';
import { whatIsRead } from './texts/what-is-read';
import { whatLeaves } from './texts/what-leaves';
import { whereItStays } from './texts/where-it-stays';
import { whoCould } from './texts/who-could';

/** In the order of the questions that a works council asks. */
export const SECTIONS: Section[] = [
	inShort,
	whatIsRead,
	whereItStays,
	whatLeaves,
	guardRules,
	doesNot,
	whoCould,
	checkYourself,
	howLong,
	forYourRecords
];
