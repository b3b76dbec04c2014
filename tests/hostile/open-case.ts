/** Opens a file as the workshop does, and says what came of it, in what time and memory. */
import { readFileSync } from 'node:fs';
import { ExportError } from '../../src/lib/exports/export-error';
import { openFile } from '../../src/lib/exports/open';
import { explainError } from '../../src/lib/i18n/explain';
import { memoryFile } from '../../src/lib/exports/source-file';

export interface Outcome {
	rows: number;
	damaged: number;
	/** Codes, and what is said of them in both languages. */
	errors: string[];
	words: string[];
	/** Parts that are no table, without anything being wrong with them. */
	noTable: number;
	/** Time of the processor: a busy machine must not look like a slow program. */
	milliseconds: number;
	/** Growth of the process while the file was opened, in MB. */
	megabytes: number;
}

/** Most memory this process has had, in bytes; `maxRSS` would count that of the process it was forked from. */
function peak(): number {
	try {
		return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
	} catch {
		return process.resourceUsage().maxRSS * 1024;
	}
}

async function openCase(file: string, at: string): Promise<Outcome> {
	const outcome: Outcome = { rows: 0, damaged: 0, errors: [], words: [], noTable: 0, milliseconds: 0, megabytes: 0 };
	const told = (error: ExportError) => {
		outcome.errors.push(error.code);
		outcome.words.push(explainError(error, 'de'), explainError(error, 'en'));
	};
	const before = process.memoryUsage().rss;
	const begun = process.cpuUsage();
	try {
		for await (const sheet of openFile(memoryFile(file, new Uint8Array(readFileSync(at))))) {
			if ('skipped' in sheet) {
				if (sheet.error) told(sheet.error);
				else outcome.noTable++;
				continue;
			}
			for (const record of sheet.records()) {
				outcome.rows++;
				if (record.malformed) outcome.damaged++;
			}
		}
	} catch (error) {
		if (!(error instanceof ExportError)) throw error;
		told(error);
	}
	outcome.milliseconds = Math.round((({ user, system }) => user + system)(process.cpuUsage(begun)) / 1000);
	outcome.megabytes = Math.round((peak() - before) / 2 ** 20);
	return outcome;
}

const [file = '', at = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await openCase(file, at)));
