import type { Edition } from '../../edition/edition';
import { drawPlot } from '../../figures/draw-plot';
import type { Plot } from '../../figures/plot';
import { formatNumber, type Locale } from '../../i18n/format';
import { total } from '../../questions/words';
import { answerOf, PLOT_WIDTH, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** More levels than this are too small to be read from the last row; the largest ones stay. */
const LEVELS = 4;

/** Height in px from which so many dots would have to be too small, before they are enlarged. */
const TALLEST = 300;

type Dots = Extract<Plot, { kind: 'unit-chart' }>;
type Bars = Extract<Plot, { kind: 'stacked-bars' }>;

/** The same as bars, where there are too many people for dots. */
const barsOf = (rows: Dots['rows'], locale: Locale): Bars => ({
	kind: 'stacked-bars',
	rows: rows.map(({ label, beside, total, filled }) => ({
		label,
		total,
		part: filled,
		beside: total === null ? beside : formatNumber(total, locale),
		inside: filled === null ? undefined : formatNumber(filled, locale)
	}))
});

/** Everyone, and nobody there yet. */
const emptied = (plot: Dots | Bars, locale: Locale): Plot =>
	plot.kind === 'stacked-bars'
		? { ...plot, rows: plot.rows.map((row) => ({ ...row, part: 0, inside: undefined })) }
		: {
				...plot,
				rows: plot.rows.map((row) => ({
					...row,
					...(row.total !== null && row.filled !== null && { filled: 0, beside: formatNumber(row.total, locale) })
				}))
			};

/** Participation by level: first everyone who could have come, then who came. */
export function whoTookPart(edition: Edition, locale: Locale, width?: number): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'participation-by-level', locale, width);
	const { finding, rows } = answer;
	const drawn = answer.plot?.kind === 'unit-chart' ? answer.plot : null;
	const largest = drawn?.rows.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0)).slice(0, LEVELS) ?? [];
	const dots = drawn && { ...drawn, rows: drawn.rows.filter((row) => largest.includes(row)) };
	const plot = dots && (drawPlot(dots, PLOT_WIDTH).height > TALLEST ? barsOf(dots.rows, locale) : dots);
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
		before: plot && emptied(plot, locale),
		source: answer.source + cut,
		cue: say('Zuerst alle zeigen, dann klicken.', 'Show everyone first, then click.'),
		notes: say(
			`${finding.detail ?? ''} Es ist eine Vollerhebung aller Führungskräfte, keine Stichprobe. Sprechen Sie nicht über Einzelne: Kleine Ebenen sind zusammengefasst, damit niemand zu erkennen ist.`,
			`${finding.detail ?? ''} It is a full count of all leaders, not a sample. Do not speak of individuals: small levels are merged so that nobody can be recognised.`
		)
	});
}
