import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { heatTable } from '../../figures/heat-table';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { numeric } from '../words';
import { cell } from './finding';

/** Four quadrants with their counts, mentees. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	if (!rows.some((row) => row.group === 'mentees' && numeric(row, 'people') !== null)) return null;
	const de = locale === 'de';
	const names = {
		true: {
			true: de ? 'weiß und tut mehr' : 'knows and does more',
			false: de ? 'weiß mehr, tut nicht mehr' : 'knows more, does not do more'
		},
		false: {
			true: de ? 'tut mehr, weiß nicht mehr' : 'does more, does not know more',
			false: de ? 'weder noch' : 'neither'
		}
	};
	const square = (knows: boolean, does: boolean) => {
		const row = cell(rows, 'mentees', knows, does);
		const people = numeric(row, 'people');
		const name = names[`${knows}`][`${does}`];
		const title = width < 420 ? name.replace(/, | (?=und |and |not |das |does )/, (gap) => `${gap.trim()}\n`) : name;
		if (!row) return { strength: null, text: `0\n${title}` };
		return people === null
			? { strength: null, text: `${de ? 'zu klein' : 'too small'}\n${title}` }
			: {
					strength: Math.min(1, people / Number(row.total)),
					text: `${formatNumber(people, locale)} · ${formatPercent(Number(row.share), locale)}\n${title}`
				};
	};
	return heatTable(
		{
			rows: [de ? 'tut mehr' : 'does more', de ? 'tut nicht mehr' : 'not more'],
			columns: [de ? 'weiß nicht mehr' : 'does not know more', de ? 'weiß mehr' : 'knows more'],
			row: 110,
			cells: [true, false].map((does) => [false, true].map((knows) => square(knows, does)))
		},
		width
	);
}
