import type { Locale } from '../lib/i18n/format';
import type { Progress } from '../lib/pipeline/progress';
import { visible } from './visible';

const PHASE: Record<Progress['phase'], Record<Locale, string>> = {
	reading: { de: 'Dateien lesen', en: 'reading files' },
	staging: { de: 'Zeilen übernehmen', en: 'taking over rows' },
	typing: { de: 'Tabellen bilden', en: 'building tables' },
	asking: { de: 'Fragen beantworten', en: 'answering questions' },
	guarding: { de: 'Personen schützen', en: 'protecting people' }
};

/** Says what is under way: on a terminal in one line that is written over, else a line a phase. */
export function tellProgress(say: (text: string) => void, locale: Locale): (progress: Progress) => void {
	let last = '';
	return ({ phase, done, total, file }) => {
		const name = PHASE[phase][locale];
		const share = file && done % 1 > 0 ? ` ${Math.floor((done % 1) * 100)} %` : '';
		const line = process.stderr.isTTY ? `${name}: ${visible(file ?? `${Math.round(done)}/${total}`)}${share}` : name;
		if (line !== last) say(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
		last = line;
	};
}
