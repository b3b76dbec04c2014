import type { Edition } from '../../edition/edition';
import { formatNumber, type Locale } from '../../i18n/format';
import { total } from '../../questions/words';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** More levels than this are too small to be read from the last row; the largest ones stay. */
const LEVELS = 4;

/** Participation by level: first everyone who could have come, then who came. */
export function whoTookPart(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'participation-by-level', locale);
	const { finding, rows } = answer;
	const drawn = answer.plot?.kind === 'unit-chart' ? answer.plot : null;
	const largest = drawn?.rows.toSorted((a, b) => b.total - a.total).slice(0, LEVELS) ?? [];
	const plot = drawn && { ...drawn, rows: drawn.rows.filter((row) => largest.includes(row)) };
	const eligible = total(rows, 'eligible');
	const cut =
		drawn && drawn.rows.length > LEVELS
			? say(
					` Gezeigt: die ${LEVELS} größten von ${drawn.rows.length} Ebenen.`,
					` Shown: the ${LEVELS} largest of ${drawn.rows.length} levels.`
				)
			: '';
	return sceneOf('who-took-part', answer.told, {
		asks: answer.asks,
		opening:
			eligible === null
				? undefined
				: say(
						`${formatNumber(eligible, locale)} Führungskräfte konnten dabei sein.`,
						`${formatNumber(eligible, locale)} leaders could have taken part.`
					),
		title: finding.title,
		alternative: finding.detail,
		plot,
		before: plot && {
			...plot,
			rows: plot.rows.map((row) => ({ ...row, filled: 0, beside: formatNumber(row.total, locale) }))
		},
		source: answer.source + cut,
		notes: say(
			`Zuerst alle zeigen, dann klicken. ${finding.detail ?? ''} Es ist eine Vollerhebung aller Führungskräfte, keine Stichprobe. Sprechen Sie nicht über Einzelne: Kleine Ebenen sind zusammengefasst, damit niemand zu erkennen ist.`,
			`Show everyone first, then click. ${finding.detail ?? ''} It is a full count of all leaders, not a sample. Do not speak of individuals: small levels are merged so that nobody can be recognised.`
		)
	});
}
