/** Loaded before a command: writes the most memory its process has held and the processor's time, where SPENT_FILE says. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	const spent = { kilobytes: maxRSS, processor: (userCPUTime + systemCPUTime) / 1000 };
	if (process.env.SPENT_FILE) writeFileSync(process.env.SPENT_FILE, JSON.stringify(spent));
});
