import type { Progress } from '../lib/pipeline/progress';

/** Says what is under way: on a terminal in one line that is written over, else a line a step. */
export function tellProgress(say: (text: string) => void): (progress: Progress) => void {
	let last = '';
	return ({ phase, done, total, file }) => {
		const line = `${phase} ${file ?? `${Math.round(done)} of ${total}`}`;
		if (line !== last) say(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
		last = line;
	};
}
