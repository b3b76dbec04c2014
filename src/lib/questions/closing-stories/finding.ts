import type { AnswerRow } from '../../edition/edition';
import { formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numberWord, titled } from '../words';

/** How many stories there are, and whether one of them says "not yet". */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	if (!rows.length)
		return {
			title: de ? 'Für diese Auswahl ist keine Geschichte freigegeben.' : 'No story is released for this selection.',
			detail: de
				? 'Geschichten erscheinen nur mit Freigabe derer, die sie erzählten.'
				: 'Stories appear only with the consent of those who told them.'
		};
	const notYet = rows.filter((row) => row.not_yet === true).length;
	const steps = rows.length - notYet;
	const word = (count: number) => numberWord(count, locale);
	const title = de
		? `${titled(word(steps))} ${steps === 1 ? 'Führungskraft erzählt' : 'Führungskräfte erzählen'} von einem ersten Schritt${
				notYet ? `, ${word(notYet)} ${notYet === 1 ? 'sagt' : 'sagen'} „noch nicht“` : ''
			}.`
		: `${titled(word(steps))} ${steps === 1 ? 'leader tells' : 'leaders tell'} of a first step${
				notYet ? `, ${word(notYet)} ${notYet === 1 ? 'says' : 'say'} “not yet”` : ''
			}.`;
	return {
		number: formatNumber(rows.length, locale),
		beside: rows.length === 1 ? (de ? 'Geschichte' : 'story') : de ? 'Geschichten' : 'stories',
		title,
		detail: notYet
			? undefined
			: de
				? 'Eine Geschichte, in der es noch nicht gelang, ist nicht freigegeben; das Bild ist dadurch zu hell.'
				: 'No story of something that has not worked yet is released; that makes the picture too bright.'
	};
}
