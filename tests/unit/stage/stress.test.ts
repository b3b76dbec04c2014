import { expect, test } from 'vitest';
import { stressed } from '../../../src/lib/stage/stress';

test.each([
	['Führungskräfte, die dabei waren, schreiben 1,8 Beiträge mehr pro Woche.', '1,8\u00a0Beiträge mehr'],
	['Leaders who took part write 1.8 more posts a week.', '1.8\u00a0more posts'],
	['Jede dritte Führungskraft war dabei, ganz oben am seltensten.', 'ganz oben am seltensten'],
	['Wer es besser einschätzt, handelt meist auch anders: 32 von 57.', 'handelt meist auch anders'],
	['Fünf Dinge wissen wir nicht.', ''],
	['', '']
])('%s', (title, part) => {
	const [before, found, after] = stressed(title);
	expect(found).toBe(part);
	expect((before + found + after).replaceAll('\u00a0', ' ')).toBe(title);
});
