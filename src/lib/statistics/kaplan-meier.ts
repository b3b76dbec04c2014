import { Z } from './wilson';

export interface Survival {
	/** Share without the event up to and including `time`. */
	without: number;
	/** 95 % interval, log-log form; equal to the share where nothing has happened yet. */
	low: number;
	high: number;
	/** People still followed just before `time`. */
	at_risk: number;
	/** Events up to and including `time`. */
	events: number;
}

/**
 * Kaplan–Meier estimate with Greenwood's variance and the log-log interval, at given times.
 * Source: Kaplan & Meier (1958); as `survfit(conf.type = 'log-log')` in R's survival.
 * @param people how long each was followed and whether the event ended it
 */
export function kaplanMeier(people: { time: number; event: boolean }[], times: number[]): Survival[] {
	const moments = [...new Set(people.filter((one) => one.event).map((one) => one.time))].toSorted((a, b) => a - b);
	const steps = moments.map((time) => ({
		time,
		at_risk: people.filter((one) => one.time >= time).length,
		events: people.filter((one) => one.event && one.time === time).length
	}));
	return times.map((time) => {
		let without = 1;
		let greenwood = 0;
		let events = 0;
		for (const step of steps) {
			if (step.time > time) break;
			without *= 1 - step.events / step.at_risk;
			greenwood += step.events / (step.at_risk * (step.at_risk - step.events));
			events += step.events;
		}
		const at_risk = people.filter((one) => one.time >= time).length;
		if (!events || without === 0) return { without, low: without, high: without, at_risk, events };
		const log = -Math.log(without);
		const spread = (Z * Math.sqrt(greenwood)) / log;
		return {
			without,
			low: Math.exp(-Math.exp(Math.log(log) + spread)),
			high: Math.exp(-Math.exp(Math.log(log) - spread)),
			at_risk,
			events
		};
	});
}
