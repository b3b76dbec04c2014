import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { heatTable } from '../../figures/heat-table';
import { formatNumber } from '../../i18n/format';
import type { Context } from '../question';
import { inWords, numeric } from '../words';
import { STAGES } from './finding';

/** Topics down, most talked about first; stages across. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const sessions = (topic: string, stage?: string) =>
		rows
			.filter((row) => row.topic === topic && (!stage || row.stage === stage))
			.reduce((sum, row) => sum + (numeric(row, 'sessions') ?? 0), 0);
	const topics = [...new Set(rows.map((row) => String(row.topic)))]
		.filter((topic) => sessions(topic) > 0)
		.toSorted((a, b) => sessions(b) - sessions(a));
	if (!topics.length) return null;
	const most = Math.max(...rows.map((row) => numeric(row, 'sessions') ?? 0));
	return heatTable(
		{
			rows: topics,
			columns: Object.keys(STAGES).map((stage) => inWords(STAGES, stage, locale)),
			cells: topics.map((topic) =>
				Object.keys(STAGES).map((stage) => {
					const row = rows.find((one) => one.topic === topic && one.stage === stage);
					if (!row) return null;
					const count = numeric(row, 'sessions');
					return count === null
						? { strength: null, text: '', hidden: true }
						: { strength: count / most, text: formatNumber(count, locale) };
				})
			)
		},
		width
	);
}
