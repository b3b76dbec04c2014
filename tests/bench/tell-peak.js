/** Loaded before a command: writes the most memory its process has held, in kilobytes, where PEAK_FILE says. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
	if (process.env.PEAK_FILE) writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS));
});
